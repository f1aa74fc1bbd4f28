import assert from 'node:assert/strict';
import { chosen, fixed, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

/** What is written, what is said of it, and what the fixes of these kinds make of it. */
interface Case {
  readonly text: string;
  readonly said: readonly string[];
  readonly after?: string;
  /** The title of a fix that a person has to choose, and what it makes. */
  readonly choice?: readonly [string, string];
  readonly kinds?: readonly ('fix' | 'suggestion')[];
}

const cases: Readonly<Record<string, Case>> = {
  'days right under hours': {
    text: 'hours:\n  mon-fri: 09:00-18:00 # 平时\n  # 周末晚一点\n  周末: 10点-16点\n',
    said: ['“mon-fri”、“周末”不直接写在这里：先写一行“weekly:”，再写在它下面，多缩进两个空格。'],
    after: 'hours:\n  weekly:\n    mon-fri: 09:00-18:00 # 平时\n    # 周末晚一点\n    sat-sun: 10:00-16:00\n',
  },
  'days right under hours, in braces': {
    text: 'hours: { mon-fri: 09:00-18:00, calendar: cn }\n',
    said: ['“mon-fri”不直接写在这里：先写一行“weekly:”，再写在它下面，多缩进两个空格。'],
    after: 'hours: { weekly: { mon-fri: 09:00-18:00 }, calendar: cn }\n',
  },
  'days beside weekly': {
    text: 'hours:\n  weekly: { mon-fri: 09:00-18:00 }\n  sat: 10:00-16:00\n',
    said: ['“sat”要写到“weekly:”下面，比它多缩进两个空格。'],
  },
  'keywords and a role right in a category': {
    text: 'priority:\n  categories:\n    - id: a\n      keywords: [投诉]\n      role: 售后\n',
    said: [
      '“keywords”不直接写在这里：先写一行“match:”，再写在它下面，多缩进两个空格。',
      '“role”不直接写在这里：先写一行“assign:”，再写在它下面，多缩进两个空格。',
    ],
    after:
      'priority:\n  categories:\n    - id: a\n      match:\n        keywords: [投诉]\n      assign:\n        role: 售后\n',
  },
  'a part of a section at the root': {
    text: 'smart_service: disabled\n',
    said: ['“smart_service”不直接写在这里：先写一行“decision:”，再写在它下面，多缩进两个空格。'],
  },
  'a list where its section stands already': {
    text: 'staffing: { backup: [{ name: 店主 }] }\nteam:\n  - { id: a, name: 小王 }\n',
    said: ['“team”要写到“staffing:”下面，比它多缩进两个空格。'],
  },
  'categories right under priority': {
    text: 'priority:\n  - 投诉 # 最急\n  - 售前\n',
    said: ['这里不直接写列表：这几条是不是要写在“categories:”下面？'],
    after:
      'priority:\n  categories:\n  - id: category-1\n    name: 投诉 # 最急\n  - id: category-2\n    name: 售前\n',
    kinds: ['fix', 'suggestion'],
  },
  'people right under staffing, at the margin': {
    text: 'staffing:\n- id: wang\n  name: 小王\n\n- id: li\n  name: 小李\n',
    said: ['这里不直接写列表：这几条是不是要写在“team:”下面？'],
    after: 'staffing:\n  team:\n  - id: wang\n    name: 小王\n\n  - id: li\n    name: 小李\n',
    kinds: ['fix', 'suggestion'],
  },
  'days of the week as items': {
    text: 'hours:\n  weekly:\n    - mon: 09:00-18:00\n    - tue: 09:00-18:00\n',
    said: ['这里应该是一组“键: 值”，现在是列表（每行以“- ”开头）。'],
    after: 'hours:\n  weekly:\n      mon: 09:00-18:00\n      tue: 09:00-18:00\n',
  },
  'names in a row': {
    text: 'staffing:\n  team: 小王、小李\n',
    said: ['这里应该是列表：每一条以“- ”开头，例如 - { name: … }。'],
    after: 'staffing:\n  team:\n    - id: member-1\n      name: 小王\n    - id: member-2\n      name: 小李\n',
    kinds: ['fix', 'suggestion'],
  },
  'one word for a section': {
    text: 'decision: 关闭\n',
    said: ['这里应该是一组“键: 值”，现在是文字“关闭”，是不是“decision: {smart_service: disabled}”？'],
    choice: ['把“关闭”改成“{smart_service: disabled}”', 'decision:\n  smart_service: disabled\n'],
  },
  'a few words for a section': {
    text: 'decision: 把智能客服关了\n',
    said: [
      '这里应该是一组“键: 值”，现在是文字“把智能客服关了”，是不是“decision: {smart_service: disabled}”？',
    ],
    choice: ['把“把智能客服关了”改成“{smart_service: disabled}”', 'decision:\n  smart_service: disabled\n'],
  },
  'when a reply is sent, and its text, in one pair': {
    text: 'auto_replies:\n  - 欢迎: 您好，在的\n',
    said: ['“欢迎: …”要分成两行写：“when: welcome”一行，后面的话写在“text:”一行。'],
    choice: ['写成 when 和 text 两行', 'auto_replies:\n  - when: welcome\n    text: 您好，在的\n'],
  },
  'when replies are sent, as keys': {
    text: 'auto_replies:\n  欢迎: 您好，在的 # 组长定的\n  下班: 已下班\n',
    said: ['这里应该是列表：每一条以“- ”开头，例如 - { id: …, text: … }。'],
    choice: [
      '一行变成一条',
      'auto_replies:\n  - when: welcome\n    text: 您好，在的 # 组长定的\n  - when: after_hours\n    text: 已下班\n',
    ],
  },
  'times for all of the hours': {
    text: 'hours: 早九晚六\n',
    said: ['这里应该是一组“键: 值”，现在是文字“早九晚六”，是不是“hours: {weekly: {mon-sun: 09:00-18:00}}”？'],
    choice: [
      '把“早九晚六”改成“{weekly: {mon-sun: 09:00-18:00}}”',
      'hours:\n  weekly:\n    mon-sun: 09:00-18:00\n',
    ],
  },
  'days and times in one text': {
    text: 'hours: 周一到周五 9:00-18:00，周末 10点-16点\n',
    said: [
      '这里应该是一组“键: 值”，现在是文字“周一到周五 9:00-18:00，周末 10点-16点”，是不是“hours: {weekly: {mon-fri: 09:00-18:00, sat-sun: 10:00-16:00}}”？',
    ],
  },
  'a name and a text in one pair': {
    text: 'quick_replies:\n  - 上门费: 上门检测 30 元\n',
    said: ['“上门费: …”要分成两行写：“title: 上门费”一行，后面的话写在“text:”一行。'],
    after: 'quick_replies:\n  - title: 上门费\n    text: 上门检测 30 元\n',
    kinds: ['fix', 'suggestion'],
  },
  'a text in quotes that goes on at the column of its key': {
    text: 'quick_replies:\n  - id: a\n    title: 发货\n    text: "亲，48 小时内发出\n    谢谢您"\n',
    said: [],
    after: 'quick_replies:\n  - id: a\n    title: 发货\n    text: "亲，48 小时内发出\n      谢谢您"\n',
  },
  'steps as texts': {
    text: 'disable:\n  - 登录商家后台\n  - 打开客服模块\n',
    said: ['这里不直接写列表：这几条是不是要写在“steps:”下面？'],
  },
  'choices by the words that people use': {
    text: 'auto_replies: [{ id: a, when: 下班后, text: 明天回您 }]\nstaffing: { team: [{ id: b, level: 新人 }] }\n',
    said: [
      '“下班后”不在可选的词里，是不是“when: after_hours”？可以写：after_hours（非服务时间）、holiday（法定节假日，或有名称的休息日）、welcome（顾客刚进入会话）、busy（客服都在忙）、no_agent（服务时间内没有客服在班）、queue（顾客正在排队）、closing（会话结束时）、keyword（消息里有指定的词）。',
      '“新人”不在可选的词里，是不是“level: junior”？可以写：junior（新手）、regular（熟手）、senior（资深）、lead（组长）。',
    ],
  },
  'nine to five, and days without a comma': {
    text: 'hours:\n  weekly: { mon-fri: 9-5, 周六周日: 10:00-16:00 }\n',
    said: [
      '“9-5”看不懂，是不是“mon-fri: 09:00-17:00”？接待时间写成 HH:MM-HH:MM，例如 09:00-18:00；全天写 00:00-24:00，休息写 closed。',
      '“周六周日”不能写在这里，要写成“sat-sun:”。星期写成 mon、tue、wed、thu、fri、sat、sun，或一段，例如 mon-fri。',
    ],
    after: 'hours:\n  weekly: { mon-fri: 9-5, sat-sun: 10:00-16:00 }\n',
  },
  'reasons in words': {
    text: 'decision: { smart_service: disabled, reasons: 想亲自回 }\n',
    said: [
      '这里应该是列表（每行以“- ”开头），现在是文字“想亲自回”。可以写：inaccurate_replies（答非所问，误解顾客）、personal_service（需要有人情味、专业的一对一服务）、low_volume（咨询量不大，人工忙得过来）、hard_to_maintain（没有精力维护知识库和设置）、promotion_window（大促期间集中人力接待）。',
    ],
  },
  'a word that says nothing of the section': {
    text: 'priority: 投诉\n',
    said: [
      '这里应该是一组“键: 值”，现在是文字“投诉”。下面可以写的有：categories（咨询类别）、default（默认类别）、tie_break（同样急时先回谁）、vip_tags（重要客户的标签）。',
    ],
  },
  'days in brackets': {
    text: 'staffing: { shifts: [{ days: [周一, 周三], time: 09:00-18:00 }] }\n',
    said: [
      '“周一”看不懂，要写成“mon”。班次的日子写成 mon、tue、wed、thu、fri、sat、sun，或一段，例如 mon-fri；法定节假日的班写 holiday。',
      '“周三”看不懂，要写成“wed”。班次的日子写成 mon、tue、wed、thu、fri、sat、sun，或一段，例如 mon-fri；法定节假日的班写 holiday。',
    ],
    after: 'staffing: { shifts: [{ days: [mon, wed], time: 09:00-18:00 }] }\n',
  },
};

describe('a level of a playbook that was left out', () => {
  for (const [name, { text, said, after = text, choice, kinds = ['fix'] as const }] of Object.entries(cases))
    it(`is told, and put in where that is sure: ${name}`, () => {
      assert.deepEqual(formOf(head + text), said);
      assert.equal(fixed(head + text, kinds), head + after);
      if (choice) assert.equal(chosen(head + text, choice[0]), head + choice[1]);
    });

  it('is told in the shop’s own words in English too', () => {
    assert.deepEqual(formOf(`${head}hours: { mon-fri: 09:00-18:00 }\n`, 'en'), [
      'Not directly here: "mon-fri". Write a line "weekly:" first, then this below it, two spaces further in.',
    ]);
  });

  it('of root keys is told once and put in by hand, lists and comments with them', () => {
    const put = (text: string, path: string, after: string): void => {
      assert.equal(fixed(head + text, ['fix', 'suggestion']), head + text);
      assert.equal(chosen(head + text, `写到“${path}”下面`), head + after);
      assert.equal(
        chosen((head + text).replaceAll('\n', '\r\n'), `写到“${path}”下面`),
        (head + after).replaceAll('\n', '\r\n'),
      );
    };
    put(
      'calendar: cn\nweekly: { mon-fri: 09:00-18:00 }\n',
      'hours:',
      'hours:\n  calendar: cn\n  weekly: { mon-fri: 09:00-18:00 }\n',
    );
    const people =
      '# 人\nteam:\n  - id: a # 店长\n    name: 小王\n\n  # 新来的\n  - id: b\nshifts:\n- days: mon-sun\n  time: 09:00-18:00\n  members: [a, b]\n\n# 话术\nquick_replies: []\n';
    assert.deepEqual(formOf(head + people), [
      '“team”、“shifts”不直接写在这里：先写一行“staffing:”，再写在它下面，多缩进两个空格。',
    ]);
    put(
      people,
      'staffing:',
      '# 人\nstaffing:\n  team:\n    - id: a # 店长\n      name: 小王\n\n    # 新来的\n    - id: b\n  shifts:\n  - days: mon-sun\n    time: 09:00-18:00\n    members: [a, b]\n\n# 话术\nquick_replies: []\n',
    );
  });

  it('of root keys apart from each other is put in one by one: two clicks do not bring two sections', () => {
    const text = `${head}team: [{ id: a }]\nfaq: []\nshifts: [{ days: mon, time: 09:00-18:00 }]\n`;
    const once = chosen(text, '写到“staffing:”下面');
    assert.equal(
      once,
      `${head}staffing:\n  team: [{ id: a }]\nfaq: []\nshifts: [{ days: mon, time: 09:00-18:00 }]\n`,
    );
    assert.deepEqual(formOf(once), ['“shifts”要写到“staffing:”下面，比它多缩进两个空格。']);
    assert.equal(
      chosen(once, '写到“staffing:”下面'),
      `${head}staffing:\n  team: [{ id: a }]\n  shifts: [{ days: mon, time: 09:00-18:00 }]\nfaq: []\n`,
    );
  });

  it('of a root key is moved to where its section stands, with its items and comments', () => {
    const staffing =
      'staffing:\n    # 谁顶班\n    backup:\n        - name: 店主 # 电话在墙上\n# 问答\nfaq: []\n';
    const team = '# 人\nteam:\n- id: a # 店长\n  name: |\n    小王\n\n- id: b\n# 话术\nquick_replies: []\n';
    const after =
      'staffing:\n    # 谁顶班\n    backup:\n        - name: 店主 # 电话在墙上\n    # 人\n    team:\n    - id: a # 店长\n      name: |\n        小王\n\n    - id: b\n';
    const move = (text: string): string => chosen(text, '写到“staffing:”下面');
    assert.equal(move(head + staffing + team), `${head}${after}# 问答\nfaq: []\n# 话术\nquick_replies: []\n`);
    assert.equal(
      move((head + staffing + team).replaceAll('\n', '\r\n')),
      `${head}${after}# 问答\nfaq: []\n# 话术\nquick_replies: []\n`.replaceAll('\n', '\r\n'),
    );
    // A line of a text is no comment.
    const text = 'live:\n  comment_replies:\n    - text: |\n        天冷了\n        # 冬天\n';
    const tail = `${head}staffing:\n  backup: []\n${text}team: []\n`;
    assert.equal(move(tail), `${head}staffing:\n  backup: []\n  team: []\n${text}`);
    // The other way round, and as the last thing of a file without a line end.
    const below = `${head}team: [{ id: a }]\nfaq: []\nstaffing:\n  backup: []`;
    assert.equal(move(below), `${head}faq: []\nstaffing:\n  backup: []\n  team: [{ id: a }]`);
  });

  it('of a root key stays where the section has it already, is in braces, or an alias would be above its anchor', () => {
    for (const staffing of ['staffing: { backup: [] }\n', 'staffing:\n  team: []\n', 'staffing:\n'])
      assert.throws(() => chosen(`${head}${staffing}faq: []\nteam: [{ id: a }]\n`, '写到“staffing:”下面'));
    const named = `${head}staffing:\n  backup: []\nfaq: []\nteam: [&a { id: a }]\n`;
    assert.throws(() => chosen(named, '写到“staffing:”下面'));
  });

  it('is not taken for a line with a wrong indent: a list may stand at the column of its key', () => {
    const text = `${head}priority:\n  categories:\n  - 投诉\n  - 售前\n`;
    assert.equal(fixed(text), text);
    assert.deepEqual(
      formOf(text),
      ['投诉', '售前'].map((name) => `这里应该是一组“键: 值”，现在是文字“${name}”，是不是“name: ${name}”？`),
    );
  });

  it('is not made a second section: hours within hours stay where they are', () => {
    const text = `${head}hours:\n  weekly: { mon: 09:00-18:00 }\n  date: 2026-12-31\n  hours: closed\n`;
    assert.equal(fixed(text), text);
  });
});
