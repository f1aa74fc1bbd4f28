import fc from 'fast-check';

/** A playbook with every kind of segment: sections, lists at both indents, flow, block texts, anchors, comments. */
export const richText = `# 小店手册
playbook: 1
shop: &shop
  name: 小满家居
  languages: [zh, en]
decision:
  smart_service: disabled   # 关闭
  reasons:
    - personal_service

quick_replies:
  # 发货
  - id: ship
    text: &ship |
      48 小时内发货：
        - 偏远地区多一天
  - id: size
    text: "尺码见 {{product.title}}"
    tags: [a, b]
  - { id: x, text: 'it''s' }
faq:
- question: 什么时候发货？
  answer: *ship
- question: q2
  answer: a2
hours:
  weekly: { mon-fri: 09:00-18:00 }
`;

const snippets = [
  '\n',
  '\n\n',
  ' ',
  '  ',
  '- ',
  ':',
  ': ',
  '"',
  "'",
  '|',
  '>',
  '#',
  '# x\n',
  '&a ',
  '*a',
  '*ship',
  '<<: *shop\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\t',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  'faq:\n',
  'quick_replies:\n',
  '  - id: new\n    text: 新\n',
  '- question: 问\n  answer: 答\n',
  'shop',
  '：',
  '\r\n',
  '\uFEFF',
  '字',
  'text: |\n  a\n b\n',
  '? k\n',
  '!!str ',
  '-',
  '--',
  'playbook: 1\n',
  '~',
  '__proto__: 1\n',
];

/** One change: where it starts (as a share of the text), how much it takes, and what comes instead. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  text: fc.oneof(fc.constantFrom(...snippets), fc.constant(''), fc.string({ maxLength: 4 })),
  /** Whether it is taken back at once. */
  undone: fc.boolean(),
});

export const changes = fc.array(change, { minLength: 1, maxLength: 12 });
