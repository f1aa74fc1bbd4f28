import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/service/features/hover';
import type { AnalysisContext } from '../../server/src/service/shop/analysis';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { at, shop } from './explained-shop';
import { open } from './marks';

/** What the engines add to the hover over the first such words. */
function told(words: string, more: Partial<AnalysisContext> = {}, text = shop): string {
  const snapshot = open(text);
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, words);
  const found = hover(snapshot, positionAt(snapshot, offset + 1), { locale: 'zh', ...at, ...more });
  const { value } = found!.contents as MarkupContent;
  return value.split('\n\n---\n\n').at(-1)!;
}

/** The place of an automatic reply's moment. */
const moment = (id: string): string => {
  const item = shop.slice(shop.indexOf(`id: ${id}, when`));
  return item.slice(item.indexOf('when: '), item.indexOf(', text'));
};
const reply = (id: string, more?: Partial<AnalysisContext>): string => {
  const from = shop.indexOf(`id: ${id}, when`);
  return told(shop.slice(from, from + `id: ${id}, ${moment(id)}`.length), more);
};

describe('what the engines add to hovers', () => {
  it('a shift: what it comes to, and the days on which others are there', () => {
    const text = told('time: 09:00-18:00');
    assert.match(text, /^一周 5 天，去掉休息每天 8–8\.5 小时；2 人合计 82\.5 小时。/);
    assert.match(text, /- 11月24日（周二）：阿杰/);
    assert.match(told('days: [sat'), /法定节假日也上。$/);
    assert.match(told('time: 09:00-10:00'), /还没写谁来上，这个班现在不算有人/);
  });

  it('hours: open or not, what comes next, what nobody covers, the days that differ', () => {
    assert.equal(
      told('weekly:'),
      '现在不在接待时间内，明天 09:00 开始接待。\n\n平常一周里没人在班的接待时间：周一至周五 18:00–22:00。\n\n30 天内和平时不同的日子：\n\n- 11月25日（周三） 盘点 休息',
    );
    const open = { today: '2026-11-23', now: '2026-11-23T05:00:00Z' };
    assert.match(
      told('weekly:', open),
      /^现在在接待时间内，今天 22:00 结束。再下一次从明天 09:00 开始接待。/,
    );
    assert.match(told('weekly: { fri', open), /^现在不在接待时间内，11月27日（周五）19:00 开始接待。/);
    assert.match(
      told('weekly:', { ...open, locale: 'en' }),
      /^Open now, until 22:00 today\. Open again from 09:00 tomorrow\./,
    );
  });

  it('a target: the worst time, the average, and the target of one category', () => {
    const text = told('first_response: 3m');
    assert.match(
      text,
      /最紧的是11月22日（周日）10:00–18:00：1 人在班，需要 \d 人；每小时大约来 27 位，最多接得住 \d+ 位，队会越排越长。/,
    );
    assert.match(text, /平均下来，\d+% 的顾客大约等 .*；其余 \d+% 赶上/);
    assert.match(told('first_response: 30s'), /这一类的目标是 30 秒：最紧的时候做不到/);
    const calm = shop.replace('daily_inquiries: 240', 'daily_inquiries: 24');
    assert.match(told('first_response: 3m', {}, calm), /每个小时的人都够。.*平均下来顾客大约等/s);
    const unknown = shop.replace(/ {4}(?:by_hour|handle_time): .*\n/g, '');
    assert.equal(
      told('first_response: 3m', {}, unknown),
      '写上 `staffing.load.by_hour`、`staffing.load.handle_time`，这里就会说现在的排班能做到多快。',
    );
  });

  it('an automatic reply whose turn comes once another is over, from the day on which that is', () => {
    const text = `playbook: 1
shop: { name: 小满家居 }
hours: { weekly: { mon-sun: 09:00-18:00 } }
auto_replies:
  - { id: soon, when: after_hours, text: 大促期间, to: 2026-11-25 }
  - { id: usual, when: after_hours, text: 平时 }
  - { id: hi, when: welcome, text: 您好, to: 2026-11-25 }
  - { id: hello, when: welcome, text: 欢迎 }
  - { id: spring, when: holiday, text: 放假, from: 2027-02-01 }
`;
    const at = (words: string) => told(words, {}, text);
    assert.equal(
      at('when: after_hours, text: 平时'),
      '下一次会发的时间：11月26日（周四）00:00 到11月26日（周四）09:00。',
    );
    assert.equal(
      at('when: welcome, text: 欢迎'),
      '同样的情况到11月25日（周三）为止先发“hi”，之后才轮到这一条。',
    );
    assert.equal(
      at('when: holiday'),
      '2027年2月1日（周一）起才会发。\n\n2027年2月1日（周一）起的 90 天里没有会发它的时候。',
    );
  });

  it('an automatic reply: when it is next sent', () => {
    assert.equal(reply('night'), '现在顾客发消息就会收到，直到明天 09:00。');
    assert.equal(reply('closed'), '下一次会发的时间：11月25日（周三）00:00 到11月25日（周三）24:00。');
    assert.equal(reply('gap'), '下一次会发的时间：明天 18:00 到明天 22:00。');
    assert.match(reply('hello'), /和时间无关/);
    assert.equal(reply('late'), '同样的情况先发“hello”，轮不到这一条。');
    assert.match(reply('off'), /已停用/);
    assert.match(reply('gone'), /11月1日（周日）为止，已经不会再发/);
    assert.match(
      reply('soon'),
      /^12月1日（周二）起才会发。\n\n下一次会发的时间：12月1日（周二）00:00 到12月1日（周二）09:00。$/,
    );
    assert.equal(reply('night', { locale: 'en' }), 'Sent to anyone who writes now, until 09:00 tomorrow.');
  });
});
