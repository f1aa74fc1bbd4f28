import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import { assistantFor } from '../../../server/src/service/triage/assistant';
import { byHandOn } from '../../../server/src/service/triage/by-hand';
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

  it('is the first promotion’s word where several last on a day, for the roster as for the simulator', () => {
    const days = { from: '2026-11-09', to: '2026-11-12' };
    const [kept, off, window] = (['enabled', 'disabled', 'disabled_for_window'] as const).map(
      (smart_service) => ({ id: smart_service, ...days, smart_service }),
    );
    const decision = { smart_service: 'enabled' as const };
    for (const [promotions, expected] of [
      [[kept!, off!], 'yes (promotion)'],
      [[off!, kept!], 'no (promotion)'],
      [[window!, kept!], 'no (promotion)'],
      [[{ id: 'silent', ...days }, kept!, off!], 'yes (promotion)'],
      [[{ ...kept!, enabled: false }, off!], 'no (promotion)'],
    ] as const) {
      const part: Part = { decision, promotions: [...promotions] };
      assert.equal(answers(part), expected);
      const whole: Playbook = { playbook: 1, shop: { name: '小满家居' }, ...part };
      assert.equal(byHandOn(whole, '2026-11-11'), expected.startsWith('no'));
    }
  });

  it('takes the days of a promotion as the window in which it is off', () => {
    const promotions = [
      { id: 'p', from: '2026-11-09', to: '2026-11-12', smart_service: 'disabled_for_window' as const },
    ];
    const decision = { smart_service: 'enabled' as const };
    assert.equal(answers({ decision, promotions }, '2026-11-12'), 'no (promotion)');
    assert.equal(answers({ decision, promotions }, '2026-11-13'), 'yes (decision)');
  });

  it('counts no day of a window whose dates nobody has written', () => {
    const decision = { smart_service: 'disabled_for_window' as const };
    const whole: Playbook = { playbook: 1, shop: { name: '小满家居' }, decision };
    assert.equal(byHandOn(whole, '2026-11-11'), false);
    assert.equal(byHandOn({ ...whole, assistant: { active: 'out_of_hours' } }, '2026-11-11'), true);
  });

  it('goes by the hours in which it is active, and lets words through to a person', () => {
    const decision = { smart_service: 'enabled' as const };
    const assistant = { active: 'out_of_hours' as const, handover_keywords: ['人工', '投诉'] };
    assert.equal(answers({ decision, assistant }, undefined, true), 'no (active)');
    assert.equal(answers({ decision, assistant }, undefined, false), 'yes (decision)');
    assert.equal(answers({ decision, assistant }, undefined, false, '我要投 诉'), 'no (decision, word 1)');
  });
});
