import assert from 'node:assert/strict';
import { makeShop } from './run-cli';

const text = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-sun: 09:00-22:00
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, match: { keywords: [投诉] }, first_response: 1m, replies: [sorry] }
    - { id: vip, name: 老客, match: { tags: [vip] } }
quick_replies:
  - { id: sorry, title: 投诉先这样回, text: "{{buyer.nickname|亲}}，\\e[2J真的抱歉" }
auto_replies:
  - { id: night, when: after_hours, text: '{{hours.next_open}}回复您', delay: 30s }
  - { id: hello, when: welcome, text: 您好 }
tags:
  - { id: vip, name: 老客户 }
`;

describe('service-playbook simulate', () => {
  const { file, cli, cliWith } = makeShop();
  const shop = file('shop.playbook.yaml', text);
  const at = ['--at', '2026-11-23 23:10', '--message', '我要投诉'];

  it('tells the chat and the reasons with their lines', () => {
    const run = cli('simulate', shop, ...at);
    assert.equal(run.code, 0, run.err);
    const lines = run.out.split('\n');
    assert.equal(lines[0], '2026-11-23 23:10 (Asia/Shanghai)');
    assert.match(
      run.out,
      /顾客\n {2}我要投诉\n\n自动回复\n {2}您好\n\n自动回复，30 秒后\n {2}明天 09:00回复您\n/,
    );
    assert.match(run.out, /- 归到“投诉”，优先级 1\n {4}“投诉”里有关键词“投诉” {2}shop\.playbook\.yaml:9\n/);
    assert.match(run.out, /\n {4}> 亲， \[2J真的抱歉\n/, 'no text of the file moves the cursor');
    assert.match(cli('simulate', shop, ...at, '--lang', 'en').out, /- Goes to “投诉”, priority 1\n/);
  });

  it('tells programs the same, places counted from 1', () => {
    const told = JSON.parse(cli('simulate', shop, ...at, '--format', 'json').out);
    assert.equal(told.version, 1);
    assert.equal(Object.keys(told)[0], 'version');
    assert.deepEqual([told.open, told.category.id, told.at], [false, 'complaint', '2026-11-23 23:10']);
    const [because] = told.steps.find(({ topic }: { topic: string }) => topic === 'category').because;
    assert.deepEqual(because.start, { line: 9, column: 64 });
    assert.deepEqual(because.end, { line: 9, column: 66 });
    assert.equal(told.replies[0].start.line, 12);
    assert.ok(!JSON.stringify(told).includes('"range"'));
  });

  it('heeds the customer', () => {
    const told = (...words: string[]) =>
      JSON.parse(cli('simulate', shop, '--message', '在吗', '--format', 'json', ...words).out);
    assert.equal(told('--tag', 'vip').category.id, 'vip');
    const sent = ({ auto_replies }: { auto_replies: { id: string }[] }) => auto_replies.map(({ id }) => id);
    assert.ok(sent(told()).includes('hello'));
    assert.ok(!sent(told('--later-message')).includes('hello'));
    assert.match(told().at, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'now, unless another moment is named');
    assert.equal(told('--channel', 'wechat', '--order-state', 'pre-order', '--situation', 'busy').version, 1);
  });

  it('reads the standard input, and the playbook of a file that is asked for', () => {
    assert.match(cliWith(text, 'simulate', '-', ...at).out, /归到“投诉”/);
    const two = file('two.playbook.yaml', `${text}---\nplaybook: 1\nshop:\n  name: 二店\n`);
    assert.match(cli('simulate', two, ...at).out, /归到“投诉”/);
    assert.doesNotMatch(cli('simulate', two, ...at, '--document', '2').out, /归到“投诉”/);
  });

  it('takes the options of rules from the config file beside the playbook', () => {
    const busy = text.replace(
      'priority:\n',
      `staffing:
  team: [{ id: lin, name: 小林 }]
  shifts: [{ id: day, days: mon-sun, time: 09:00-22:00, members: [lin] }]
  load: { daily_inquiries: 200, by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], handle_time: 3m }
  targets: { first_response: 3m }
priority:\n`,
    );
    file('a/shop.playbook.yaml', busy);
    file('b/shop.playbook.yaml', busy);
    file('b/.service-playbook.yaml', 'options:\n  staffing/understaffed:\n    max_occupancy: 0.2\n');
    const load = (folder: string) =>
      cli('simulate', `${folder}/shop.playbook.yaml`, '--at', '2026-11-23 10:00', '--message', '在吗').out;
    assert.notEqual(load('a').match(/需要.*人/)?.[0], load('b').match(/需要.*人/)?.[0]);
  });

  it('tells apart an hour that comes twice, and names one that is left out', () => {
    const yorker = file(
      'yorker.playbook.yaml',
      text.replace('小满家居', '小满家居\n  timezone: America/New_York'),
    );
    const told = (when: string) => cli('simulate', yorker, '--message', '在吗', '--at', when);
    assert.match(
      told('2026-11-01 01:30').out,
      /^2026-11-01 01:30（当天这个时间有两次，这是第一次） \(America/,
    );
    assert.match(told('2026-11-01T01:30-05:00').out, /^2026-11-01 01:30（当天这个时间有两次，这是第二次）/);
    const missing = told('2026-03-08 02:30');
    assert.equal(missing.code, 2);
    assert.match(
      missing.err,
      /America\/New_York 的 2026-03-08 没有 02:30，钟在那时拨快了。[^]*"2026-03-08 03:30"/,
    );
  });

  it('refuses what makes no sense: what, where, and how to fix it', () => {
    const broken = file('broken.playbook.yaml', 'playbook: 1\nshop: { name: "a }\n');
    const empty = file('empty.playbook.yaml', '');
    const typo = file('typo.playbook.yaml', text.replace('09:00-22:00', '9点到22点'));
    for (const [words, told] of [
      [[shop], /--message/],
      [[...at], /一份手册的文件名/],
      [[shop, shop, ...at], /一份手册的文件名/],
      [[shop, '--message', 'a', '--at', '10:00'], /--at 不能是“10:00”.*YYYY-MM-DD HH:MM/],
      [[shop, '--message', 'a', '--at', '2026-02-30 10:00'], /--at/],
      [[shop, ...at, '--tag', 'vipp'], /没有“vipp”这个客户标签。是不是要写 vip？/],
      [[shop, ...at, '--tag', 'newcomer'], /有的是：vip。/],
      [[shop, ...at, '--situation', 'calm'], /busy, queue, closing/],
      [[shop, ...at, '--document', '2'], /没有第 2 份手册/],
      [[shop, ...at, '--document', 'x'], /1 或更大的整数/],
      [['none.yaml', ...at], /读不了 none\.yaml/],
      [[empty, ...at], /是空的，里面没有手册/],
      [[broken, ...at], /broken\.playbook\.yaml 有读不通的地方[^]*broken\.playbook\.yaml:\d+:/],
    ] as const) {
      const run = cli('simulate', ...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
      assert.equal(run.out, '');
    }
    const run = cli('simulate', typo, ...at);
    assert.equal(run.code, 0);
    assert.match(run.err, /有 1 处写法错误/);
  });
});
