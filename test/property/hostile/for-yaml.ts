import { head, type HostileText, many, repeated } from './hostile-text';

/** What a reader of YAML goes back and forth over. */
export const forYaml: readonly HostileText[] = [
  repeated('opening brackets', '['),
  repeated('maps in maps on one line', '{a: '),
  repeated('double quotes', '"'),
  repeated('single quotes', "'", 'a: '),
  repeated('anchors, aliases and tags', '& * ! ', 'a: '),
  repeated('colons', ': ', 'a'),
  repeated('dashes', '- '),
  repeated('questions', '? '),
  repeated('tabs', '\ta: 1\n'),
  repeated('comments', '# a\n'),
  repeated('one comment', '#'),
  repeated('blank lines', '\n'),
  repeated('carriage returns', '\r', 'a: 1\r'),
  repeated('NUL', '\u0000', 'a: '),
  repeated('percent signs', '%\n'),
  repeated('documents', '---\n'),
  repeated('documents that end', 'a: 1\n...\n---\n'),
  repeated('full-width colons', 'a：1\n', head),
  repeated('plain lines', '好的\n', head),
  repeated('keys without a value', 'quick_replies:\n', head),
  repeated('the mark of a block', 'a: |\n', head),
  { name: 'deeper and deeper', of: (size) => many(Math.sqrt(size), (nth) => `${' '.repeat(nth)}a:\n`) },
  { name: 'unknown keys', of: (size) => head + many(size / 12, (nth) => `key-${nth}: 1\n`) },
  {
    name: 'maps under unknown keys',
    // So many that comparing each with each would show.
    of: (size) => head + many(size / 2, (nth) => `key-${nth}: { a: 1 }\n`),
  },
  {
    name: 'lines that end in turns, so that most are broken',
    of: (size) =>
      `${head}quick_replies:\n${many(size / 60, (nth) => `  - id: r${nth}\n    title: 发货${nth}\n    text: 您好，48 小时内发出。\n`)}`
        .split('\n')
        .reduce((text, line, nth) => `${text}${['\n', '\r\n', '\r'][((nth * nth) % 7) % 3]!}${line}`),
  },
  { name: 'one key again and again', of: (size) => head + 'a: 1\n'.repeat(size / 5) },
  { name: 'a long key', of: (size) => `${head}${'a'.repeat(size)}: 1\n` },
  {
    name: 'anchors that are aliased once',
    of: (size) => head + many(size / 40, (nth) => `a${nth}: &a${nth} [1]\nb${nth}: *a${nth}\n`),
  },
  {
    name: 'merges of merges',
    of: (size) =>
      `${head}m0: &m0 { a: 1 }\n${many(size / 40, (nth) => `m${nth + 1}: &m${nth + 1} { <<: *m${nth}, b: 1 }\n`)}`,
  },
  {
    name: 'aliases of one long text',
    of: (size) =>
      `${head}x: &x ${'好'.repeat(size / 10)}\nquick_replies:\n${many(size / 40, (nth) => `  - { id: r${nth}, title: 一, text: *x }\n`)}`,
  },
  {
    name: 'one block of text',
    of: (size) =>
      `${head}quick_replies:\n  - id: a\n    text: |\n${'      第一行，您好。\n'.repeat(size / 15)}`,
  },
  {
    name: 'a list on one line',
    of: (size) =>
      `${head}quick_replies: [${many(size / 34, (nth) => `{ id: r${nth}, title: 一, text: 好的 }, `)}]\n`,
  },
];
