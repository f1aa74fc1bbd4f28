import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { say } from '../../schemas/text';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { isGap } from '../../server/src/service/findings/suppressions';
import { rules } from '../../server/src/service/rules';
import { values } from './sample-parts';

const settings = { today: '2026-11-22' };

/** What no field of the format can be read as. */
const unreadable = '{ 看不懂: { 看不懂: 1 } }';

const gapsOf = (text: string): readonly string[] =>
  allFindings(openFile('file:///a.playbook.yaml', 1, text), settings).flatMap(({ document, findings }) =>
    findings
      .filter((finding) => isGap(finding) && finding.code !== 'checks/unused-ignore')
      .map(
        ({ code, message, data }) => `${document.playbook.shop.name} ${code}: ${say(message, 'en', data)}`,
      ),
  );

const folder = join(process.cwd(), 'samples');
const complete = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  .filter(([, text]) => gapsOf(text).length === 0 && text.length < 40_000);

describe('what is written and cannot be read', function () {
  this.timeout(120_000);

  it('is missed by no rule: a complete playbook with one value that cannot be read has no gap', () => {
    assert.ok(complete.length >= 3, complete.map(([name]) => name).join());
    for (const [name, text] of complete) {
      // Another day of the check is another check.
      const all = values(text).filter(({ start }) => !text.slice(0, start).endsWith('today: '));
      assert.ok(all.length > 100, name);
      fc.assert(
        fc.property(fc.constantFrom(...all), ({ start, end }) => {
          const damaged = text.slice(0, start) + unreadable + text.slice(end);
          assert.deepEqual(gapsOf(damaged), [], `${name} ${text.slice(start, end)} at ${start}`);
        }),
        { numRuns: process.env.SERVICE_PLAYBOOK_CASES === 'all' ? 2_000 : 100 },
      );
    }
  });

  it('is declared by rules in sections that they read', () => {
    for (const { id, reads, needs = [] } of rules)
      for (const path of needs)
        assert.ok(
          reads.some((name) => name === path.split('.')[0]),
          `${id}: ${path}`,
        );
  });
});
