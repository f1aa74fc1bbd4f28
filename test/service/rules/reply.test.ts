import assert from 'node:assert/strict';
import { runRule, today } from '../rule-runner';
import { covers } from './covers';

const reply = (...texts: readonly string[]) =>
  `quick_replies:\n${texts.map((text) => `  - { text: ${JSON.stringify(text)} }\n`).join('')}`;

covers('reply/off-platform-contact', {
  'tells a hotline, a payment past the platform and another marketplace apart': {
    yaml: reply('急事请打 400-820-8820', '可以微信转账给我们，便宜五块', '到我们淘宝店买更便宜'),
    says: [
      {
        on: '400-820-8820',
        level: 'warning',
        key: 'hotline',
        zh: '话术里有热线号码“400-820-8820”。平台不一定放行，最好填在后台的客服电话里。',
        fixes: [
          {
            key: 'rewrite',
            kind: 'suggestion',
            after: reply('有问题直接在这里说就行', '可以微信转账给我们，便宜五块', '到我们淘宝店买更便宜'),
          },
        ],
      },
      {
        on: '微信转账',
        level: 'error',
        key: 'deal',
        zh: '“微信转账”是让顾客绕开平台付款。',
        fixes: [
          {
            key: 'rewrite',
            kind: 'suggestion',
            after: reply('急事请打 400-820-8820', '有问题直接在这里说就行，便宜五块', '到我们淘宝店买更便宜'),
          },
        ],
      },
      {
        on: '到我们淘宝店',
        level: 'error',
        key: 'shop',
        zh: '“到我们淘宝店”是让顾客到别的平台去买。',
        fixes: [
          {
            key: 'rewrite',
            kind: 'suggestion',
            after: reply('急事请打 400-820-8820', '可以微信转账给我们，便宜五块', '有问题直接在这里说就行'),
          },
        ],
      },
    ],
  },
  'covers the words as they were written, in any style of YAML': {
    yaml: "quick_replies:\n  - text: >\n      亲，视频发不了，加我薇 信\n      xiaoman_88 我发您\n  - { text: '手机 1 3 8 1 2 3 4 5 6 7 8' }\n",
    on: ['加我薇 信\n      xiaoman_88', '1 3 8 1 2 3 4 5 6 7 8'],
  },
  'looks at translations, announcements and comments too': {
    yaml: 'quick_replies:\n  - text: 您好\n    translations: { en: "Call 138 1234 5678" }\nlive:\n  comment_replies:\n    - { text: 加V }\nannouncements:\n  - { text: 详见 www.example.com }\n',
    on: ['138 1234 5678', '加V', 'www.example.com'],
  },
  'is quiet about what the file allows with a picture in it': {
    yaml: `${reply('店里📞 400-820-8820')}checks: { options: { reply/off-platform-contact: { allow: [📞 400-820-8820] } } }\n`,
    on: [],
  },
  'is quiet about what the file allows': {
    yaml: `${reply('说明书在 help.oak.com/a')}checks: { options: { reply/off-platform-contact: { allow: [oak.com] } } }\n`,
    on: [],
  },
  'reads what a placeholder says when empty': {
    yaml: reply('{{order.tracking_no|加微信 abc12345}}'),
    on: ['加微信 abc12345'],
  },
});

covers('reply/absolute-claim', {
  'covers the claim and nothing else': {
    yaml: reply('我们家的面料是全网最好的，第一时间发货', 'It is the best cream, best before May'),
    on: ['最好', 'the best'],
  },
  'takes a material for a material': { yaml: reply('百分百棉', '100%棉', '百分百正品'), on: ['百分百正品'] },
});

covers('reply/too-long', {
  'marks what is over, and counts placeholders as what they become': {
    yaml: `${reply('一二三四五六七八九十甲乙', '{{buyer.nickname|亲}}一二三四五六七')}checks: { options: { reply/too-long: { max: 10 } } }\n`,
    on: ['甲乙'],
  },
  'counts an emoji once': {
    yaml: `${reply('😀😀😀')}checks: { options: { reply/too-long: { max: 3 } } }\n`,
    on: [],
  },
});

covers('reply/must-not-say', {
  'points at the standard': {
    yaml: `staffing: { standards: { must_not_say: [不知道, 自己看] } }\n${reply('这个我不 知道，您问问仓库')}`,
    on: ['不 知道'],
    beside: ['不知道'],
  },
});

covers('reply/placeholder-residue', {
  'covers each blank': {
    yaml: reply('亲，单号：____，还有【填写日期】', '单号：，请查收'),
    on: ['____', '【填写日期】', '：'],
  },
  'reads signs, words and brackets that stand where a value belongs': {
    yaml: reply(
      '满**元减？？元，00月00日截止',
      '周期×个月，（插入图片）',
      '您的[商品]待填',
      'Dear <customer>, code TBD',
    ),
    on: ['**', '？？', '00月00日', '×', '（插入图片）', '[商品]', '待填', '<customer>', 'TBD'],
  },
  'leaves sizes, masks, faces, buttons and forms for the customer alone': {
    yaml: reply(
      'XXL有货，尾号**88，张**收',
      '>__< 抱歉，请点【确认收货】，再看【尺码表】',
      '请回复：姓名：，电话：，地址：',
      'Press [Mode] twice. Thanks, Anna xx',
      'TODO手帐本有货，初始密码000000',
    ),
    on: [],
  },
  'offers the placeholder that the sentence asks for': {
    yaml: reply('亲爱的【客户姓名】，您好'),
    says: [
      {
        on: '【客户姓名】',
        key: 'residue',
        zh: '“【客户姓名】”还空着，会原样发给顾客。',
        fixes: [
          { key: 'placeholder', kind: 'suggestion', after: reply('亲爱的{{buyer.nickname|亲}}，您好') },
        ],
      },
    ],
  },
});

covers('reply/placeholder-without-fallback', {
  'asks for none where the file itself fills it in': {
    yaml: reply('{{hours.summary}} {{buyer.nickname}}'),
    on: ['{{buyer.nickname}}'],
  },
});

covers('reply/rude', {
  "takes the shop's own words": {
    yaml: `${reply('请 看 清楚 再问')}checks: { options: { reply/rude: { words: [看清楚再问] } } }\n`,
    on: ['看 清楚 再问'],
  },
  'takes them with the pictures in them': {
    yaml: `${reply('您别吹🐮了')}checks: { options: { reply/rude: { words: [别吹🐮] } } }\n`,
    on: ['别吹🐮'],
  },
});

describe('reply/placeholder-residue', () => {
  for (const words of ['？？', '××', '【姓名', '【】', '**', '#', '¥', '[a', 'x ', '-', '：'])
    it(`gets through a long text of ${JSON.stringify(words)}`, () => {
      const text = words.repeat(Math.ceil(20_000 / words.length));
      const { findings } = runRule(
        'reply/placeholder-residue',
        `playbook: 1\nshop: { name: a }\n${reply(text)}`,
        today,
      );
      assert.ok(findings.every(({ code }) => code === 'reply/placeholder-residue'));
    });
});

describe('the text rules', () => {
  const unkind = [
    '加微信',
    '最好的',
    '1 3 8-',
    '一定会',
    '五星好评返',
    '9点到',
    '验证码',
    '{{',
    '【',
    'a.b@',
    '早',
    '不',
    'best ',
  ];

  for (const words of unkind)
    it(`get through a long text of ${JSON.stringify(words)}`, () => {
      const text = words.repeat(Math.ceil(100_000 / words.length));
      const { findings } = runRule(
        'reply/rude',
        `playbook: 1\nshop: { name: a }\nhours: { weekly: { mon: '09:00-18:00' } }\nauto_replies: [{ when: after_hours, text: ${JSON.stringify(text)} }]\n`,
        today,
      );
      assert.ok(findings.every(({ data }) => data?.reason === undefined));
    });
});

covers('reply/retired-reference', {
  'finds every place that names a retired or expired reply': {
    yaml: `quick_replies:
  - { id: old, title: 旧的, text: a, status: retired }
  - { id: past, title: 过期的, text: b, valid: { to: 2026-11-21 } }
  - { id: now, title: 在用的, text: c, valid: { to: 2026-11-22 } }
priority: { categories: [{ id: x, name: 发货, replies: [old, now] }] }
tags: [{ id: t, name: 跟进, follow_up: { after: 1d, reply: past } }]
faq: [{ question: 怎么办, answer: a, quick_reply: old }]
`,
    on: ['old', 'past', 'old'],
    beside: ['retired', '2026-11-21', 'retired'],
  },
  'finds a promotion whose automatic reply is off or over': {
    yaml: `auto_replies:
  - { id: off, when: busy, text: a, enabled: false }
  - { id: over, when: busy, text: b, to: 2026-12-01 }
  - { id: good, when: busy, text: c, from: 2026-12-11 }
promotions:
  - { id: p, name: 双12, from: 2026-12-10, to: 2026-12-13, auto_reply: off }
  - { id: q, name: 双旦, from: 2026-12-20, to: 2026-12-31, auto_reply: over }
  - { id: r, name: 暖冬, from: 2026-12-10, to: 2026-12-13, auto_reply: good }
  - { id: s, name: 双11, from: 2026-11-01, to: 2026-11-11, auto_reply: off }
`,
    on: ['off', 'over'],
    beside: ['false', '2026-12-01'],
  },
});
