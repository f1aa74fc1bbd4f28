import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenColumn } from '../../server/src/cli/screen-column';
import { makeShop, patient } from './run-cli';

const bare = `playbook: 1
shop:
  name: 小满家居 # 旗舰店
hours:
  weekly: { mon-fri: "10:00-18:00", sat: "10:00-16:00" }
staffing:
  # 三个人
  team:
    - { id: lin, name: 林晓, note: 周三要接孩子 }
    - { id: wu, name: 吴敏 }
    - { id: boss, name: 老周 }
  time_off: [{ member: wu, from: 2026-12-09, to: 2026-12-09 }]
`;
const rostered = `${bare}  shifts:
    # 平时
    - id: day
      name: 白班
      days: mon-fri # 周末另排
      time: 10:00-18:00
      members: [lin]
    - { name: 周六班, days: sat, time: "10:00-16:00", members: [lin] }
  backup: [boss]
`;

describe('service-playbook roster propose', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli, cliWith } = makeShop();
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const at = ['--today', '2026-12-02', '--weeks', '2'];

  it('tells who works when, what is compared with now, and what it went by, in 80 columns', () => {
    const shop = file('told.playbook.yaml', rostered);
    const run = cli('roster', 'propose', shop, ...at);
    assert.deepEqual([run.code, run.err], [0, ''], run.err);
    assert.match(run.out, /^小满家居：排班提议\n/);
    assert.match(run.out, /从12月7日（周一）到12月20日（周日），2 周/);
    assert.match(run.out, /每个小时都排到了人/);
    assert.match(run.out, /用的是手册里的班：周六班 10:00–16:00、白班 10:00–18:00。/);
    assert.match(run.out, /每人每周最多 40 小时/);
    assert.match(run.out, /老周只在 backup 里/);
    assert.match(run.out, /林晓：周三要接孩子/);
    assert.match(run.out, /写上\s*staffing\.load\.daily_inquiries/);
    assert.match(run.out, /\n {2}吴敏 .* 假 /);
    assert.match(run.out, /以后每周（从12月21日（周一）起）/);
    assert.match(run.out, /没有人在班的小时 +0 +0\n/);
    const en = cli('roster', 'propose', shop, ...at, '--lang', 'en').out;
    assert.match(en, /^小满家居: proposed roster\n[^]*every week after/i);
    for (const line of [...run.out.split('\n'), ...en.split('\n')]) assert.ok(screenColumn(line) <= 81, line);
    assert.equal(textOf(shop), rostered, 'nothing is written');
  });

  it('tells what cannot be met: when, how many, and why', () => {
    const alone = rostered
      .replace('wu, name', 'lin2, joined: 2027-06-01, name')
      .replace('member: wu', 'member: lin');
    const run = cli('roster', 'propose', file('alone.playbook.yaml', alone), ...at);
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /12月9日（周三）10:00–18:00：要 1 人，排了 0 人，差 1 人。/);
    assert.match(run.out, /2 人不在\s+（请假、没到职）/);
  });

  it('tells programs, spreadsheets and chats the same', () => {
    const shop = file('formats.playbook.yaml', rostered);
    const told = JSON.parse(cli('roster', 'propose', shop, ...at, '--format', 'json').out);
    assert.deepEqual(
      [told.version, told.from, told.to, told.repeats_from, told.unmet],
      [1, '2026-12-07', '2026-12-20', '2026-12-21', []],
    );
    assert.deepEqual(
      told.people.map(({ id }: { id: string }) => id),
      ['lin', 'wu'],
    );
    assert.deepEqual(told.people[1].days[2], { date: '2026-12-09', works: false, why: 'away' });
    assert.ok(told.shifts.length > 0 && told.cost.nobody === 0);
    const csv = cli('roster', 'propose', shop, ...at, '--format', 'csv').out.split('\r\n');
    assert.match(csv[0]!, /^\uFEFF"编号","姓名","2026-12-07",.*"2026-12-20","合计小时"$/);
    assert.match(csv[2]!, /^"lin","林晓",/);
    assert.match(csv[3]!, /^"wu","吴敏",("[^"]*",){2}"假",/);
    const run = cli('roster', 'propose', shop, ...at, '--format', 'markdown', '--output', 'out/roster.md');
    assert.deepEqual([run.code, run.out], [0, '']);
    assert.match(textOf('out/roster.md'), /^# 小满家居：排班提议\n[^]*\n\| 姓名 \| 7一 \|/);
    assert.match(cliWith(bare, 'roster', 'propose', '-', ...at).out, /新排了这些班：/);
  });

  it('writes a roster where there is none, and all else stays', () => {
    const shop = file('none.playbook.yaml', bare);
    const run = cli('roster', 'propose', shop, ...at, '--write');
    assert.equal(run.code, 0, run.err);
    assert.match(run.err, /已写进 none\.playbook\.yaml：加了 \d+ 个班/);
    const text = textOf(shop);
    assert.ok(text.startsWith(bare), text);
    assert.match(
      text,
      /\n {2}shifts:\n {4}- name: .+\n {6}days: .+\n {6}time: .+\n {6}members: \[.+\]\n {6}valid:\n/,
    );
    const rules = ['uncovered-hours', 'short-rest', 'no-day-off', 'overlapping-shift', 'expired-shift'];
    const found = JSON.parse(cli('check', shop, '--format', 'json', '--today', '2026-12-02').out);
    assert.doesNotMatch(JSON.stringify(found), new RegExp(`staffing/(?:${rules.join('|')})`));
    // The same once more is not written over it.
    assert.equal(cli('roster', 'propose', shop, ...at, '--write').code, 1);
    assert.equal(textOf(shop), text);
  });

  it('writes over what is rostered only where it is asked to, and keeps what people wrote beside it', () => {
    const shop = file('replaced.playbook.yaml', rostered);
    const refused = cli('roster', 'propose', shop, ...at, '--write');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /没有写进手册：从 2026-12-07 起已经排了 2 个班（例如“白班”）.*--replace/);
    assert.equal(textOf(shop), rostered);
    const later = cli('roster', 'propose', shop, ...at, '--write', '--replace');
    assert.equal(later.code, 0, later.err);
    const text = textOf(shop);
    // The shifts of now go on until the day before.
    assert.match(
      text,
      /- id: day\n {6}name: 白班\n {6}days: mon-fri # 周末另排\n {6}time: 10:00-18:00\n {6}members: \[lin\]\n {6}valid:\n {8}to: "2026-12-06"\n/,
    );
    assert.match(text, /# 三个人\n[^]*# 平时\n/);
    const today = file('today.playbook.yaml', rostered);
    const now = cli(
      'roster',
      'propose',
      today,
      ...at,
      '--from',
      '2026-12-02',
      '--write',
      '--replace',
      '--keep',
    );
    assert.equal(now.code, 0, now.err);
    assert.match(
      textOf(today),
      /- id: day\n {6}name: 白班\n {6}days: .* # 周末另排\n {6}time: 10:00-18:00\n/,
    );
    assert.match(textOf(today), /valid:\n {8}from: "2026-12-02"/);
  });

  it('does not write what stands in another file', () => {
    file(
      'chain/base.playbook.yaml',
      rostered.replace('shop:\n  name: 小满家居 # 旗舰店\n', 'shared: true\n'),
    );
    const east = file(
      'chain/east.playbook.yaml',
      'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 东店 }\n',
    );
    const before = textOf('chain/base.playbook.yaml');
    const run = cli('roster', 'propose', east, ...at, '--write', '--replace');
    assert.equal(run.code, 1);
    assert.match(run.err, /没有写进手册：.*写在别处/);
    assert.match(run.out, /^东店：排班提议/);
    assert.equal(textOf('chain/base.playbook.yaml'), before);
    assert.match(cli('roster', 'propose', 'chain/base.playbook.yaml').err, /共用手册，本身不是一家店/);
  });

  const refuses = (cases: readonly (readonly [words: readonly string[], told: RegExp])[]): void => {
    for (const [words, told] of cases) {
      const run = cli('roster', ...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
      assert.equal(run.out, '');
    }
  };

  it('says what a playbook lacks to plan from, and where to write it', () => {
    const noTeam = file('no-team.playbook.yaml', 'playbook: 1\nshop: { name: 小店 }\n');
    const noHours = file(
      'no-hours.playbook.yaml',
      'playbook: 1\nshop: { name: 小店 }\nstaffing: { team: [{ id: lin }] }\n',
    );
    const closed = file('closed.playbook.yaml', rostered.replace(/\{ mon-fri.*\}/, '{ mon-sun: closed }'));
    refuses([
      [['propose', 'none.yaml'], /读不了 none\.yaml/],
      [['propose', noTeam], /还没有写团队.*staffing\.team/],
      [['propose', noHours], /还没有写接待时间.*hours\.weekly/],
      [['propose', closed], /没有接待时间，没有什么要排的/],
    ]);
  });

  const own = 'shop.playbook.yaml';
  before(() => void file(own, rostered));

  it('refuses words that make no sense', () => {
    refuses([
      [[], /roster propose 手册/],
      [['plan', own], /roster propose 手册/],
      [['propose'], /请写一份手册/],
      [['propose', own, '--weeks', '9'], /--weeks 不能是“9”，可以是：1 到 8 的整数/],
      [['propose', own, '--hours', '很多'], /--hours 不能是“很多”/],
      [['propose', own, '--hours', 'nobody=20'], /没有 nobody。团队里有：lin, wu, boss/],
    ]);
  });

  it('refuses dates, formats and files that make no sense, and writes nothing', () => {
    refuses([
      [['propose', own, '--from', '2099-01-01', '--today', '2026-12-07'], /--from 2099-01-01 离今天/],
      [['propose', own, '--format', 'xlsx'], /text, json, markdown, csv/],
      [['propose', own, '--replace'], /--replace 要和 --write 一起用/],
      [['propose', '-', '--write'], /不能从标准输入读/],
      [['propose', own, '--output', own], /排班表不会写进去/],
    ]);
    assert.equal(textOf(own), rostered);
  });
});
