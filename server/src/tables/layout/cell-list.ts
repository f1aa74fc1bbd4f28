/** Several values in a cell, parted by commas, 、, semicolons, bars or line breaks. */
export const cellList = (text: string): readonly string[] => parted(text, /[,，、;；|｜\n]/);

/**
 * Several phrases or file names in a cell. A phrase may hold a comma of its own: it is parted by the strongest mark that
 * the cell has, line breaks first, commas last.
 */
export function cellPhrases(text: string): readonly string[] {
  const mark = marks.find((one) => one.test(text));
  return mark ? parted(text, mark) : parted(text, /\n/);
}

const marks = [/\n/, /[|｜]/, /[;；]/, /(?<![A-Za-z:/])[/／](?![A-Za-z/])/, /、/, /[,，]/];

const parted = (text: string, mark: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
