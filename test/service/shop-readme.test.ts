import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');

/** The titles of our commands in a language, without the dots that say that a question follows. */
const titles = (file: string): readonly string[] =>
  Object.entries(JSON.parse(read(file)) as Readonly<Record<string, string>>)
    .filter(([key]) => key.startsWith('command.'))
    .map(([, title]) => title.replace('…', ''));

describe('the page of the extension, which shops read before and after they install it', () => {
  const [chinese = '', english = ''] = read('client/README.md').split('\n## English');

  for (const [language, text, file] of [
    ['Chinese', chinese, 'package.nls.zh-cn.json'],
    ['English', english, 'package.nls.json'],
  ] as const)
    it(`names commands in ${language} as the editor does`, () => {
      const named = [...text.matchAll(/\*\*(?:Service Playbook: )?([^*]+)\*\*/g)]
        .map(([, name]) => name!)
        .filter((name) => name !== '客服手册' && name !== 'service playbook');
      assert.equal(named.length, 11);
      assert.deepEqual(
        named.filter((name) => !titles(file).includes(name)),
        [],
      );
    });

  it('links to no file, since a page has none beside it', () => {
    assert.deepEqual(
      [...`${chinese}${english}`.matchAll(/\]\((?!#|https:)[^)]*\)/g)].map(([link]) => link),
      [],
    );
  });
});
