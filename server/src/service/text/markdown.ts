/**
 * A text as Markdown that shows it as it stands, on one line: nothing in it is emphasis, a link, a picture, code or
 * HTML, and no bare address becomes a link. Whatever a playbook says goes through here (or `codeSpan`) wherever
 * Markdown is made.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replace(/[\\`*_[\]!|~@$#]/g, '\\$&')
    .replace(/[<>&]/g, (char) => entities[char]!)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A text as code within a line, between more backticks than it holds in a row. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s*[\r\n]\s*/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
