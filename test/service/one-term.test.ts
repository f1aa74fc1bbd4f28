import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Words that people would take for another thing, and the one that is used instead. */
const instead: readonly [wrong: RegExp, right: string][] = [
  [/公用/, '共用'],
  [/公共手册|共用文件/, '共用手册'],
  [/\bshared files?\b/i, 'shared playbook'],
  [/查话术|搜话术/, '找话术'],
  [/起草修改|起草改法/, '提出修改'],
];

const folders = [
  'schemas',
  'server/src',
  'client/src',
  'client/l10n',
  'client/media',
  'samples',
  'test/marked',
];
const single = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
];
const read = ['.ts', '.md', '.json', '.yaml', '.code-snippets'];

const files = [
  ...single,
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => read.includes(extname(name)))
      .map((name) => join(folder, name)),
  ),
].map((name) => ({ name, lines: readFileSync(name, 'utf8').split('\n') }));

const found = (pattern: RegExp): readonly string[] =>
  files.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
  );

describe('one thing is called by one word', () => {
  for (const [wrong, right] of instead)
    it(`${right}, never ${wrong.source}`, () => assert.deepEqual(found(wrong), []));

  const settings: readonly [file: string, quoted: RegExp][] = [
    ['package.nls.zh-cn.json', /命令“([^”]+)”/g],
    ['package.nls.json', /command \*([^*]+)\*/g],
  ];
  for (const [file, quoted] of settings)
    it(`a command is named as the menu has it: ${file}`, () => {
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
      const titles = Object.entries(texts).flatMap(([key, text]) =>
        key.startsWith('command.') ? [text] : [],
      );
      const named = Object.values(texts).flatMap((text) =>
        [...text.matchAll(quoted)].map(([, name]) => name!),
      );
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((name) => !titles.includes(name)),
        [],
      );
    });

  it('a button that asks for more ends in “…”, as in the menus of the editor', () => {
    assert.deepEqual(found(/\b(?:zh|en): ['`][^'`]*…… ?['`]|^ +"[^"]+": "[^"]*……",?$/), []);
  });
});
