import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const shop = (name: string, text = '现货 48 小时内发出。'): string =>
  `playbook: 1\nshop:\n  name: ${name}\nquick_replies:\n  - id: ship\n    title: 发货\n    text: ${text}\n`;

/** `service-playbook check --cache`: what is kept of a run is used only while a check would say the same. */
describe('a check that keeps its results', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const kept = join(folder, 'kept');
  const check = (...words: string[]) => cli('check', '--format', 'json', ...words);
  const cached = (...words: string[]) => check('--cache-location', 'kept', ...words);
  const entries = (): string[] => readdirSync(kept).map((name) => join(kept, name));

  beforeEach(() => {
    rmSync(kept, { recursive: true, force: true });
    file('a.playbook.yaml', shop('小满家居'));
  });

  it('says the same as one that does not, the first time and again', () => {
    const plain = check('a.playbook.yaml');
    assert.match(plain.out, /"rule"/);
    assert.deepEqual(cached('a.playbook.yaml'), plain);
    const [entry] = entries();
    const { mtimeMs } = statSync(entry!);
    assert.deepEqual(cached('a.playbook.yaml'), plain);
    assert.equal(statSync(entry!).mtimeMs, mtimeMs, 'nothing was worked out again');
    assert.deepEqual(entries(), [entry]);
  });

  const changes: Readonly<Record<string, () => readonly string[]>> = {
    'the text': () => [file('a.playbook.yaml', shop('小满家居', '加微信 lucy_shop88 领红包。'))],
    'the settings of the folder': () => {
      file('.service-playbook.yaml', 'rules:\n  hours/missing: { level: error }\n');
      return ['a.playbook.yaml'];
    },
    'a word pack': () => {
      file(
        'words/ours.yaml',
        'word_pack: 1\ntitle: 规矩\nentries:\n  - words: [现货]\n    because: 授权合同\n',
      );
      return ['a.playbook.yaml'];
    },
    'the level of a rule': () => ['--level', 'hours/missing=ignore', 'a.playbook.yaml'],
    'the day': () => ['--today', '2027-02-03', 'a.playbook.yaml'],
    'the language': () => ['--lang', 'en', 'a.playbook.yaml'],
  };
  for (const [what, change] of Object.entries(changes))
    it(`looks again when ${what} changed`, () => {
      cached('a.playbook.yaml');
      try {
        const words = change();
        assert.deepEqual(cached(...words), check(...words));
        assert.deepEqual(cached(...words), check(...words));
      } finally {
        rmSync(join(folder, '.service-playbook.yaml'), { force: true });
        rmSync(join(folder, 'words'), { recursive: true, force: true });
      }
    });

  it('looks again when a shared playbook changed, and while one is missing', () => {
    const base = (text: string): string =>
      `playbook: 1\nshared: true\nquick_replies:\n  - id: ship\n    text: ${text}\n`;
    const words = ['b.playbook.yaml'];
    file('b.playbook.yaml', `${shop('北城店')}extends: base.playbook.yaml\n`);
    assert.deepEqual(cached(...words), check(...words));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name === 'kept'),
      [],
      'a missing one may come',
    );
    file('base.playbook.yaml', base('加微信 lucy_shop88 领红包。'));
    assert.deepEqual(cached(...words), check(...words));
    assert.equal(entries().length, 1);
    file('base.playbook.yaml', base('48 小时内发出。'));
    assert.deepEqual(cached(...words), check(...words));
  });

  it('takes nothing from an entry that is damaged, cut, not ours or no file', () => {
    const plain = check('a.playbook.yaml');
    cached('a.playbook.yaml');
    const [entry] = entries();
    const whole = readFileSync(entry!, 'utf8');
    for (const text of [
      '',
      '{}',
      whole.slice(0, -9),
      whole.replace('小满家居', '大满家居'),
      `x${whole}`,
      '\u0000',
    ]) {
      writeFileSync(entry!, text);
      assert.deepEqual(cached('a.playbook.yaml'), plain, JSON.stringify(text.slice(0, 20)));
      assert.equal(readFileSync(entry!, 'utf8'), whole, 'it is written anew');
    }
    rmSync(entry!);
    mkdirSync(entry!);
    assert.deepEqual(cached('a.playbook.yaml'), plain);
    assert.deepEqual(entries(), [entry], 'no temporary file is left');
  });

  it('checks as ever where nothing can be kept', () => {
    const plain = check('a.playbook.yaml');
    writeFileSync(kept, 'a file in the place of the folder');
    assert.deepEqual(cached('a.playbook.yaml'), plain);
    rmSync(kept);
    mkdirSync(kept);
    chmodSync(kept, 0o500);
    assert.deepEqual(cached('a.playbook.yaml'), plain);
    chmodSync(kept, 0o700);
  });

  it('neither keeps nor uses anything where it fixes, and reads the standard input anew', () => {
    cached('a.playbook.yaml');
    rmSync(kept, { recursive: true });
    assert.equal(cached('--fix', 'a.playbook.yaml').code, check('--fix', 'a.playbook.yaml').code);
    assert.equal(cached('-').code, check('-').code);
    assert.ok(!readdirSync(folder).includes('kept'));
  });
});
