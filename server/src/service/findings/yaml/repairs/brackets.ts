import type { Candidate, Repair, TextReplacement, RepairContext } from '../candidate';
import type { Line } from '../lines';

/** Unbalanced brackets or braces, reported at the bracket. */
export const brackets: Repair = (view) =>
  view.broken ? view.lines.flatMap((line, index) => inLine(view, line, index)) : [];

const closerOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The unbalanced brackets of a line, outside quotes. */
function lonely(text: string, { body, value }: Line): { openers: number[]; closers: number[] } {
  const openers: number[] = [];
  const closers: number[] = [];
  let quote = '';
  for (let at = body; at < value.end; at++) {
    const char = text[at]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[\s[{,]/.test(text[at - 1] ?? ' ')) quote = char;
    else if (closerOf[char]) openers.push(at);
    else if (char === ']' || char === '}') {
      const partner = openers.at(-1);
      if (partner !== undefined && closerOf[text[partner]!] === char) openers.pop();
      else closers.push(at);
    }
  }
  return { openers, closers };
}

function inLine(view: RepairContext, line: Line, index: number): Candidate[] {
  if (line.silent || line.inBlockText) return [];
  const { text } = view;
  const { openers, closers } = lonely(text, line);
  const found: Candidate[] = [];
  for (const at of openers) {
    const partner = closers.find((closer) => closer > at);
    if (partner !== undefined) found.push(exchanged(at, partner, closerOf[text[at]!]!));
    if (text[at - 1] === text[at] || /^[ \t]*[[{]/.test(text.slice(at + 1, line.end)))
      found.push(removed(at, text));
    if (line.value.end === at + 1) found.push(removed(at, text));
  }
  if (openers.length > 0) found.push(...closed(view, line, index, openers));
  for (const at of closers) found.push(removed(at, text));
  const last = closers.at(-1);
  if (last !== undefined) found.push(...opened(line, last, text[last] === ']' ? '[' : '{'));
  return found;
}

const exchanged = (at: number, partner: number, closer: string): Candidate =>
  typo({
    start: at,
    end: partner + 1,
    message: {
      zh: '括号不成对，开头和结尾要用同一种：“{line}”。',
      en: 'The brackets do not match; both must be of the same kind: "{line}".',
    },
    title: { zh: '换成“{bracket}”', en: 'Change it to "{bracket}"' },
    data: { bracket: closer },
    changes: [{ start: partner, end: partner + 1, text: closer }],
  });

function removed(at: number, text: string): Candidate {
  return typo({
    start: at,
    end: at + 1,
    message: {
      zh: '多了一个“{bracket}”，括号要成对：“{line}”。',
      en: 'There is one "{bracket}" too many; brackets come in pairs: "{line}".',
    },
    title: { zh: '去掉“{bracket}”', en: 'Take the "{bracket}" away' },
    data: { bracket: text[at]! },
    changes: [
      { start: text[at - 1] === ' ' && /\s/.test(text[at + 1] ?? ' ') ? at - 1 : at, end: at + 1, text: '' },
    ],
  });
}

/** Adds the closing brackets at the end of the line, or of the deeper lines below it. */
function closed(
  { text, lines }: RepairContext,
  line: Line,
  index: number,
  openers: readonly number[],
): Candidate[] {
  const closer = openers.toReversed().map((at) => closerOf[text[at]!]!);
  const padded =
    text[openers.at(-1)! + 1] === ' ' && closer[0] === '}' ? ` ${closer.join('')}` : closer.join('');
  const ends = [line.value.end];
  for (const row of lines.slice(index + 1)) {
    if (row.silent) continue;
    if (row.indent <= line.indent) break;
    ends.push(row.value.end);
  }
  return [...new Set([ends[0]!, ends.at(-1)!])].map((end) =>
    typo({
      start: openers[0]!,
      end: line.value.end,
      message: {
        zh: '括号有头没尾。补上“{bracket}”：“{line}”。',
        en: 'The bracket that opens here is never closed. Add "{bracket}": "{line}".',
      },
      title: { zh: '补上“{bracket}”', en: 'Add "{bracket}"' },
      data: { bracket: closer.join('') },
      changes: [{ start: end, end, text: padded }],
    }),
  );
}

const opened = (line: Line, closer: number, opener: string): Candidate[] =>
  [...new Set([line.value.start, line.body])].map((start) =>
    typo({
      start: closer,
      end: closer + 1,
      message: {
        zh: '括号有尾没头。补上“{bracket}”：“{line}”。',
        en: 'The bracket that closes here was never opened. Add "{bracket}": "{line}".',
      },
      title: { zh: '补上“{bracket}”', en: 'Add "{bracket}"' },
      data: { bracket: opener },
      changes: [{ start, end: start, text: opener } satisfies TextReplacement],
    }),
  );

const typo = (candidate: Omit<Candidate, 'id' | 'kind'>): Candidate => ({
  id: 'open-bracket',
  reachesFar: true,
  kind: 'fix',
  ...candidate,
});
