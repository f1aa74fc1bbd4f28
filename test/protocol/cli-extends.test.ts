import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const base = `playbook: 1
shared: true
hours:
  weekly:
    mon-sun: 09:00-22:00
priority:
  categories:
    - id: complaint
      name: 投诉
quick_replies:
  - id: ship
    title: 发货
    text: 加微信 abc12345 给您优惠
auto_replies:
  - id: after-hours
    when: after_hours
    text: 现在客服已下班，明天 9 点上班后回复您。
`;
const shop = `playbook: 1
extends: ../base.playbook.yaml # 总部
shop:
  name: 小满
decision:
  smart_service: disabled
  reasons: [inaccurate_replies]
priority:
  default: complaint
quick_replies:
  - id: size
    title: 尺码
    text: 您好，尺码表在详情页。
`;

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

describe('several shops and one base on the command line', () => {
  const { folder, file, cli } = makeShop();
  before(() => {
    mkdirSync(join(folder, '.git'));
    file('base.playbook.yaml', base);
    file('north/shop.playbook.yaml', shop);
    file('south/shop.playbook.yaml', shop.replace('小满', '大满'));
  });
  const rulesIn = (...words: string[]): Readonly<Record<string, readonly string[]>> => {
    const { files } = JSON.parse(cli('check', '--format', 'json', ...words).out) as Checked;
    return Object.fromEntries(
      files.map(({ file: path, findings }) => [path.replaceAll('\\', '/'), findings.map(({ rule }) => rule)]),
    );
  };
  const contact = 'reply/off-platform-contact';

  it('checks each with what it takes over, and says what is wrong with the base once, at the base', () => {
    const found = rulesIn('.');
    const saying = Object.entries(found).flatMap(([path, rules]) => (rules.includes(contact) ? [path] : []));
    assert.deepEqual(saying, ['base.playbook.yaml']);
    const north = found['north/shop.playbook.yaml']!;
    for (const rule of ['hours/missing', 'auto-replies/no-after-hours', 'reference/unknown-id'])
      assert.ok(!north.includes(rule), `${rule} in ${north.join()}`);
    assert.ok(!found['base.playbook.yaml']!.includes('hours/missing'));
  }).timeout(patient.timeout);

  it('checks one shop alone, from any folder', () => {
    const [only] = Object.values(rulesIn('north/shop.playbook.yaml'));
    assert.ok(!only!.includes('reference/unknown-id'), only!.join());
    assert.ok(!only!.includes(contact));
  }).timeout(patient.timeout);

  it('tells of a base that is not there and checks the rest', () => {
    file('lost.playbook.yaml', shop.replace('../base', './bas'));
    const [only] = Object.values(rulesIn('lost.playbook.yaml'));
    assert.ok(only!.includes('reference/missing-file'), only!.join());
    assert.match(cli('check', 'lost.playbook.yaml').out, /是不是要写 \.\/base\.playbook\.yaml/);
  }).timeout(patient.timeout);

  it('calls nothing missing that may be in a base which is not there', () => {
    const lost = `${shop.replace('../base', './bas').replace(/shop:\n.*\n/, '')}without: [ship]\ntags:\n  - { id: a, name: 老客, follow_up: { reply: ship } }\n`;
    file('lost.playbook.yaml', lost);
    assert.deepEqual(rulesIn('lost.playbook.yaml'), { 'lost.playbook.yaml': ['reference/missing-file'] });
    file('lost.playbook.yaml', `${lost}faq:\n  - { id: b, question: 怎么联系, answer: 加微信 abc12345 }\n`);
    const [found] = Object.values(rulesIn('lost.playbook.yaml'));
    assert.deepEqual(found, ['reference/missing-file', contact]);
  }).timeout(patient.timeout);

  it('says once that a path is empty, and nothing of what the shop may have there', () => {
    file('lost.playbook.yaml', shop.replace('../base.playbook.yaml # 总部', '""'));
    assert.deepEqual(rulesIn('lost.playbook.yaml'), { 'lost.playbook.yaml': ['schema/empty'] });
    file('lost.playbook.yaml', shop.replace('../base.playbook.yaml # 总部', '[./base.playbook.yaml, ""]'));
    assert.deepEqual(
      rulesIn('lost.playbook.yaml')['lost.playbook.yaml']!.filter((rule) =>
        /^(?:schema|reference)/.test(rule),
      ),
      ['schema/empty'],
    );
  }).timeout(patient.timeout);

  it('calls nothing missing that a base of a base may have', () => {
    file('middle.playbook.yaml', 'playbook: 1\nshared: true\nextends: ./gone.playbook.yaml\n');
    file('lost.playbook.yaml', shop.replace('../base', './middle'));
    assert.deepEqual(rulesIn('lost.playbook.yaml'), { 'lost.playbook.yaml': [] });
  }).timeout(patient.timeout);

  it('reads nothing outside of the repository', () => {
    file('far.playbook.yaml', shop.replace('../base', '../../../../etc/base'));
    assert.ok(Object.values(rulesIn('far.playbook.yaml'))[0]!.includes('reference/outside-project'));
  }).timeout(patient.timeout);

  it('fixes a shop and never writes a base through it', () => {
    file('north/broken.playbook.yaml', `${shop}tags:\n  - ID: a\n`);
    cli('check', '--fix-unsafe', 'north/broken.playbook.yaml');
    assert.equal(readFileSync(join(folder, 'base.playbook.yaml'), 'utf8'), base);
    const fixed = readFileSync(join(folder, 'north/broken.playbook.yaml'), 'utf8');
    assert.match(fixed, /^extends: \.\.\/base\.playbook\.yaml # 总部$/m);
    assert.ok(!fixed.includes('加微信'), fixed);
  }).timeout(patient.timeout);

  it('simulates, exports and compares the whole playbook', () => {
    const words = ['--at', '2026-12-10 23:10', '--message', '我要投诉'];
    const tried = cli('simulate', 'north/shop.playbook.yaml', ...words);
    assert.match(tried.out, /现在客服已下班/, tried.err);
    const exported = cli('export', '--to', 'csv', '--output', 'all.csv', 'north/shop.playbook.yaml');
    assert.equal(exported.code, 0, exported.err);
    const table = readFileSync(join(folder, 'all.csv'), 'utf8');
    assert.ok(table.includes('尺码表在详情页') && table.includes('给您优惠'), table);
    const changes = cli('diff', 'north/shop.playbook.yaml', 'south/shop.playbook.yaml');
    assert.ok(!changes.out.includes('发货'), changes.out);
  }).timeout(patient.timeout);

  it('names the file of each line that makes a simulated message so', () => {
    const words = [
      'simulate',
      'north/shop.playbook.yaml',
      '--at',
      '2026-12-10 23:10',
      '--message',
      '我要投诉',
    ];
    const { out } = cli(...words);
    const lines = [...out.matchAll(/ {2}(\S+\.yaml):(\d+)$/gm)].map(([, name, line]) => {
      const text = readFileSync(join(folder, name!), 'utf8').split('\n')[Number(line) - 1];
      return `${name!.replaceAll('\\', '/')}: ${text?.trim()}`;
    });
    assert.ok(lines.includes('base.playbook.yaml: when: after_hours'), out);
    assert.ok(lines.includes('north/shop.playbook.yaml: default: complaint'), out);
    const { steps, auto_replies: replies } = JSON.parse(cli(...words, '--format', 'json').out) as {
      readonly steps: readonly { readonly because: readonly { readonly file?: string }[] }[];
      readonly auto_replies: readonly { readonly file?: string }[];
    };
    assert.deepEqual(
      replies.map(({ file: name }) => name),
      ['base.playbook.yaml'],
    );
    assert.deepEqual(
      new Set(steps.flatMap(({ because }) => because.map(({ file: name }) => name))),
      new Set(['base.playbook.yaml', undefined]),
    );
  }).timeout(patient.timeout);

  it('tells the file of related places: to people below the finding, to programs in its JSON and in SARIF', () => {
    file(
      'names.playbook.yaml',
      'playbook: 1\nshared: true\nextends: ./base.playbook.yaml\nquick_replies:\n  - { id: sorry, title: 抱歉, text: 真对不起。, category: complaint }\n',
    );
    file(
      'both.playbook.yaml',
      'playbook: 1\nextends: ./names.playbook.yaml\nwithout: [complaint]\nshop: { name: 小满 }\n',
    );
    assert.match(
      cli('check', 'both.playbook.yaml').out,
      /reference\/unknown-id\n {4}names\.playbook\.yaml:5:52 {2}写在共用手册的这一行\n/,
    );
    const { files } = JSON.parse(cli('check', '--format', 'json', 'both.playbook.yaml').out) as {
      readonly files: readonly {
        readonly findings: readonly { readonly rule: string; readonly related?: unknown }[];
      }[];
    };
    const found = files[0]!.findings.find(({ rule }) => rule === 'reference/unknown-id');
    assert.deepEqual(found?.related, [
      {
        message: '写在共用手册的这一行',
        start: { line: 5, column: 52 },
        end: { line: 5, column: 61 },
        file: 'names.playbook.yaml',
      },
    ]);
    const sarif = cli('check', '--format', 'sarif', 'both.playbook.yaml').out;
    const { runs } = JSON.parse(sarif) as {
      readonly runs: readonly {
        readonly results: readonly { readonly ruleId: string; readonly relatedLocations?: unknown }[];
      }[];
    };
    const result = runs[0]!.results.find(({ ruleId }) => ruleId === 'reference/unknown-id');
    assert.match(JSON.stringify(result?.relatedLocations), /"uri":"names\.playbook\.yaml"/);
  }).timeout(patient.timeout);

  it('knows the gaps of the whole playbook by a baseline, and tells what the base brings later', () => {
    file('known/base.playbook.yaml', base);
    file('known/shop.playbook.yaml', shop.replace('../base', './base'));
    const check = (...words: string[]) => {
      const { out } = cli(
        'check',
        '--baseline',
        'known.json',
        '--format',
        'json',
        ...words,
        'known/shop.playbook.yaml',
      );
      return (JSON.parse(out) as Checked).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    };
    cli('check', '--write-baseline', 'known.json', 'known/shop.playbook.yaml');
    assert.deepEqual(check(), []);
    file('known/base.playbook.yaml', base.replace(/auto_replies:[^]*/, ''));
    assert.deepEqual(check(), ['auto-replies/no-after-hours']);
  }).timeout(patient.timeout);

  it('imports into the shop alone', () => {
    file('new.csv', '标题,内容\n退货,您好，七天内可以退货。\n');
    const run = cli('import', 'new.csv', '--into', 'south/shop.playbook.yaml');
    assert.notEqual(run.code, 2, run.err);
    assert.equal(readFileSync(join(folder, 'base.playbook.yaml'), 'utf8'), base);
    assert.match(readFileSync(join(folder, 'south/shop.playbook.yaml'), 'utf8'), /七天内可以退货/);
  }).timeout(patient.timeout);

  it('judges what extends a file that was fixed in the same run by what stands there now', () => {
    file('later/a.playbook.yaml', 'playbook: 1\nextends: z.playbook.yaml\nshop: { name: 小满 }\n');
    file(
      'later/z.playbook.yaml',
      'playbook: 1\nshared：true\nquick_replies:\n  - { id: ship, title: 发货, text: 今天发。 }\n',
    );
    const found = (...words: string[]) => {
      const { out } = cli('check', '--format', 'json', ...words, 'later');
      return JSON.parse(out).files as readonly { readonly file: string }[];
    };
    const fixed = found('--fix');
    assert.deepEqual(fixed, found());
    assert.ok(!JSON.stringify(fixed).includes('shared：'));
  });
});
