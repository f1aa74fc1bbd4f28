import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { rules } from '../../server/src/service/rules';
import { startServer } from './language-client';
import { makeShop, patient } from './run-cli';

interface Told {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const levels = ['', 'error', 'warning', 'info'];

const fromEditor = ({ code, severity, message, range: { start, end } }: Diagnostic): Told => ({
  rule: String(code),
  level: levels[severity ?? 0]!,
  message: String(message),
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
});

const fromCli = ({ rule, level, message, start, end }: Told): Told => ({ rule, level, message, start, end });

const sorted = (all: readonly Told[]): string[] => all.map((one) => JSON.stringify(one)).sort();

describe('the editor and the command line', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const samples = join(process.cwd(), 'samples');
  const texts = new Map<string, string>();
  for (const name of readdirSync(samples).filter((one) => one.endsWith('.md') || one.endsWith('.yaml')))
    texts.set(name, readFileSync(join(samples, name), 'utf8'));
  for (const { id, examples } of rules)
    examples.bad.forEach((text, index) => texts.set(`${id.replace('/', '.')}.${index}.playbook.yaml`, text));
  texts.set('crlf.playbook.yaml', texts.get('many-gaps.playbook.yaml')!.replaceAll('\n', '\r\n'));
  texts.set('documents.playbook.yaml', 'playbook: 1\nshop:\n  name: a\n---\nplaybook: 1\nshop: { nam: b }\n');

  it('find the same in every sample and every bad example, to the letter', async () => {
    for (const [name, text] of texts) file(name, text);
    // `--today` goes before a file's own date, the editor's setting behind it.
    const dated = [...texts.keys()].filter((name) => /^ {2}today:/m.test(texts.get(name)!));
    const rest = [...texts.keys()].filter((name) => !dated.includes(name));
    const told = new Map<string, readonly Told[]>();
    for (const words of [dated, ['--today', '2026-11-22', ...rest]]) {
      const { out, err } = cli('check', '--format', 'json', '--lang', 'zh', ...words);
      assert.equal(err, '');
      for (const { file: name, findings } of JSON.parse(out).files) told.set(name, findings);
    }
    const client = await startServer();
    try {
      for (const [name, text] of texts) {
        const uri = pathToFileURL(join(folder, name)).href;
        await client.open(uri, text);
        const found = await client.diagnostics(uri);
        // What waits in a playbook just begun is one finding in the editor; all else is the same.
        const own = found.filter(({ code }) => !String(code).startsWith('start/'));
        const all = sorted(told.get(name)!.map(fromCli));
        const shown = sorted(own.map(fromEditor));
        const expected = own.length === found.length ? all : all.filter((one) => shown.includes(one));
        assert.deepEqual(shown, expected, name);
      }
    } finally {
      client.stop();
    }
    assert.ok([...told.values()].flat().length > 500);
  });
});
