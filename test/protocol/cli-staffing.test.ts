import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenColumn } from '../../server/src/cli/screen-column';
import { makeShop, patient } from './run-cli';

/** The worked example of the textbooks: 200 customers an hour of 180 seconds, 14 people with one chat each. */
const ids = Array.from({ length: 14 }, (_, index) => `m${index}`);
const text = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly: { mon-sun: "10:00-12:00" }
staffing:
  team: [${ids.map((id) => `{ id: ${id}, concurrent_chats: 1 }`).join(', ')}]
  shifts: [{ id: day, days: mon-sun, time: "10:00-12:00", members: [${ids.join(', ')}] }]
  load:
    daily_inquiries: 400
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    handle_time: 180s
  targets: { first_response: 60s, shrinkage: 0 }
promotions:
  - { id: d12, name: "双12", from: 2026-12-12, to: 2026-12-12, expected_load: 2 }
`;

describe('service-playbook staffing', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli, cliWith } = makeShop();
  const shop = file('shop.playbook.yaml', text);
  const at = ['--today', '2026-12-07', '--weeks', '2'];

  it('tells the hours, the worst of them, the totals and the people, in 80 columns', () => {
    const run = cli('staffing', shop, ...at);
    assert.equal(run.code, 0, run.err);
    assert.equal(run.err, '');
    const lines = run.out.split('\n');
    assert.equal(lines[0], '小满家居：够不够人');
    assert.match(run.out, /\n每天\n.*\n {2}10:00–12:00 +200 +12 +14 +\+2 +99% +10 秒 +72% {2}有富余\n/);
    assert.match(run.out, /\n接待时间里有 2 个小时人不够，其中 0 个小时没有人在班。\n/);
    assert.match(run.out, /1\. 12月12日（周六）10:00–12:00：在班 14 人，需要 24 人；每小时大约来 400/);
    assert.match(run.out, /\n12月12日（周六）：双12（2 倍）\n.*\n.*越排越长 +100% {2}人不够\n/);
    assert.match(run.out, /\n {2}平常 +2800 +0 +168 +196 +0 +72% +99% +10 秒\n/);
    assert.match(run.out, /\n {2}12\/7–12\/13 +3200 +800 +192 +196 +20 +/);
    assert.match(run.out, /\n {2}m0 +14\n[^]*往后 2 周每个人都和平常一样。/);
    assert.match(run.out, /Erlang C/);
    for (const line of [...lines, ...cli('staffing', shop, ...at, '--lang', 'en').out.split('\n')])
      assert.ok(screenColumn(line) <= 81, line);
  });

  it('tells programs the same, by names that stay', () => {
    const told = JSON.parse(cli('staffing', shop, ...at, '--format', 'json').out);
    assert.equal(told.version, 1);
    const [one] = told.playbooks;
    assert.deepEqual([one.file, one.known, one.understaffed_hours], [shop, 'each_hour', 2]);
    assert.deepEqual(one.usual_week.days[0].hours[0], {
      hour: 10,
      from: '10:00',
      to: '11:00',
      customers: 200,
      agents_required: 12,
      agents_on_duty: 14,
      net_staffing: 2,
      service_level_3m: 0.9968,
      wait_seconds: 7.8359,
      occupancy: 0.7143,
      state: 'surplus',
      understaffed: false,
    });
    const { text: sentence, ...worst } = one.worst[0];
    assert.match(sentence, /双12|12月12日/);
    assert.deepEqual(worst, {
      dates: ['2026-12-12'],
      from: '10:00',
      to: '12:00',
      agents_required: 24,
      agents_on_duty: 14,
      net_staffing: -10,
    });
    assert.deepEqual(one.weeks[0].days[5].causes, [{ kind: 'promotion', name: '双12', load: 2 }]);
    assert.equal(one.weeks[0].days[5].hours[0].wait_seconds, null);
    assert.deepEqual(one.weeks[0].people[0], { id: 'm0', name: 'm0', hours: 14 });
    assert.equal(one.weeks[0].totals.agent_hours_short, 20);
    assert.ok(told.accuracy.simulations.length > 0);
  });

  it('writes tables that a spreadsheet opens, and Markdown', () => {
    const run = cli('staffing', shop, ...at, '--format', 'csv', '--output', 'out/hours.csv');
    assert.deepEqual([run.code, run.out], [0, '']);
    assert.match(run.err, /已写到 out\/hours\.csv/);
    const csv = readFileSync(join(folder, 'out/hours.csv'), 'utf8');
    const rows = csv.split('\r\n');
    assert.match(rows[0]!, /^\uFEFF"手册","店铺","周","日期","星期"/);
    assert.equal(rows.length, 1 + 7 * 2 + 14 * 2 + 1);
    assert.ok(
      rows.includes(
        `"${shop}","小满家居","平常","","周一","","人工","10:00","11:00","200","12","14","2","99%","8","72%","有富余"`,
      ),
    );
    assert.match(csv, /"2026-12-12","周六","双12（2 倍）","人工","10:00","11:00","400","24","14","'?-10",/);
    const people = cli('staffing', shop, ...at, '--format', 'csv', '--table', 'people').out;
    assert.match(people, /\r\n"shop\.playbook\.yaml","小满家居","2026-12-07","m0","m0","14"\r\n/);
    const markdown = cli('staffing', shop, ...at, '--format', 'markdown', '--lang', 'en').out;
    assert.match(markdown, /^# 小满家居: enough people\?\n[^]*\n\| 10:00–12:00 \| 200 \| 12 \| 14 \| \+2 \|/);
  });

  it('fails where it is asked to: on hours with too few people, or on hours with nobody', () => {
    const code = (...words: string[]) => cli('staffing', shop, ...at, ...words).code;
    assert.deepEqual([code(), code('--fail-on', 'short'), code('--fail-on', 'nobody')], [0, 1, 0]);
    assert.equal(code('--fail-on', 'short', '--weeks', '0'), 0, 'the usual week has enough');
    const late = file('late.playbook.yaml', text.replace('"10:00-12:00" }', '"10:00-13:00" }'));
    assert.equal(cli('staffing', late, ...at, '--fail-on', 'nobody').code, 1);
    const heads = file('heads.playbook.yaml', text.replace(/ {2}load:\n[^]*?(?= {2}targets)/, ''));
    const run = cli('staffing', heads, ...at, '--fail-on', 'short');
    assert.equal(run.code, 2);
    assert.match(run.err, /--fail-on short 没法用：先写上 staffing\.load\.daily_inquiries/);
    assert.equal(cli('staffing', heads, ...at, '--fail-on', 'nobody').code, 0);
  });

  it('takes several playbooks, folders and the standard input, with what they extend', () => {
    file('chain/base.playbook.yaml', text.replace('shop:\n  name: 小满家居\n', 'shared: true\n'));
    file('chain/east.playbook.yaml', 'playbook: 1\nextends: ./base.playbook.yaml\nshop:\n  name: 东店\n');
    const run = cli('staffing', 'chain', shop, ...at);
    assert.equal(run.code, 0, run.err);
    assert.match(run.err, /chain\/base\.playbook\.yaml 是给各店沿用的共用手册/);
    assert.match(run.out, /^东店：够不够人\n[^]*200 +12 +14[^]*\n小满家居：够不够人\n/);
    assert.match(cliWith(text, 'staffing', '-', ...at).out, /^小满家居：够不够人\n/);
    const two = file('two.playbook.yaml', `${text}---\n${text.replace('小满家居', '二店')}`);
    assert.match(cli('staffing', two, ...at).out, /^小满家居：够不够人\n[^]*\n二店：够不够人\n/);
  });

  it('refuses what makes no sense: what, where, and how to fix it', () => {
    const broken = file('broken.playbook.yaml', 'playbook: 1\nshop: { name: "a }\n');
    const bare = file('bare.playbook.yaml', 'playbook: 1\nshop: { name: 小店 }\n');
    const noShifts = file(
      'no-shifts.playbook.yaml',
      'playbook: 1\nshop: { name: 小店 }\nstaffing:\n  team: [{ id: lin }]\n',
    );
    const unread = file(
      'unread.playbook.yaml',
      'playbook: 1\nshop: { name: 小店 }\nstaffing:\n  shifts: [{ days: 随便, time: 看着办 }]\n',
    );
    for (const [words, told] of [
      [[], /写出手册的文件名/],
      [['none.yaml'], /读不了 none\.yaml/],
      [[broken], /broken\.playbook\.yaml 有读不通的地方[^]*broken\.playbook\.yaml:\d+:/],
      [[bare], /bare\.playbook\.yaml：还没有写人员和排班（staffing）.*staffing\.shifts/],
      [[noShifts], /还没有排班.*staffing\.shifts/],
      [[unread], /有读不懂的地方，一个班也没有读到/],
      [['chain/base.playbook.yaml'], /共用手册/],
      [[shop, '--from', '2099-01-01', '--today', '2026-12-07'], /--from 2099-01-01 离今天（2026-12-07）太远/],
      [[shop, '--from', '明天'], /--from 不能是“明天”.*YYYY-MM-DD/],
      [[shop, '--weeks', '54'], /--weeks 不能是“54”，可以是：0 到 53 的整数/],
      [[shop, '--format', 'xlsx'], /text, json, markdown, csv/],
      [[shop, '--fail-on', 'any'], /none, nobody, short/],
      [[shop, '--output', shop], /结果不会写进去/],
    ] as const) {
      const run = cli('staffing', ...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
      assert.equal(run.out, '');
    }
    // One that cannot be calculated does not keep the others from being so, and is not passed over.
    const run = cli('staffing', bare, shop, ...at);
    assert.deepEqual([run.code, /^小满家居/.test(run.out)], [2, true]);
    assert.equal(readFileSync(join(folder, shop), 'utf8'), text);
  });
});
