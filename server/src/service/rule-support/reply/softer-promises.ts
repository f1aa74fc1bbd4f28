const softer: readonly (readonly [RegExp, string])[] = [
  [/^一定(?=不)/, '一般'],
  [/^一定会?/, '会尽量'],
  [/^肯定(?=不)/, '一般'],
  [/^肯定能?会?/, '应该能'],
  [/^绝对能?会?/, '应该能'],
  [/^保证[您你]?(?=不|没)/, '一般'],
  [/^保证[您你]?/, '尽量'],
];

/** The words of a promise with room left: `一定会到` becomes `会尽量到`; undefined where only the shop can say it anew. */
export function softened(words: string): string | undefined {
  const soft = softer.find(([start]) => start.test(words));
  return soft && words.replace(soft[0], soft[1]);
}
