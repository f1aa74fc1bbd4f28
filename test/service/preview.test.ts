import assert from 'node:assert/strict';
import type { Page } from '../../server/src/protocol';
import { changeFile, openFile, type Analysis } from '../../server/src/service/document/analysis';
import { full, head } from './preview-sample';
import { previewPage } from '../../server/src/service/pages/preview/view';
import type { Locale } from '../../schemas/text';

/** A Sunday. */
const today = '2026-11-22';

const open = (text: string): Analysis => openFile('file:///a.playbook.yaml', 1, text);

const draw = (snapshot: Analysis, locale: Locale = 'zh'): Page =>
  previewPage(snapshot.documents[0]!, snapshot, { locale, today });

const page = (text: string, locale?: Locale): Page => draw(open(text), locale);

const htmlOf = ({ parts }: Page, id: string): string => {
  const part = parts.find((one) => one.id === id);
  assert.ok(part, `no part ${id} among ${parts.map((one) => one.id).join(', ')}`);
  return part.html;
};

/** The words of a part as a person reads them. */
const read = (markup: string): string =>
  markup
    // What only keeps words on one line stands between no words.
    .replace(/<span class="sp-whole">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param words what stands in the text in this order, parted by ` | ` */
function inOrder(text: string, words: string): void {
  let at = -1;
  for (const word of words.split(' | ')) {
    const next = text.indexOf(word, at + 1);
    assert.ok(next > at, `“${word}” is not where it belongs in: ${text}`);
    at = next;
  }
}

describe('preview', () => {
  describe('parts', () => {
    it('come in the order of the work, each with an id of its own', () => {
      const ids = page(full).parts.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        ids.filter((id) => !id.startsWith('replies-')),
        // prettier-ignore
        ['contents', 'overview', 'priority', 'quick-replies', 'faq', 'auto-replies', 'hours', 'staff', 'week', 'people', 'team',
          'promotions', 'announcements', 'live', 'product-info', 'messages', 'tags', 'disable', 'if-not-found', 'rollback',
          'recheck', 'about'],
      );
      for (const part of page(full).parts) {
        assert.ok(new RegExp(`^<(?:section|nav) class="[^"]*" id="${part.id}"`).test(part.html));
        assert.match(part.id, /^[a-z][a-z0-9-]*$/);
      }
    });
    it('say what was decided', () => {
      const text = read(htmlOf(page(full), 'overview'));
      inOrder(text, '11月22日 | 抖店 | 小满家居 | 12月10日 | 离关闭还有 18 天');
      const facts = read(htmlOf(page(full), 'about'));
      inOrder(facts, '抖店 | Asia/Shanghai | 执行中 | 大促期间集中人力接待 | 18%');
      assert.match(read(htmlOf(page(full, 'en'), 'overview')), /18 days to go/);
    });
    it('show the steps in order, to tick off, with their paths', () => {
      const markup = htmlOf(page(full), 'disable');
      inOrder(
        read(markup),
        '用主账号登录 | 进入客服模块 | 客服 飞鸽客服 | 关掉开关 | 滑动开关 | 开关变灰 | 去帮助中心搜 | 避开直播 | 陈璐',
      );
      assert.deepEqual(
        [...markup.matchAll(/data-tick="([^"]*)"/g)].map((match) => match[1]),
        ['step:login:1', 'step:open_module:1', 'step:off'],
      );
      assert.equal(markup.match(/class="sp-crumb"/g)?.length, 2);
      assert.match(markup, /<img\s+data-src="images\/off.png"\s+alt="截图：关掉开关"/);
    });
    it('end with what is noted, and know the clock of the shop', () => {
      const markup = htmlOf(page(full), 'disable');
      for (const step of markup.split('class="sp-step"').slice(1))
        assert.doesNotMatch(step.slice(step.indexOf('data-note')), /<p|<ol class="sp-path"|data-src/);
      assert.match(markup, /data-zone="Asia\/Shanghai"\s+lang="zh"/);
    });
    it('name in one line who takes it, in English without capitals', () => {
      const drawn = page(full, 'en');
      assert.match(read(htmlOf(drawn, 'priority')), /Who takes it role 售后/);
      assert.match(read(htmlOf(drawn, 'tags')), /Follow-up after 1 day ?, reply /);
    });
    it('show the ways out and back', () => {
      const drawn = page(full);
      inOrder(read(htmlOf(drawn, 'if-not-found')), '帮助中心 | 智能客服 | 机器人 | 商家客服');
      inOrder(read(htmlOf(drawn, 'rollback')), '重新打开 | 恢复的是哪一步 | 关掉开关');
      inOrder(read(htmlOf(drawn, 'recheck')), '7 天 | 私信自动回复 | 已关闭 | 问题列表');
    });
    it('show the week', () => {
      const text = read(htmlOf(page(full), 'hours'));
      inOrder(
        text,
        '今天 休息 | 明天 09:00 | 周一至周五 09:00–18:00 | 周六 10:00–12:00、14:00–17:00 | 周日 休息 | 10:00–16:00 | 11月24日 | 盘点 | 休息',
      );
    });
    it('show the holidays ahead, also where an exception takes some of their days', () => {
      const text = full.replace('date: 2026-11-24', 'date: 2026-10-02');
      const snapshot = open(text);
      const on = (today: string) =>
        read(htmlOf(previewPage(snapshot.documents[0]!, snapshot, { locale: 'zh', today }), 'hours'));
      const drawn = on('2026-09-19');
      inOrder(
        drawn,
        '接下来两个月 | 9月20日（周日） | 国庆节 09:00–18:00 调休上班，按周一算 | 10月1日（周四） 国庆节 10:00–16:00 | 10月2日（周五） 国庆节 休息 | 10月3日',
      );
      assert.ok(!drawn.includes('没有收录'));
      assert.match(on('2090-05-01'), /2090 年的放假通知这个版本还没有收录/);
    });
    it('show who is there, who steps in, and when nobody is', () => {
      const text = read(htmlOf(page(full), 'staff'));
      inOrder(
        text,
        '11月22日 | 11月23日 | 白班 09:00–17:00 | 小林 | 12:00–12:30 | 17:00–18:00 | 11月24日 | 盘点 | 11月25日 | 阿杰 （替 小林 ）',
      );
      inOrder(text, '用不到的班次 | 明年的班 | 请假');
      inOrder(read(htmlOf(page(full), 'people')), '售后（1 人） | 小林 | 没写岗位（1 人） | 阿杰');
    });
    it('rank the categories', () => {
      inOrder(
        read(htmlOf(page(full), 'priority')),
        '投诉 | 第 1 级 | 举报 | 售后 | 小林 | 发货时间 | 商品咨询 | 第 4 级 | 其余 | 3 分钟',
      );
    });
    it('fill the placeholders and mark them', () => {
      const drawn = page(full);
      const replies = drawn.parts.filter(({ id }) => id.startsWith('replies-')).map((part) => part.html);
      assert.equal(replies.length, 2);
      assert.match(
        replies[0]!,
        /<span class="sp-placeholder sp-sample" title="\{\{buyer.nickname\|亲\}\}">小鹿<\/span>，/,
      );
      assert.match(replies[0]!, />小满家居<\/span> 48 小时内发出/);
      assert.match(replies[0]!, /title="\{\{fill.日期\}\}: 问仓库">\[日期\]/);
      assert.match(read(htmlOf(drawn, 'announcements')), /双12 从 12月10日 起/);
      assert.match(read(htmlOf(drawn, 'faq')), /看 周一至周五 09:00–18:00/);
    });
    it('keep the language of a text for customers', () => {
      assert.match(read(htmlOf(page(full, 'en'), 'faq')), /看 周一至周五 09:00–18:00/);
    });
    it('show automatic replies as conversations', () => {
      const markup = htmlOf(page(full), 'auto-replies');
      inOrder(
        markup,
        '非服务时间 | sp-bubble-customer | 还有人吗 | sp-bubble-shop | 明天 09:00 | 消息里有指定的词 | 发票 | 30 秒 | 已停用 | 想问一下发票 | 请留下抬头',
      );
    });
    it('show the rest', () => {
      const drawn = page(full);
      inOrder(read(htmlOf(drawn, 'promotions')), '双12 | 还没开始 | 12月10日 | 平日的 3 倍');
      inOrder(read(htmlOf(drawn, 'product-info')), '材质 | 详情页 | 都写了 | 四件套 | 使用方法');
      inOrder(read(htmlOf(drawn, 'tags')), '老客 | 红色 | 1 天 | 发货时间');
      inOrder(read(htmlOf(drawn, 'live')), '周五直播 | 发货 | 多久发？ | 两天');
      inOrder(read(htmlOf(drawn, 'messages')), '15 分钟 | 交接 | 未回完的会话');
      inOrder(read(htmlOf(drawn, 'team')), '3 分钟 | 先回应情绪 | 退换货流程 | 30 天 | 满意率 | 95 分 | 40%');
    });
    it('leave no word of the other language and no raw key', () => {
      const text = page(full, 'en')
        .parts.map((part) => read(part.html))
        .join(' ');
      for (const raw of [
        'after_hours',
        'search_help_center',
        'open_module',
        'undefined',
        '[object',
        'weekly',
      ])
        assert.ok(!text.includes(raw), raw);
    });
  });

  describe('places', () => {
    it('lead to what they show', () => {
      const snapshot = open(full);
      const rows = full.split('\n');
      for (const { html: markup } of draw(snapshot).parts)
        for (const [, from, start, to, end] of markup.matchAll(/data-goto="(\d+):(\d+)-(\d+):(\d+)"/g)) {
          assert.ok(Number(from) <= Number(to));
          assert.ok(Number(start) <= rows[Number(from)]!.length && Number(end) <= rows[Number(to)]!.length);
          assert.ok(Number(from) > 0, markup);
        }
      const markup = htmlOf(draw(snapshot), 'faq');
      const line = rows.findIndex((row) => row.includes('多久发货？'));
      assert.ok(markup.includes(`data-goto="${line}:`));
    });
    it('are reached with the keyboard', () => {
      for (const { html: markup } of page(full).parts)
        for (const tag of markup.match(/<[^>]*data-goto[^>]*>/g) ?? [])
          assert.match(tag, /tabindex="0" role="link"/);
    });
  });

  describe('safety', () => {
    it('escapes every text of the file', () => {
      const evil = `<script>alert(1)</script>"'onload=x`;
      const quoted = JSON.stringify(evil);
      // Everything that is free text in the file becomes evil; keys, ids, numbers and notations stay.
      const text = full.replace(/[\u4e00-\u9fff][\u4e00-\u9fff？。，]*/g, 'EVIL').replace(/EVIL/g, '§');
      const poisoned = text
        .replace(/"[^"\n]*§[^"\n]*"/g, quoted)
        .replace(/§[^,\]}\n]*/g, quoted)
        .replace(/images\/off.png/, quoted);
      const drawn = page(poisoned);
      assert.ok(drawn.parts.length > 15);
      const all = drawn.parts.map((part) => part.html).join('');
      assert.ok(all.includes('&lt;script&gt;'));
      assert.ok(!/<script|"'onload/i.test(all));
      assert.ok(!/\s(on\w+|style)=/.test(all.replace(/&quot;&#39;onload=x/g, '')));
      assert.ok(!all.includes('<script'));
    });
    for (const text of [
      '',
      'playbook: 1',
      'playbook: 1\nshop:',
      'shop: [1, 2',
      ': :\n- - {',
      '\t{{',
      `${head}hours: {weekly: {mon: }}\nquick_replies: x\n`,
      `${head}staffing: {shifts: [{days: holiday, time: 22:00-06:00}], time_off: [{}], minimum: [{}], backup: [{}]}\n`,
      `${head}disable: {}\nhours: {}\nstaffing: {}\npriority: {}\nlive: {}\nmessages: {}\nassistant: {}\nproduct_info: {}\n`,
      `${head}disable: {if_not_found: [{}], other_responders: [{}], rollback: []}\npromotions: [{id: a}]\ntags: [{id: b}]\n`,
      `${head}hours: {calendar: cn, exceptions: [{}, {to: 2026-12-01}], calendars: [{id: live}]}\nfaq: []\nlive: {sessions: [{}]}\n`,
    ])
      for (const locale of ['zh', 'en'] as const)
        it(`draws ${JSON.stringify(text.slice(0, 60))} in ${locale}`, () => {
          const drawn = page(text, locale);
          assert.deepEqual(
            drawn.parts.slice(0, 2).map(({ id }) => id),
            ['contents', 'overview'],
          );
          assert.ok(!/undefined|\[object|NaN/.test(drawn.parts.map((part) => part.html).join('')));
        });
    it('draws a file cut off anywhere', () => {
      for (let at = 0; at < full.length; at += 97) page(full.slice(0, at));
    });
  });

  describe('absent sections', () => {
    const empties = (text: string): string[] =>
      page(text)
        .parts.filter((part) => part.html.includes('class="sp-empty"') && part.id !== 'overview')
        .map(({ id }) => id);
    it('are named where the check asks for them', () => {
      assert.deepEqual(empties(head), [
        'priority',
        'quick-replies',
        'faq',
        'auto-replies',
        'hours',
        'staff',
        'announcements',
        'live',
        'messages',
        'disable',
      ]);
    });
    it('are others where smart service is kept', () => {
      assert.deepEqual(empties(`${head}decision: {smart_service: enabled}\n`), [
        'auto-replies',
        'hours',
        'announcements',
        'live',
        'messages',
        'assistant',
      ]);
    });
    it('are left out where the file turns the rule off', () => {
      const off = `${head}checks: {rules: {live/missing: {level: ignore, because: 不做直播}}}\n`;
      assert.ok(!empties(off).includes('live'));
    });
  });

  it('shows a group within a group by its path, and what is for agents only beside the text', () => {
    const shown = page(`${head}quick_replies:
  - { title: 尺码, group: [售前, 尺码], text: 看尺码表。, internal: 平铺测量，误差两厘米 }
  - { title: 面料, group: [售前, 面料], text: 纯棉。 }
faq:
  - { question: 能机洗吗？, product: 云朵抱枕, answer: 可以。, internal: 品牌方 10 月确认 }
`);
    const words = shown.parts.map(({ html }) => read(html)).join(' ');
    inOrder(
      words,
      '售前 › 尺码（1 条） | 看尺码表。 | 内部说明： 平铺测量，误差两厘米 | 售前 › 面料（1 条）',
    );
    inOrder(words, '能机洗吗？ | 内部说明： 品牌方 10 月确认 | 云朵抱枕');
  });

  describe('an edit', () => {
    it('of one quick reply changes its group alone', () => {
      const before = open(full);
      const line = full.split('\n').findIndex((row) => row.includes('可以退'));
      const character = full.split('\n')[line]!.indexOf('可以退');
      const range = { start: { line, character }, end: { line, character: character + 3 } };
      const after = changeFile(before, 2, [{ range, text: '随便退' }]);
      const [old, fresh] = [draw(before), draw(after)];
      // Today's card counts what the check finds, in the new words too.
      const changed = fresh.parts.filter(
        (part, index) => part.html !== old.parts[index]!.html && part.id !== 'overview',
      );
      assert.equal(changed.length, 1);
      assert.match(changed[0]!.id, /^replies-/);
      assert.match(changed[0]!.html, /随便退/);
      assert.equal(fresh.version, 2);
    });
    it('does not rename the parts of other groups', () => {
      const ids = (text: string) => page(text).parts.map(({ id }) => id);
      const without = full.replace(/.*title: 退货.*\n/, '');
      assert.equal(ids(full).filter((id) => !ids(without).includes(id)).length, 1);
    });
  });
});
