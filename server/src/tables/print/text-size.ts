/** How many lines a text takes where a line holds so many Chinese characters; one of Latin takes about half of that. */
export function linesOf(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

const widthOf = (line: string): number => {
  let width = 0;
  for (const character of line) width += character.codePointAt(0)! < 0x2e80 ? 0.56 : 1;
  return width;
};
