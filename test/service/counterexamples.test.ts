import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../server/src/service/document/analysis';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { rules } from '../../server/src/service/rules';
import { today } from './rule-runner';
import { checkCounterexamples, foundIn, witnessed } from './counterexamples';

describe('a finding that shows a message', () => {
  for (const { id, examples } of witnessed)
    examples.bad.forEach((text, index) =>
      it(`has one the simulator confirms: ${id}, bad example ${index + 1}`, () => {
        assert.ok(checkCounterexamples(text) > 0);
      }),
    );

  it('is confirmed in the bad examples of all other rules', () => {
    for (const { examples } of rules) for (const text of examples.bad) checkCounterexamples(text);
  });

  for (const name of readdirSync('samples').filter((file) => file.endsWith('.yaml')))
    it(`is confirmed in ${name}`, () => {
      checkCounterexamples(readFileSync(join('samples', name), 'utf8'));
    });

  it('says it in the message and carries it as an example', () => {
    const text = `playbook: 1
shop: { name: Oak & Linen }
priority:
  categories:
    - { id: refund, name: Refunds, match: { keywords: [refund], order_states: [paid, refunding] } }
    - { id: late, name: Late refunds, match: { keywords: [refund late], order_states: [refunding], tags: [vip] } }
`;
    const all = diagnostics(openFile('file:///a.playbook.yaml', 1, text), { today }, 'en');
    const found = all.find(({ code }) => code === 'priority/unreachable')!;
    assert.equal(
      found.message,
      '"Late refunds" is never reached: a customer with the tag "vip" and whose order is "Refund under way" who writes "refund late", for one, goes to "Refunds".',
    );
    assert.deepEqual(found.data, {
      counterexample: {
        example: {
          message: 'refund late',
          at: '2026-11-22 10:00',
          order_state: 'refunding',
          tags: ['vip'],
          expect: { category: 'late' },
        },
        actual: 'refund',
      },
    });
  });

  it('names no message where the file does not say when the occasion comes', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nauto_replies: [{ when: busy, text: a }, { when: busy, text: b }]\n';
    assert.deepEqual(
      foundIn(text).findings.map(({ counterexample }) => counterexample),
      [undefined],
    );
  });
});
