import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordPack } from '../../schemas/word-pack';
import { say } from '../../schemas/text';
import { checkPack } from '../../server/src/service/config/check-pack';
import { readPack } from '../../server/src/service/config/read-pack';
import { packsInUse } from '../../server/src/service/lexicon/in-force';
import { wordPackFiles } from '../../server/src/generate/word-packs';

/** What is found in a pack, as a reader sees it: line, code, marked words. */
function found(text: string): string[] {
  const result = readPack(text);
  const packs = packsInUse([{ name: 'brand', pack: result.pack }]);
  return checkPack(result, packs).map(({ code, at, message, data }) => {
    const { start, end } = result.where(at);
    const line = text.split('\n')[start.line]!;
    for (const locale of ['zh', 'en'] as const)
      assert.doesNotMatch(say(message, locale, data), /\{\w+\}|undefined/);
    return `${start.line + 1} ${code} ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`;
  });
}

const pack = (...lines: string[]): string =>
  `word_pack: 1\nentries:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('our own packs', () => {
  const folder = join(process.cwd(), 'schemas', 'words');
  for (const file of readdirSync(folder))
    it(`${file} is written as a team would write it`, () => {
      assert.deepEqual(readPack(readFileSync(join(folder, file), 'utf8')).findings, []);
      const parsed = wordPack.safeParse(wordPackFiles().get(file.replace('.yaml', '')));
      assert.ok(parsed.success, String(parsed.error));
    });
});

describe('the check of a word pack', () => {
  it('says nothing of a good one', () => {
    assert.deepEqual(
      found(
        pack(
          '- words: [隔壁家, (某|那个)宝]',
          '  except: [某宝贝]',
          '  hit: [比某宝便宜]',
          '  miss: [某宝贝已发出]',
          '- { class: rival, words: [拍拍, pai pai], by_sound: true }',
          '- { words: [<rival>…便宜, <rival>……<number>], level: info, from: 2026-11-01, to: 2026-11-01 }',
          '- { class: secret, words: [会员口令] }',
        ),
      ),
      [],
    );
  });

  it('says nothing of those that the README shows', () => {
    const shown = readFileSync('README.md', 'utf8').match(/(?<=```yaml\n)word_pack:[^`]*(?=```)/g) ?? [];
    assert.deepEqual(shown.map(found), [[], []]);
  });

  it('tells YAML and format errors like those of a playbook, and the rest counts', () => {
    const text = pack('- words: [隔壁家]', '- { word: [拍拍] }', '- { words: 拍拍, level: loud }');
    const codes = found(text).map((one) => one.split(' ').slice(0, 2).join(' '));
    assert.ok(codes.includes('4 schema/unknown-key') || codes.includes('4 schema/missing-key'), codes.join());
    assert.ok(codes.includes('5 schema/wrong-kind') && codes.includes('5 schema/not-a-choice'), codes.join());
    assert.deepEqual(
      readPack(text).pack.entries.map(({ words }) => words),
      [['隔壁家']],
    );
    assert.ok(found('word_pack: 1\nentries:\n\t- words: [a]\n').some((one) => one.includes('yaml/tab')));
    assert.deepEqual(found('- words\n'), ['1 schema/wrong-kind - words']);
  });

  it('reads the entries of a pack that lacks its head', () => {
    const result = readPack('entries:\n  - words: [隔壁家]\n');
    assert.deepEqual(
      result.findings.map(({ code }) => code),
      ['schema/missing-key'],
    );
    assert.equal(result.pack.entries.length, 1);
  });

  for (const [phrase, marked] of [
    ["'加(我|微信'", "'加(我|微信'"],
    ['…便宜', '…便宜'],
    ['"\\u200b"', '"\\u200b"'],
    ['"()"', '"()"'],
    ['加（我｜）微信', '加（我｜）微信'],
    ['比...便宜', '比...便宜'],
    ['<Rival>便宜', '<Rival>便宜'],
    ['<竞品>便宜', '<竞品>便宜'],
  ] as const)
    it(`tells a phrase that cannot be read: ${phrase.slice(0, 20)}`, () => {
      assert.deepEqual(found(pack('- words:', `    - ${phrase}`)), [`4 words/unreadable-phrase ${marked}`]);
      assert.deepEqual(found(pack('- words: [隔壁家]', '  except:', `    - ${phrase}`)), [
        `5 words/unreadable-phrase ${marked}`,
      ]);
    });

  it('tells a class that nobody defines, with the one that may be meant', () => {
    const text = pack(
      '- { class: rival, words: [拍拍] }',
      '- words: [<rivl>便宜]',
      '- words: [便宜<zzzzzz>]',
    );
    assert.deepEqual(found(text), ['4 words/unknown-class <rivl>', '5 words/unknown-class <zzzzzz>']);
    const result = readPack(text);
    const [meant] = checkPack(result, packsInUse([{ name: 'a', pack: result.pack }]));
    assert.match(say(meant!.message, 'zh', meant!.data), /是不是要写 <rival>/);
  });

  it('tells a name that cannot be a class, and takes the words all the same', () => {
    assert.deepEqual(
      found(
        pack(
          '- { class: 竞品, words: [拍拍], hit: [拍拍] }',
          '- { class: number, words: [一堆], hit: [一堆] }',
        ),
      ),
      ['3 words/no-class 竞品', '4 words/no-class number'],
    );
  });

  it('tells an entry that is never in force', () => {
    assert.deepEqual(found(pack('- { words: [双十一], from: 2026-11-11, to: 2026-11-01 }')), [
      '3 words/never-in-force 2026-11-01',
    ]);
  });

  it('runs the sentences: each entry finds what it should, and nothing that it should not', () => {
    const text = pack(
      '- words: [某宝]',
      '  hit: [比某宝便宜, 比某 宝便宜, 比某东便宜]',
      '  miss: [某宝贝已发出, 宝贝已发出]',
      '- { words: [某东], miss: [某宝] }',
    );
    assert.deepEqual(found(text), ['4 words/misses-its-hit 比某东便宜', '5 words/hits-its-miss 某宝']);
  });

  it('runs them whatever the day', () => {
    assert.deepEqual(found(pack('- { words: [双十一], to: 2020-01-01, hit: [双十一] }')), []);
  });

  it('never throws', () => {
    for (const text of [
      '',
      '# nothing\n',
      'null',
      '[',
      '{',
      'entries: 5',
      'entries: [5, null, {}]',
      'word_pack: x',
      '\0',
      'entries: &a\n  - *a\n',
    ])
      assert.ok(Array.isArray(found(text)), text);
  });
});
