import fc from 'fast-check';

/** Lists as people write them: every style of item, comments and blank lines everywhere, both line breaks. */

/** The lines of an item from its dash on; `n` makes it unlike the others. */
const items: readonly ((n: number) => readonly string[])[] = [
  (n) => [`- id: i${n}`, `  text: 甲${n} # 行尾 ${n}`],
  (n) => [
    `- id: i${n} # 行尾-${n}`,
    `  # 里面 ${n}`,
    '  text: |',
    `    乙${n}`,
    '    # 不是注释',
    '',
    '      再来',
  ],
  (n) => [`- text: |+`, `    丙${n}`, '', ''],
  (n) => ['- text: >-', `    丁${n}`, '', '    # 也不是注释'],
  (n) => [`- { id: i${n}, text: "戊 # ${n}" } # 行尾 ${n}`],
  (n) => [`- { id: i${n}, # 中间 ${n}`, `    text: 己${n} }`],
  (n) => [`- 庚${n}`],
  () => ['-'],
  (n) => [`- # 破折号 - 后面 ${n}`, `  id: i${n}`],
  (n) => [`- "辛${n}`, '', '  # 引号里的"', '  # 引号外'],
  (n) => [`- - 壬${n}`, `  # 里面 ${n}`, `  - 癸${n} # 行尾 ${n}`],
  (n) => [`- - 丑${n}`, `  - 寅${n} # 行尾 ${n}`],
  (n) => [`- &b-${n}`, `  id: i${n}`, '  tags: [a, b, c]'],
  (n) => [`-   id: i${n}`, '    tags:', '    - a', '    # b 的', '    - b'],
  (n) => [`- id: i${n}`, '  text:'],
  (n) => [`- &a${n} 子${n}`],
  // Only where the item before it has the anchor.
  (n) => [`- *a${n - 1}`],
];

const [ANCHOR, ALIAS] = [items.length - 2, items.length - 1];

/** What stands between two items, at the column of the dash or relative to it. */
const gaps: readonly ((n: number) => readonly string[])[] = [
  () => [],
  () => [''],
  (n) => [`# 上面 ${n}`],
  (n) => [`# 上面一 ${n}`, `  # 上面二 ${n}`],
  (n) => [`  # 下面 ${n}`],
  (n) => ['', `  # 空行下面 ${n}`, `# 上面 ${n}`],
  (n) => [`# 紧跟着 ${n}`, '', `# 上面 ${n}`],
  (n) => ['', `# ——— 分隔 ${n} ———`, '  ', ''],
];

const heads: readonly (readonly [lines: readonly string[], columns: number])[] = [
  [['quick_replies:'], 0],
  [['quick_replies: # 话术'], 2],
  [['faq:', '', '      # 深'], 4],
  [['disable:', '  steps:'], 2],
  [['disable:', '  steps: # 步骤'], 6],
];

const part = fc.record({ item: fc.nat(items.length - 1), gap: fc.nat(gaps.length - 1) });

/** The text of a playbook with one list, and the offsets of its dashes. */
export const writtenLists = fc
  .record({
    head: fc.constantFrom(...heads),
    parts: fc.array(part, { minLength: 2, maxLength: 5 }),
    tail: fc.constantFrom<readonly string[]>([], ['# 文件尾'], ['', 'tags: []']),
    newline: fc.constantFrom('\n', '\r\n'),
    isOpen: fc.boolean(),
  })
  .map(({ head: [lines, columns], parts, tail, newline, isOpen }) => {
    const all = ['playbook: 1', ...lines];
    const rows: number[] = [];
    const add = (some: readonly string[]): void => {
      for (const line of some) all.push(line.trim() === '' ? line : ' '.repeat(columns) + line);
    };
    parts.forEach(({ item, gap }, n) => {
      add(gaps[gap]!(n));
      rows.push(all.length);
      const isLoose = item === ALIAS && parts[n - 1]?.item !== ANCHOR;
      add(items[isLoose ? 0 : item]!(n));
    });
    all.push(...tail);
    const text = all.join(newline) + (isOpen ? '' : newline);
    const dashes = rows.map((row) => all.slice(0, row).join(newline).length + newline.length + columns);
    return { text, dashes };
  });
