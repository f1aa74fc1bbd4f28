import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'service-playbook-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function cli(...words: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('the command line', () => {
  const gaps = file('gaps.playbook.yaml', 'playbook: 1\nshop:\n  name: 小满\n  status: drafts\n');

  it('gives the JSON that programs rely on, lines and columns from 1', () => {
    const { code, out } = cli('check', '--format', 'json', '--today', '2026-11-22', gaps);
    assert.equal(code, 1);
    const result = JSON.parse(out);
    assert.equal(result.version, 1);
    assert.equal(result.files[0].file, gaps);
    assert.ok(Number.isInteger(result.files[0].score));
    const finding = result.files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'schema/not-a-choice',
    );
    assert.deepEqual(finding.start, { line: 4, column: 11 });
    assert.deepEqual(finding.end, { line: 4, column: 17 });
    assert.equal(finding.level, 'error');
    assert.equal(finding.fixable, true);
    assert.deepEqual(Object.keys(finding), ['rule', 'level', 'message', 'start', 'end', 'fixable']);
  });

  it('gives readable text, in Chinese and English', () => {
    assert.match(cli('check', gaps).out, /gaps\.playbook\.yaml:4:11 {2}错误 {2}“drafts”不在可选的词里/);
    assert.match(
      cli('check', '--lang', 'en', gaps).out,
      /4:11 {2}error {2}"drafts" is not one of the choices/,
    );
  });

  it('exits with 0 where nothing reaches the level that fails', () => {
    const kept = file('kept.playbook.yaml', 'playbook: 1\nshop:\n  name: 小满\n  status: drafts\n');
    assert.equal(cli('check', '--fail-on', 'error', kept).code, 1);
    const sample = join(process.cwd(), 'samples', 'small-shop.playbook.yaml');
    assert.equal(cli('check', '--fail-on', 'info', sample).code, 0);
  });

  it('exits with 2 for a file that cannot be read, and says which', () => {
    const { code, err } = cli('check', 'nothing-here.yaml');
    assert.equal(code, 2);
    assert.match(err, /读不了 nothing-here\.yaml/);
  });

  it('exits with 2 for wrong usage, and says what is allowed', () => {
    assert.equal(cli('check').code, 2);
    const { code, err } = cli('check', '--format', 'xml', gaps);
    assert.equal(code, 2);
    assert.match(err, /text, json/);
    assert.equal(cli('chekc').code, 2);
    assert.equal(cli('--help').code, 0);
  });
});
