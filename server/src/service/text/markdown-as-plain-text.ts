/**
 * Our own Markdown as plain text, for editors that show no Markdown: what `markdown.ts` escapes is as it was, emphasis,
 * code and links are bare, a link to a page has its address behind it.
 */
export function markdownAsPlainText(markdown: string): string {
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) inCode = !inCode;
    else if (inCode) lines.push(line);
    else if (/^-{3,}$/.test(line)) lines.push('');
    else lines.push(plainLine(line.replace(/^#{1,6} /, '').trimEnd()));
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A backslash with its sign, a code span, emphasis, a link or an image, an entity. */
const MARKS =
  /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`) ?(.*?) ?(?<!`)\2(?!`)|\*\*?|!?\[((?:[^[\]\\]|\\.)*)\]\(([^()]*)\)|&(lt|gt|amp);/g;

function plainLine(line: string): string {
  return line.replace(MARKS, (_mark, ...groups: readonly (string | undefined)[]) => {
    const [escaped, , code, title, address, entity] = groups;
    if (title !== undefined) return withAddress(plainLine(title), address!);
    return escaped ?? code ?? (entity === undefined ? '' : entities[entity]!);
  });
}

const withAddress = (title: string, address: string): string =>
  /^https?:/.test(address) && address !== title ? `${title} (${address})` : title;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };
