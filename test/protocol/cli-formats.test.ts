import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeShop } from './run-cli';

// Looked up when the tests run: they are large, and one of them is only data.
const load = createRequire(join(process.cwd(), 'package.json'));

/** Texts that break what is not escaped: markup, quotes, a formula, lines, colours of a terminal. */
const nasty = '<b>&"\'|`%0A::,=1+1]]>';
const faulty = `playbook: 1
shop:
  name: ${JSON.stringify(nasty)}
  status: ${JSON.stringify(nasty)}
  timezone: "=cmd|' /C calc'!A0"
  owner: "a\\u0007\\u001b[31m"
  updated: "two\\nlines \\uD800 \\u001b[31m"
`;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

interface XmlParser {
  on(event: 'error', then: (error: Error) => void): void;
  on(event: 'opentag', then: (tag: Pick<Element, 'name' | 'attributes'>) => void): void;
  on(event: 'text', then: (words: string) => void): void;
  on(event: 'closetag', then: () => void): void;
  write(text: string): XmlParser;
  close(): void;
}

/** Reads XML and throws where it is not well formed. */
function readXml(text: string): Element {
  const { SaxesParser }: { SaxesParser: new () => XmlParser } = load('saxes');
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => (open.at(-1)!.text += words));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)!.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) return rows.slice(0, -1);
  }
  return assert.fail('it is no CSV');
}

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly object[] | null;
}

interface Found {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

describe('the formats of the command line', () => {
  const { file, cli } = makeShop();
  const names = [
    file('东 &,:%.playbook.yaml', faulty),
    file('b.playbook.yaml', 'playbook: 1\nshop: { name: b }\n'),
  ];
  const format = (name: string, ...more: string[]) =>
    cli('check', '--today', '2026-11-22', '--format', name, ...more, ...names);
  const files: readonly { file: string; findings: readonly Found[] }[] = JSON.parse(format('json').out).files;
  const all = files.flatMap((one) => one.findings.map((finding) => ({ ...finding, file: one.file })));
  const count = (level: string): number => all.filter((finding) => finding.level === level).length;

  it('all tell the same findings and end with the same code', () => {
    assert.ok(count('error') > 3 && count('warning') > 3 && count('info') > 3);
    for (const name of [
      'text',
      'unix',
      'gnu',
      'sarif',
      'junit',
      'github',
      'gitlab',
      'checkstyle',
      'markdown',
      'html',
      'csv',
    ]) {
      const { code, out } = format(name);
      assert.equal(code, 1, name);
      for (const { rule } of all) assert.ok(out.includes(rule.split('/')[1]!), `${name}: ${rule}`);
      assert.ok(out.endsWith('\n'), name);
    }
  });

  it('text, unix, gnu: quote nothing that a terminal obeys', () => {
    for (const name of ['text', 'unix', 'gnu'])
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(format(name).out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('unix, gnu: a line a finding, with the columns of characters and of the screen', () => {
    const name = file('宽.playbook.yaml', 'playbook: 1\nshop: { name: 小满🏠ｅ́a, nmae: x }\n');
    const column = (as: string): string | undefined =>
      /^宽\.playbook\.yaml:2:(\d+): error: .*nmae.* \[schema\/unknown-key\]$/m.exec(
        cli('check', '--format', as, name).out,
      )?.[1];
    assert.deepEqual([column('unix'), column('gnu')], ['24', '26']);
  });

  it('sarif, gitlab: a finding has the same fingerprint when lines are added above it', () => {
    const name = file('moved.playbook.yaml', faulty);
    const prints = (): readonly unknown[] => {
      const { runs } = JSON.parse(cli('check', '--format', 'sarif', name).out);
      const issues = JSON.parse(cli('check', '--format', 'gitlab', name).out);
      return [
        runs[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints),
        issues.map((one: { fingerprint: string }) => one.fingerprint),
      ];
    };
    const before = prints();
    file(name, `# 新加的一行\n\n${faulty}`);
    assert.deepEqual(prints(), before);
  });

  it('sarif: keeps to the official schema of SARIF 2.1.0', () => {
    const schema = JSON.parse(
      readFileSync(load.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    // The schema is written for draft 4, whose keywords in it mean the same today.
    delete schema.$schema;
    delete schema.id;
    const { Ajv }: { Ajv: new (options: object) => { compile(schema: object): Validator } } = load('ajv');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    const addFormats: (to: object) => void = load('ajv-formats').default;
    addFormats(ajv);
    const valid = ajv.compile(schema);
    for (const more of [[], ['none.yaml']]) {
      const log = JSON.parse(format('sarif', ...more).out);
      assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3), null, 1));
      const [run] = log.runs;
      assert.equal(run.results.length, all.length);
      assert.equal(run.invocations[0].executionSuccessful, more.length === 0);
      for (const [index, { rule, message, start, end }] of all.entries()) {
        const result = run.results[index];
        assert.equal(run.tool.driver.rules[result.ruleIndex].id, rule);
        assert.equal(result.message.text, message);
        assert.deepEqual(result.locations[0].physicalLocation.region, {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
        });
      }
      const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
      assert.equal(decodeURIComponent(uri), names[0]);
      const prints = run.results.map((one: { partialFingerprints: object }) =>
        JSON.stringify(one.partialFingerprints),
      );
      assert.equal(new Set(prints).size, prints.length);
    }
  });

  it('junit: is well formed and counts rightly', () => {
    const root = readXml(format('junit').out);
    assert.equal(root.attributes.tests, String(all.length));
    assert.equal(root.attributes.failures, String(count('error') + count('warning')));
    const cases = root.children.flatMap(({ children }) => children);
    assert.equal(cases.length, all.length);
    const failures = cases.flatMap(({ children }) => children.filter(({ name }) => name === 'failure'));
    assert.equal(failures.length, count('error') + count('warning'));
    assert.ok(failures.some(({ attributes }) => attributes.message!.includes(nasty)));
    const strict = readXml(format('junit', '--fail-on', 'error', 'none.yaml').out);
    assert.equal(strict.attributes.failures, String(count('error')));
    assert.equal(strict.attributes.errors, '1');
  });

  it('checkstyle: is well formed and tells every finding', () => {
    const root = readXml(format('checkstyle').out);
    assert.deepEqual(
      root.children.map(({ attributes }) => attributes.name),
      names,
    );
    const errors = root.children.flatMap(({ children }) => children.map(({ attributes }) => attributes));
    assert.deepEqual(
      errors.map(({ line, column, severity }) => [Number(line), Number(column), severity]),
      all.map(({ start, level }) => [start.line, start.column, level]),
    );
    assert.ok(errors.some(({ message }) => message!.includes(nasty)));
  });

  it('csv: opens in a spreadsheet without running anything', () => {
    const { out } = format('csv');
    assert.ok(out.startsWith('\uFEFF'));
    const [heads, ...rows] = readCsv(out.slice(1));
    assert.deepEqual(heads!.slice(0, 3), ['file', 'line', 'column']);
    assert.deepEqual(
      rows.map((row) => [row[0], Number(row[1]), row[5], row[6]]),
      all.map(({ file: name, start, level, rule }) => [name, start.line, level, rule]),
    );
    assert.ok(rows.flat().every((cell) => !/^\s*[=+\-@]/.test(cell)));
    assert.ok(rows.some((row) => row[7]!.includes(nasty)));
    const formula = file('=1+1.playbook.yaml', faulty);
    const [, row] = readCsv(cli('check', '--format', 'csv', formula).out.slice(1));
    assert.equal(row![0], `'${formula}`);
  });

  it('github: one workflow command a line, with nothing that ends it early', () => {
    const lines = format('github').out.trimEnd().split('\n');
    assert.equal(lines.length, all.length);
    for (const [index, line] of lines.entries()) {
      const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)!;
      const values = Object.fromEntries(match[2]!.split(',').map((one) => one.split('=')));
      const { file: name, start, message, rule, level } = all[index]!;
      assert.equal(match[1], level === 'info' ? 'notice' : level);
      assert.equal(decodeURIComponent(values.file.replace(/%(?![0-9A-F]{2})/g, '%25')), name);
      assert.deepEqual([values.line, values.title], [String(start.line), rule]);
      const told = match[3]!.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      // Half a character cannot be written.
      assert.equal(told, message.replaceAll('\ud800', '\ufffd'));
    }
  });

  it('gitlab: has what Code Quality asks for, each fingerprint once', () => {
    const issues = JSON.parse(format('gitlab').out);
    assert.equal(issues.length, all.length);
    const prints = new Set<string>();
    for (const [index, { description, check_name, fingerprint, severity, location }] of issues.entries()) {
      assert.deepEqual([description, check_name], [all[index]!.message, all[index]!.rule]);
      assert.ok(['info', 'minor', 'major'].includes(severity));
      assert.equal(location.path, all[index]!.file);
      assert.equal(location.lines.begin, all[index]!.start.line);
      prints.add(fingerprint);
    }
    assert.equal(prints.size, issues.length);
  });

  it('markdown: tables stay tables, and nothing is markup', () => {
    const { out } = format('markdown');
    const bars = (line: string): number => line.match(/(?<!\\)\|/g)!.length;
    const tables = out.split(/\n\n+/).filter((part) => part.startsWith('|'));
    assert.equal(tables.length, 1 + files.length);
    for (const table of tables) {
      const lines = table.trimEnd().split('\n');
      for (const line of lines) assert.equal(bars(line), bars(lines[0]!), line);
    }
    assert.doesNotMatch(out, /<b>|(?<!\\)\*/);
  });

  it('html: is one page without scripts, in its language, with everything escaped', () => {
    const { out } = format('html');
    assert.match(out, /^<!doctype html>\n<html lang="zh-CN">/);
    assert.match(format('html', '--lang', 'en').out, /<html lang="en">/);
    assert.doesNotMatch(out, /<script|<b>|src=|href=|url\(/);
    assert.ok(out.includes('&lt;b&gt;&amp;&quot;'));
    assert.equal(out.match(/<td><code>/g)!.length, all.length);
  });
});
