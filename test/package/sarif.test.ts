import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeShop } from '../protocol/run-cli';

interface Result {
  readonly ruleId: string;
  readonly baselineState?: string;
}

describe('a report in SARIF, in Microsoft’s SARIF Multitool', () => {
  const { cli, file, folder } = makeShop();
  const text = readFileSync('samples/many-gaps.playbook.yaml', 'utf8');
  let program: string;
  before(async function () {
    this.timeout(150_000);
    const harness = pathToFileURL(join(process.cwd(), 'test/harness/sarif-multitool.mjs')).href;
    const { sarifMultitool } = (await import(harness)) as { sarifMultitool(): Promise<string | undefined> };
    const found = await sarifMultitool();
    if (found === undefined) return this.skip();
    program = found;
    write('before', text);
  });

  /** Checks a text and writes the report. */
  function write(name: string, playbook: string): void {
    const shop = file('shop.playbook.yaml', playbook);
    file(`${name}.sarif`, cli('check', '--today', '2026-11-30', '--format', 'sarif', shop).out);
  }
  function multitool(output: string, ...words: string[]): readonly Result[] {
    // What there is of the system's words about cultures is not asked for.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const run = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env });
    assert.equal(run.error, undefined);
    const { runs } = JSON.parse(readFileSync(join(folder, output), 'utf8')) as {
      readonly runs: readonly { readonly results: readonly Result[] }[];
    };
    return runs.flatMap(({ results }) => results);
  }

  it('is valid: what it minds is that there is no address of a page on the tool', () => {
    const minded = (report: string): readonly string[] =>
      multitool(
        'minded.sarif',
        'validate',
        report,
        '--output',
        'minded.sarif',
        '--log',
        'ForceOverwrite',
      ).map(({ ruleId }) => ruleId);
    assert.deepEqual(minded('before.sarif'), ['SARIF2005']);
    const report = readFileSync(join(folder, 'before.sarif'), 'utf8');
    file('wrong.sarif', report.replace('"startLine":', '"startLine":-'));
    assert.notDeepEqual(minded('wrong.sarif'), ['SARIF2005']);
  });

  it('has the same findings when lines are added above them, and knows the new one beside them', () => {
    const states = (after: string): Readonly<Record<string, number>> => {
      write('after', after);
      const results = multitool(
        'matched.sarif',
        ...['match-results-forward', 'after.sarif', '--previous', 'before.sarif'],
        ...['--output-file-path', 'matched.sarif', '--log', 'ForceOverwrite'],
      );
      const counts: Record<string, number> = {};
      for (const { baselineState = 'none' } of results)
        counts[baselineState] = (counts[baselineState] ?? 0) + 1;
      return counts;
    };
    // Two lines: on the line of an alike finding the tool goes by the line, whatever the fingerprints say.
    const lower = text.replace('\n', '\n# 店长备注\n# 下周再看\n');
    const { updated, ...others } = states(lower);
    assert.ok(updated! > 100, String(updated));
    assert.deepEqual(others, {});
    assert.deepEqual(states(`${lower}faults: {}\n`), { updated, new: 1 });
  });
});
