import { head, type HostileText, repeated } from './hostile-text';

/** The text of one reply. */
const said = (name: string, part: string): HostileText =>
  repeated(
    `a reply of ${name}`,
    part,
    `${head}quick_replies:\n  - id: a\n    title: 一\n    text: |\n      `,
    '\n',
  );

/** In texts for customers. */
export const inReplies: readonly HostileText[] = [
  said('placeholders that are not closed', '{{a'),
  said('placeholders in placeholders', '{{a|'),
  said('closing braces', '}}'),
  said('braces of other tools', '{a}${b}[c]<d>'),
  said('links without an end', 'https://'),
  said('links', 'https://a.cn/b '),
  said('mail addresses', 'a@b.'),
  said('digits', '13800138000'),
  said('digits apart', '1 3 8 '),
  said('numbers with units', '3天内24小时'),
  said('names of a messenger', '微信'),
  said('letters that are names of a messenger', 'vx v x '),
  said('one Han character', '的'),
  said('one letter', 'a'),
  said('marks that nobody sees', '微\u200b信'),
  said('full-width letters', 'ｗｅｃｈａｔ'),
  said('emojis', '👩‍👩‍👧‍👦'),
  said('claims', '最好第一国家级'),
  said('promises', '保证绝对一定'),
  said('backslashes', '\\'),
  said('marks of every kind', '!?。，、；：“”‘’（）'),
  {
    name: 'a reply of one long line',
    of: (size) => `${head}quick_replies:\n  - { id: a, text: ${'好'.repeat(size)} }\n`,
  },
];
