/** Whether a text is one of cells, as spreadsheets copy them: two rows at least, most of them with a tab. */
export function isCells(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => /[^\t]\t|\t[^\t]/.test(line) && !/^[ \t]*- /.test(line));
  // A cell of several lines stands in quotes, and only one of its lines has tabs.
  return lines.length > 1 && tabbed.length > 1 && tabbed.length * 3 >= lines.length;
}
