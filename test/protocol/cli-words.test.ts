import assert from 'node:assert/strict';
import { makeShop, patient } from './run-cli';

const shop =
  'playbook: 1\nshop:\n  name: 小满\nquick_replies:\n  - { id: a, text: 比隔壁家厚，不比某宝差 }\n';
const pack = (words: string): string => `word_pack: 1\nentries:\n  - words: [${words}]\n`;

interface Checked {
  readonly file: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly start: { readonly line: number; readonly column: number };
  }[];
}

describe('word packs on the command line', () => {
  const { file, cli } = makeShop();
  const check = (...words: string[]): Checked[] =>
    JSON.parse(cli('check', '--today', '2026-11-22', '--format', 'json', ...words).out).files;
  const told = (name: string): string[] =>
    check(name)
      .find((one) => one.file === name)!
      .findings.flatMap(({ rule, message }) =>
        rule === 'reply/word-pack' ? /“(.*?)”/.exec(message)![1]! : [],
      );

  it('are used from beside a playbook and from all folders above', () => {
    file('a/words/brand.yaml', pack('隔壁家'));
    file('a/b/words/rivals.yml', pack('某宝'));
    file('a/b/words/notes.txt', '随便写的');
    assert.deepEqual(told(file('a/b/c/x.playbook.yaml', shop)), ['隔壁家', '某宝']);
    assert.deepEqual(told(file('a/x.playbook.yaml', shop)), ['隔壁家']);
    assert.deepEqual(told(file('x.playbook.yaml', shop)), []);
  }).timeout(patient.timeout);

  it('are switched off by their names; a name that no pack has is told at its place', () => {
    file('c/words/brand.yaml', pack('隔壁家'));
    file(
      'c/.service-playbook.yaml',
      'words:\n  disabled:\n    - brand\n    - brnad\n    - secret\n    - zzz\n',
    );
    const name = file('c/x.playbook.yaml', shop);
    assert.deepEqual(told(name), []);
    const [config] = check(name);
    assert.deepEqual(
      config!.findings.map(({ rule, start }) => [rule, start]),
      [
        ['reference/word-pack', { line: 4, column: 7 }],
        ['reference/word-pack', { line: 6, column: 7 }],
      ],
    );
    assert.match(config!.findings[0]!.message, /是不是要写 brand/);
  });

  it('of a lower folder are known to a config above', () => {
    file('d/.service-playbook.yaml', 'words: { disabled: [east] }\n');
    file('d/east/words/east.yaml', pack('隔壁家'));
    const name = file('d/east/x.playbook.yaml', shop);
    assert.deepEqual(
      check(name).map((one) => one.file),
      [name],
    );
  });

  it('are checked themselves, in every format, and fail the check', () => {
    file('e/words/brand.yaml', `${pack('隔壁家')}    hit: [隔壁老王]\n`);
    const name = file('e/x.playbook.yaml', shop);
    const [checked] = check(name);
    assert.equal(checked!.file, 'e/words/brand.yaml');
    assert.deepEqual(
      checked!.findings.map(({ rule, start }) => [rule, start]),
      [['words/misses-its-hit', { line: 4, column: 11 }]],
    );
    for (const format of ['text', 'sarif', 'github', 'csv'])
      assert.match(cli('check', '--format', format, name).out, /words\/misses-its-hit/, format);
    const only = cli('check', '--rule', 'words/misses-its-hit', name);
    assert.equal(only.code, 1);
    assert.match(cli('explain', 'words/misses-its-hit').out, /words\/misses-its-hit/);
  }).timeout(patient.timeout);

  it('are listed with their names, files and sizes', () => {
    file('f/words/brand.yaml', `title: 品牌方的规矩\n${pack('隔壁家, 某宝')}`);
    file('f/.service-playbook.yaml', 'words: { disabled: [secret] }\n');
    const name = file('f/x.playbook.yaml', shop);
    const { packs } = JSON.parse(cli('words', '--format', 'json', name).out);
    assert.deepEqual(packs.at(-1), {
      name: 'brand',
      title: '品牌方的规矩',
      own: false,
      file: 'f/words/brand.yaml',
      words: 2,
      on: true,
    });
    const secret = packs.find((one: { name: string }) => one.name === 'secret');
    assert.ok(secret.own && !secret.on && secret.words > 0);
    const { out, code } = cli('words', name);
    assert.equal(code, 0);
    assert.match(out, /^secret +不用 +\d+ 种说法 +自带 +顾客的秘密$/m);
    assert.match(out, /^brand +用 +2 种说法 +f\/words\/brand\.yaml +品牌方的规矩$/m);
    assert.match(cli('words', '--lang', 'en', name).out, /^brand +on +2 phrases +f\/words\/brand\.yaml/m);
    assert.equal(cli('words', name, name).code, 2);
    assert.match(cli('words', '--help').out, /words\/\*\.yaml/);
  }).timeout(patient.timeout);

  it('are shown as they are written, ours too, and are packs that a team could have', () => {
    const { out, code } = cli('words', '--show', 'own-staff', '--lang', 'zh');
    assert.equal(code, 0);
    file('show/words/copy.yaml', out);
    assert.deepEqual(
      check(file('show/x.playbook.yaml', 'playbook: 1\n')).map((one) => one.file),
      ['show/x.playbook.yaml'],
    );
    const asJson = JSON.parse(cli('words', '--show', 'own-staff', '--format', 'json').out);
    assert.equal(asJson.word_pack, 1);
    const wrong = cli('words', '--show', 'own-stuff', '--lang', 'zh');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /没有叫“own-stuff”的词库，是不是要看 own-staff？/);
  }).timeout(patient.timeout);
});
