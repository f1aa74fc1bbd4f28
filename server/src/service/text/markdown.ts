/**
 * Escapes a text for Markdown, on one line: nothing in it becomes emphasis, a link, an image, code or HTML, nor a bare
 * URL an autolink. Every text of a playbook goes through here (or `codeSpan`) wherever Markdown is made.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replace(/[\\`*_[\]!|~@$#]/g, '\\$&')
    .replace(/[<>&]/g, (char) => entities[char]!)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Formats a text as a code span, fenced by more backticks than its longest run of them. */
export function codeSpan(text: string): string {
  const line = text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
