import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applyText } from './apply-text';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import type { Edit } from '../../server/src/service/yaml/edit/edit';
import type { Playbook } from '../../schemas/playbook';
import { open } from './marks';

type Make = (playbook: Playbook) => Edit[];

function after(text: string, make: Make): string {
  const snapshot = open(text);
  const document = snapshot.documents[0]!;
  return applyText(text, textEdits(snapshot, document, make(document.playbook)));
}

const head = 'playbook: 1\nshop:\n  name: a # 店名\n';
const steps = `${head}disable:\n  steps:\n    # 登录\n    - action: login\n      title: 登录\n    - action: save\n      title: 保存 # 最后\n    - { action: confirm, title: 确认 }\n`;

const cases: [name: string, text: string, make: Make, expected: string][] = [
  [
    'sets a scalar',
    head,
    ({ shop }) => [{ kind: 'set', in: shop, key: 'name', value: 'b: c' }],
    'playbook: 1\nshop:\n  name: "b: c" # 店名\n',
  ],
  [
    'adds a key',
    head,
    ({ shop }) => [{ kind: 'set', in: shop, key: 'languages', value: ['zh', 'no'] }],
    `${head}  languages:\n    - zh\n    - "no"\n`,
  ],
  [
    'adds a key in flow style',
    'shop: {name: a}\n',
    ({ shop }) => [{ kind: 'set', in: shop, key: 'owner', value: 'b, c' }],
    'shop: {name: a, owner: "b, c"}\n',
  ],
  [
    'adds a key to a pair that stands in a list without braces',
    `${head}staffing: { team: [id: mia, id: bo] }\n`,
    ({ staffing }) => [{ kind: 'set', in: staffing!.team![0]!, key: 'name', value: 'Mia' }],
    `${head}staffing: { team: [{ id: mia, name: Mia }, id: bo] }\n`,
  ],
  [
    'sets a text of several lines, further in than its key and on one line between brackets',
    `${head}disable:\n  steps:\n    - action: login\n      title: a\n    - { action: save, title: b }\n`,
    ({ disable }) =>
      disable!.steps!.map((step) => ({ kind: 'set', in: step, key: 'title', value: ' 登录，\n保存' })),
    `${head}disable:\n  steps:\n    - action: login\n      title: |2-\n         登录，\n        保存\n    - { action: save, title: " 登录，\\n保存" }\n`,
  ],
  [
    'removes a key',
    `${head}  owner: x\n  status: draft\n`,
    ({ shop }) => [{ kind: 'remove', in: shop, key: 'owner' }],
    `${head}  status: draft\n`,
  ],
  [
    'removes the first key of an item',
    `${head}faq:\n  - id: x\n    question: q\n    answer: a\n`,
    ({ faq }) => [{ kind: 'remove', in: faq![0]!, key: 'id' }],
    `${head}faq:\n  - question: q\n    answer: a\n`,
  ],
  [
    'renames a key',
    head,
    ({ shop }) => [{ kind: 'rename-key', in: shop, key: 'name', to: 'owner' }],
    'playbook: 1\nshop:\n  owner: a # 店名\n',
  ],
  [
    'adds an item in the middle',
    steps,
    ({ disable }) => [
      { kind: 'add', in: disable!.steps!, index: 1, value: { action: 'open_module', title: '进入客服' } },
    ],
    steps.replace(
      '    - action: save',
      '    - action: open_module\n      title: 进入客服\n    - action: save',
    ),
  ],
  [
    'adds many items at once, each behind the comment of the one before it',
    `${head}faq: # 问答\n  - question: a # 一\n    answer: b\n  # 二\n  - question: c\n    answer: d`,
    ({ faq }) => [
      {
        kind: 'add-many',
        in: faq!,
        values: new Map([
          [0, [{ question: '零', answer: '零' }]],
          [
            1,
            [
              { question: '一半', answer: 'x\ny' },
              { question: 'no', answer: 'yes' },
            ],
          ],
          [2, [{ question: '三', answer: '三' }]],
        ]),
      },
    ],
    `${head}faq: # 问答\n  - question: 零\n    answer: 零\n  - question: a # 一\n    answer: b\n  - question: 一半\n    answer: |-\n      x\n      y\n  - question: "no"\n    answer: "yes"\n  # 二\n  - question: c\n    answer: d\n  - question: 三\n    answer: 三`,
  ],
  [
    'adds many items at once between brackets, and none where there is none',
    `${head}  languages: [zh, en]\n`,
    ({ shop }) => [
      {
        kind: 'add-many',
        in: shop!.languages!,
        values: new Map([
          [0, ['ja']],
          [1, []],
          [2, ['ko', 'a, b']],
        ]),
      },
    ],
    `${head}  languages: [ja, zh, en, ko, "a, b"]\n`,
  ],
  [
    'adds an item at the end of a list of pieces',
    `${head}faq:\n  - question: q\n    answer: a\n# 完`,
    ({ faq }) => [{ kind: 'add', in: faq!, value: { question: 'r', answer: 'x\ny' } }],
    `${head}faq:\n  - question: q\n    answer: a\n  - question: r\n    answer: |-\n      x\n      y\n# 完`,
  ],
  [
    'reorders items with their comments',
    steps,
    ({ disable }) => [{ kind: 'reorder', in: disable!.steps!, order: [0, 2, 1] }],
    `${head}disable:\n  steps:\n    # 登录\n    - action: login\n      title: 登录\n    - { action: confirm, title: 确认 }\n    - action: save\n      title: 保存 # 最后\n`,
  ],
  [
    'reorders items that are segments with the comments above and inside each, also past one that is not valid',
    `${head}faq:\n# 物流\n- question: q\n  answer: a\n  # 待查\n\n# 错的\n- question: 1\n# 售后\n- question: r\n  answer: b # 七天`,
    ({ faq }) => [{ kind: 'reorder', in: faq!, order: [1, 0] }],
    `${head}faq:\n# 售后\n- question: r\n  answer: b # 七天\n\n# 错的\n- question: 1\n# 物流\n- question: q\n  answer: a\n  # 待查`,
  ],
  [
    'does not reorder items of which one names an anchor of another',
    `${head}disable:\n  steps:\n    - { action: login, title: &a 登录 }\n    - { action: save, title: *a }\n`,
    ({ disable }) => [{ kind: 'reorder', in: disable!.steps!, order: [1, 0] }],
    `${head}disable:\n  steps:\n    - { action: login, title: &a 登录 }\n    - { action: save, title: *a }\n`,
  ],
  [
    'reorders words with their comments',
    `${head}hours:\n  exceptions:\n    - date: 2026-10-01\n      hours: [closed]\nassistant:\n  handover_keywords:\n    # 人工\n    - 人工\n    - 转人工 # 二\n`,
    ({ assistant }) => [{ kind: 'reorder', in: assistant!.handover_keywords!, order: [1, 0] }],
    `${head}hours:\n  exceptions:\n    - date: 2026-10-01\n      hours: [closed]\nassistant:\n  handover_keywords:\n    - 转人工 # 二\n    # 人工\n    - 人工\n`,
  ],
  [
    'removes an item that is a segment',
    `${head}faq:\n  - question: q\n    answer: a\n  - question: r\n    answer: b\n`,
    ({ faq }) => [{ kind: 'remove', in: faq!, key: 0 }],
    `${head}faq:\n  - question: r\n    answer: b\n`,
  ],
  [
    'adds a section in its canonical place',
    `${head}\nfaq:\n  - question: q\n    answer: a\n`,
    () => [{ kind: 'section', name: 'hours', value: { weekly: { 'mon-sun': '09:00-18:00' } } }],
    `${head}\nhours:\n  weekly:\n    mon-sun: 09:00-18:00\n\nfaq:\n  - question: q\n    answer: a\n`,
  ],
  [
    'adds a section at the end of a file without a last newline',
    'playbook: 1\nshop:\n  name: a',
    () => [{ kind: 'section', name: 'tags', value: [{ id: 'vip' }] }],
    'playbook: 1\nshop:\n  name: a\n\ntags:\n  - id: vip\n',
  ],
  [
    'replaces part of a plain text, quoting where YAML needs it',
    `${head}faq:\n  - question: q\n    answer: 9点到18点在线\n`,
    ({ faq }) => [
      {
        kind: 'replace',
        at: { in: faq![0]!, key: 'answer', part: { start: 0, end: 6 } },
        text: '{{hours.summary}}',
      },
    ],
    `${head}faq:\n  - question: q\n    answer: "{{hours.summary}}在线"\n`,
  ],
  [
    'replaces part of a block text in place',
    `${head}faq:\n  - question: q\n    answer: |\n      您好\n      加微信 abc\n`,
    ({ faq }) => [
      { kind: 'replace', at: { in: faq![0]!, key: 'answer', part: { start: 3, end: 10 } }, text: '联系客服' },
    ],
    `${head}faq:\n  - question: q\n    answer: |\n      您好\n      联系客服\n`,
  ],
  [
    'replaces part of a plain text in flow style',
    `${head}faq:\n  - { question: q, answer: 9点开门 }\n`,
    ({ faq }) => [
      {
        kind: 'replace',
        at: { in: faq![0]!, key: 'answer', part: { start: 0, end: 2 } },
        text: '{{hours.today}}',
      },
    ],
    `${head}faq:\n  - { question: q, answer: "{{hours.today}}开门" }\n`,
  ],
  [
    'sets an empty key and adds another behind it',
    `${head}staffing:\n  shifts:\n`,
    ({ staffing }) => [
      { kind: 'set', in: staffing!, key: 'team', value: [{ id: 'a' }] },
      { kind: 'set', in: staffing!, key: 'shifts', value: [{ days: 'mon', time: '09:00-18:00' }] },
    ],
    `${head}staffing:\n  shifts:\n    - days: mon\n      time: 09:00-18:00\n  team:\n    - id: a\n`,
  ],
  [
    'keeps CRLF',
    'playbook: 1\r\nshop:\r\n  name: a\r\n',
    ({ shop }) => [{ kind: 'set', in: shop, key: 'channels', value: ['im'] }],
    'playbook: 1\r\nshop:\r\n  name: a\r\n  channels:\r\n    - im\r\n',
  ],
];

describe('an edit', () => {
  for (const [name, text, make, expected] of cases)
    it(name, () => {
      const result = after(text, make);
      assert.equal(result, expected);
      parse(result);
    });
});

describe('an edit in a list of which something was left out', () => {
  it('meets the item that was meant, in a list of segments and in one within a section', () => {
    const text = `${head}tags:\n  - 12\n  - id: keep\n  - id: old\n`;
    const edited = after(text, ({ tags }) => [{ kind: 'remove', in: tags!, key: 1 }]);
    assert.equal(edited, `${head}tags:\n  - 12\n  - id: keep\n`);
    const channels = `${head}  channels: [3, im, phone]\n`;
    const shorter = after(channels, ({ shop }) => [{ kind: 'remove', in: shop.channels!, key: 1 }]);
    assert.equal(shorter, `${head}  channels: [3, im]\n`);
  });

  it('does not write over a section of which nothing is sound', () => {
    const text = `${head}faq:\n  q: 问\n`;
    assert.equal(
      after(text, () => [{ kind: 'section', name: 'faq', value: [] }]),
      text,
    );
  });
});
