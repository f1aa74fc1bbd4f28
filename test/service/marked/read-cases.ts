/** One case of `test/marked/`: what is asked, and what the answer should look like. */
export interface MarkedCase {
  readonly title: string;
  /** The line of the heading, from 1. */
  readonly line: number;
  /** The files: the one that is asked about first, with its marks. */
  readonly files: readonly MarkedFile[];
  /** What else is asked, by the key of its line. */
  readonly asked: ReadonlyMap<string, string>;
  /** The block below the files; undefined where the answer is shown in the text. */
  readonly answer: string | undefined;
}

export interface MarkedFile {
  /** Empty for the one that is asked about. */
  readonly name: string;
  readonly text: string;
}

/** Reads the cases of one Markdown file. @throws Error for a heading without a playbook */
export function readCases(markdown: string): readonly MarkedCase[] {
  const lines = markdown.split('\n');
  const headings = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
  return headings.map((start, nth) => readCase(lines, start, headings[nth + 1] ?? lines.length));
}

interface Fenced {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

function readCase(lines: readonly string[], start: number, end: number): MarkedCase {
  const title = lines[start]!.slice(3).trim();
  const own = lines.slice(start + 1, end);
  const asked = new Map<string, string>();
  const blocks: Fenced[] = [];
  for (let at = 0; at < own.length; at++) {
    const fence = /^(`{3,})(\w*) ?(.*)$/.exec(own[at]!);
    if (fence) {
      const close = own.indexOf(fence[1]!, at + 1);
      if (close < 0) throw new Error(`“${title}”: a block is not closed`);
      const text = own
        .slice(at + 1, close)
        .map((line) => `${line}\n`)
        .join('');
      blocks.push({ language: fence[2]!, name: fence[3]!.trim(), text });
      at = close;
      continue;
    }
    const pair = blocks.length === 0 ? /^([a-z][a-z ]*): (.*)$/.exec(own[at]!) : null;
    if (pair) asked.set(pair[1]!, pair[2]!.trim());
  }
  const [first, ...others] = blocks;
  if (first?.language !== 'yaml') throw new Error(`“${title}” has no playbook`);
  const named = others.filter(({ name }) => name !== '');
  const answers = others.filter(({ name }) => name === '');
  if (answers.length > 1) throw new Error(`“${title}” has ${answers.length} answers`);
  const files = [first, ...named].map(({ name, text }) => ({ name, text }));
  return { title, line: start + 1, files, asked, answer: answers[0]?.text };
}
