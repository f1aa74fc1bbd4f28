import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { say } from '../../../schemas/text';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import { gapFindings } from '../../../server/src/service/findings/gaps';
import { rules } from '../../../server/src/service/rules';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { runRule, today } from '../rule-runner';

const forbidden = ['亲', '您好', '抱歉', '客服', 'Hi', 'sorry'];
const standards = `standards: { must_not_say: [${forbidden.join(', ')}] }`;

/** Shops that our texts would suit badly as they stand; each gets every list that drafts are added to, and none. */
const shops: Readonly<Record<string, string>> = {
  'with words barred': `playbook: 1\nshop: { name: 店, languages: [zh, en] }\nhours: { weekly: { mon-fri: 09:00-18:00 }, calendar: cn }\nstaffing: { ${standards} }\n`,
  'in English with words barred': `playbook: 1\nshop: { name: Oak, platform: other, languages: [en] }\nhours: { weekly: { mon-fri: 09:00-18:00 } }\nstaffing: { ${standards} }\n`,
};
const lists = `faq: [{ question: 能刻字吗, answer: 可以 }]\nquick_replies: [{ title: 谢谢, text: 谢谢 }]\nauto_replies: [{ when: welcome, text: 欢迎 }]\n`;

/** Each draft of a playbook, applied. */
function* drafted(
  text: string,
): Generator<{ readonly id: string; readonly after: string; readonly title: string }> {
  const snapshot = open(text);
  const document = snapshot.documents[0]!;
  for (const finding of gapFindings(snapshot, document, { today }))
    for (const fix of (finding.fixes ?? []).filter(({ kind }) => kind === 'draft'))
      yield {
        id: finding.code,
        after: applyText(text, textEdits(snapshot, document, fix.edits)),
        title: say(fix.title, 'zh', fix.data) + say(fix.title, 'en', fix.data),
      };
}

describe('drafted texts', () => {
  for (const [name, shop] of Object.entries(shops))
    for (const [having, text] of Object.entries({ nothing: shop, lists: shop + lists }))
      it(`say nothing that the shop bars: ${name}, having ${having}`, () => {
        const all = [...drafted(text)];
        assert.ok(all.length > 5);
        for (const { id, after } of all)
          assert.deepEqual(runRule('reply/must-not-say', after).findings, [], `${id}\n${after}`);
      });

  it('leave out a topic whose text says what is barred', () => {
    const text = shops['with words barred']!;
    const [found] = runRule('quick-replies/missing', text).findings;
    assert.equal(found!.fixes![0]!.data!.count, 7);
  });

  it('drop a greeting that is barred, and keep what is said', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nstaffing: { standards: { must_not_say: [亲] } }\n';
    const { after } = [...drafted(text)].find(({ id }) => id === 'quick-replies/missing')!;
    assert.match(after, /text: 可以开发票的。请在订单里申请/);
    assert.doesNotMatch(after.split('quick_replies:')[1]!, /亲/);
  });

  it('name nobody as her own backup', () => {
    const text =
      'playbook: 1\nshop: { name: 店, owner: 店主 小满 }\nstaffing: { team: [{ id: me, name: 小满 }] }\n';
    assert.deepEqual(runRule('staffing/no-backup', text).findings[0]!.fixes ?? [], []);
  });

  it('are in the words of the file where it is English', () => {
    const text = 'playbook: 1\nshop: { name: Oak, platform: other, languages: [en] }\n';
    const own = new Set(['disable/missing-step', 'disable/no-fallback', 'disable/no-rollback']);
    for (const { id, after } of drafted(text))
      if (!own.has(id)) assert.doesNotMatch(after, /[\u4e00-\u9fff]/, `${id}\n${after}`);
    assert.ok(rules.length > own.size);
  });

  it('name the one person of a shop of one, and a lead only where there is one', () => {
    const shop = (team: string) => `playbook: 1\nshop: { name: 店 }\nstaffing: { team: [${team}] }\n`;
    const inbox = (text: string) => [...drafted(text)].find(({ id }) => id === 'messages/missing')!.after;
    assert.match(inbox(shop('{ id: me, name: 小满 }')), /who: 小满\n {2}what_then: 先回等得最久的/);
    assert.match(inbox(shop('{ id: a, name: 小满 }, { id: b, name: 阿宁 }')), /who: 当班客服\n/);
    assert.match(inbox(shop('{ id: a, level: lead }, { id: b }')), /who: 当班组长\n/);
    const tagged = `${shop('{ id: me, name: 小满 }')}tags: [{ id: vip, name: 老客 }]\n`;
    const { after, title } = [...drafted(tagged)].find(({ id }) => id === 'tags/no-follow-up')!;
    assert.match(after, /by: 小满/);
    assert.match(title, /一天后由小满跟进/);
  });
});

describe('drafts for another platform', () => {
  const ofDouyin =
    /飞鸽|抖店|抖音|巨量|飞书|企业号|店铺号|企业服务中心|创作者服务中心|消息管理|机器人设置|基础设置|三分钟回复|左侧菜单|feige|douyin|doudian|creator service|enterprise|robot settings/i;
  const elsewhere = (text: string): string => {
    const document = parseDocument(text);
    document.setIn(['shop', 'platform'], 'other');
    return String(document);
  };
  const starts = [
    'playbook: 1\nshop: { name: 店 }\n',
    'playbook: 1\nshop: { name: 店 }\ndecision: { smart_service: disabled }\n',
    'playbook: 1\nshop: { name: Oak, languages: [en] }\ndecision: { smart_service: disabled }\n',
    'playbook: 1\nshop: { name: 店 }\ndecision: { smart_service: enabled }\n',
    ...rules.flatMap(({ examples }) => examples.bad),
  ].map(elsewhere);

  it('name no menu and no product of Douyin, in what they write and in their titles', () => {
    let count = 0;
    for (const text of starts)
      for (const { id, after, title } of drafted(text)) {
        const old = new Set(text.split('\n'));
        const written = after.split('\n').filter((line) => !old.has(line) && !ofDouyin.test(text));
        assert.doesNotMatch([title, ...written].join('\n'), ofDouyin, `${id}\n${after}`);
        count++;
      }
    assert.ok(count > 300, String(count));
  });

  it('are many on Douyin that do', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\ndecision: { smart_service: disabled }\n';
    assert.ok([...drafted(text)].some(({ after }) => after.includes('飞鸽客服')));
  });
});

describe('drafted questions', () => {
  const shop = 'playbook: 1\nshop: { name: 店 }\n';
  /** The reply that each drafted question names, by its topic. */
  const links = (replies: string): Readonly<Record<string, string | undefined>> => {
    const { after } = [...drafted(`${shop}quick_replies:\n${replies}`)].find(
      ({ id }) => id === 'faq/missing',
    )!;
    const { faq } = parseDocument(after).toJS() as { faq: { topic: string; quick_reply?: string }[] };
    return Object.fromEntries(
      faq.flatMap(({ topic, quick_reply }) => (quick_reply ? [[topic, quick_reply]] : [])),
    );
  };

  it('name the reply that answers the same, whatever stands before it', () => {
    const replies = [
      '{ id: hello, title: 欢迎, text: 您好，发货、退款、尺码的问题都可以问 }',
      '{ id: address, title: 改地址, group: 发货与物流, text: 没发货的可以改 }',
      '{ id: track, title: 查物流单号, text: 订单里可以看 }',
      '{ id: presale, title: 预售发货, text: 看页面上的日期 }',
      '{ id: freight, title: 退货运费, text: 看是谁的原因 }',
      '{ id: both, title: 退货退款, text: 在订单里申请 }',
      '{ id: sent, title: 发货时间, text: 按付款先后发出 }',
      '{ id: money, title: 退款进度, text: 在售后详情里看 }',
    ];
    assert.deepEqual(links(replies.map((one) => `  - ${one}\n`).join('')), {
      shipping: 'sent',
      returns: 'both',
      refund: 'money',
    });
  });

  it('name none where no title is about it', () => {
    const replies =
      '  - { id: a, title: 欢迎, text: 发货的问题都可以问 }\n  - { id: b, title: 催发货, text: 在催了 }\n';
    assert.deepEqual(links(replies), {});
  });

  it('are linked topic by topic when everything is drafted', () => {
    for (const text of [shop, `${shop}quick_replies: [{ id: hi, title: 欢迎, text: 您好 }]\n`]) {
      const { snapshot } = fixUntilDone(open(text), { today }, { kinds: ['fix', 'draft'] });
      const { faq, quick_replies } = snapshot.documents[0]!.playbook;
      assert.equal(faq!.length, 8);
      const titles = faq!.map(({ topic, quick_reply }) => [
        topic,
        quick_replies!.find(({ id }) => id === quick_reply)?.title,
      ]);
      assert.deepEqual(titles, [
        ['shipping', '发货时间'],
        ['returns', '退换货流程'],
        ['refund', '退款进度'],
        ['size', '尺码与规格'],
        ['stock', '库存与补货'],
        ['discount', '优惠说明'],
        ['invoice', '开发票'],
        ['complaint', '投诉安抚'],
      ]);
    }
  });

  it('take no reply whose text is missing for one, and its gap stays', () => {
    const text = readFileSync(join(process.cwd(), 'test/cases/03-fix-invents-reply.playbook.yaml'), 'utf8');
    assert.equal(fixUntilDone(open(text), { today }).snapshot.text, text);
    const { snapshot } = fixUntilDone(open(text), { today }, { kinds: ['fix', 'draft'] });
    const replies = text.slice(text.indexOf('quick_replies:'));
    assert.ok(snapshot.text.includes(replies));
    assert.ok(snapshot.documents[0]!.playbook.faq!.every(({ quick_reply }) => quick_reply === undefined));
    const left = allFindings(snapshot, { today }).flatMap(({ findings }) => findings);
    const codes = left.map(({ code }) => code).filter((code) => /^schema\/(?:missing-key|empty)$/.test(code));
    assert.deepEqual(codes, ['schema/missing-key', 'schema/missing-key']);
  });
});
