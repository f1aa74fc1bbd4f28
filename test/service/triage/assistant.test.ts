import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import { assistantFor } from '../../../server/src/service/triage/assistant';
import { plain } from '../../../server/src/service/text/normalise';

type Part = Pick<Playbook, 'decision' | 'assistant' | 'promotions'>;

function answers(playbook: Part, date = '2026-11-11', open = true, text = '在吗'): string {
  const { answers: yes, because, handover } = assistantFor(playbook, plain(text), { date, open });
  return `${yes ? 'yes' : 'no'} (${because.kind}${handover === undefined ? '' : `, word ${handover}`})`;
}

describe('whether smart service answers first', () => {
  it('is as decided, and no where nothing is', () => {
    assert.equal(answers({}), 'no (unsaid)');
    assert.equal(answers({ decision: { smart_service: 'disabled' } }), 'no (decision)');
    assert.equal(answers({ decision: { smart_service: 'enabled' } }), 'yes (decision)');
  });

  it('is no in the window, whose dates a promotion may lend', () => {
    const decision = { smart_service: 'disabled_for_window' as const, window: { promotion: 'p' } };
    const promotions = [{ id: 'p', from: '2026-11-09', to: '2026-11-12' }];
    assert.equal(answers({ decision, promotions }, '2026-11-12'), 'no (window)');
    assert.equal(answers({ decision, promotions }, '2026-11-13'), 'yes (window)');
    assert.equal(answers({ decision: { smart_service: 'disabled_for_window' } }), 'yes (window)');
  });

  it('is a promotion’s word before the decision’s', () => {
    const promotions = [
      { id: 'p', from: '2026-11-09', to: '2026-11-12', smart_service: 'disabled' as const },
    ];
    const decision = { smart_service: 'enabled' as const };
    assert.equal(answers({ decision, promotions }, '2026-11-12'), 'no (promotion)');
    assert.equal(answers({ decision, promotions }, '2026-11-13'), 'yes (decision)');
    assert.equal(
      answers({ decision, promotions: [{ ...promotions[0]!, enabled: false }] }, '2026-11-12'),
      'yes (decision)',
    );
  });

  it('goes by the hours in which it is active, and lets words through to a person', () => {
    const decision = { smart_service: 'enabled' as const };
    const assistant = { active: 'out_of_hours' as const, handover_keywords: ['人工', '投诉'] };
    assert.equal(answers({ decision, assistant }, undefined, true), 'no (active)');
    assert.equal(answers({ decision, assistant }, undefined, false), 'yes (decision)');
    assert.equal(answers({ decision, assistant }, undefined, false, '我要投 诉'), 'no (decision, word 1)');
  });
});
