import type { Candidate, Repair, TextReplacement } from '../candidate';
import type { Line } from '../lines';
import { isPartOfText } from '../hash-in-text';
import { looksLikeKey } from '../key-names';
import { endsWithTypographic, type QuoteMark, quoteMarks } from '../quote-marks';

/** Unbalanced quotes, reported where they open and not where the parser gives up. */
export const quotes: Repair = ({ text, lines, broken }) =>
  broken ? lines.flatMap((line) => quoteMarks.flatMap((mark) => inLine(text, line, mark))) : [];

function inLine(text: string, line: Line, mark: QuoteMark): Candidate[] {
  if (line.silent || line.inBlockText) return [];
  const places = marksIn(text, line, mark);
  if (places.length === 0) return [];
  const doubled = places.flatMap((at) => (text[at + 1] === mark ? [removed(at, at + 1)] : []));
  if (places.length % 2 === 0) return doubled;
  const opens = places.find((at) => isOpener(text, line, at));
  if (opens === undefined) {
    const last = places.at(-1)!;
    return [...doubled, opened(line.value.start, last, mark)];
  }
  return [...doubled, ...closedIn(text, line, opens, mark)];
}

/** Closes a quote where a typographic one was meant to, else at the places where its text may end. */
function closedIn(text: string, line: Line, opens: number, mark: QuoteMark): Candidate[] {
  const ends = [
    ...new Set([...endsInFlow(text, line, opens), contentEnd(text, line), line.value.end]),
  ].filter((end) => end > opens);
  const met = ends.filter((end) => endsWithTypographic(text.slice(opens + 1, end), mark));
  if (met.length > 0) return met.map((end) => closed(opens, { start: end - 1, end }, mark));
  const behind = /^[ \t]+#(.*)/.exec(text.slice(line.value.end, line.end))?.[1];
  if (behind === undefined) return ends.map((end) => closed(opens, { start: end, end }, mark));
  // Nobody can tell a comment from the rest of the text for sure; a comment begins with a blank, mostly.
  const isComment = /^[ \t]/.test(behind) && !isPartOfText(behind);
  const end = isComment ? line.value.end : contentEnd(text, line);
  return [{ ...closed(opens, { start: end, end }, mark), kind: 'suggestion' }];
}

/** The offsets of a quote character in a line; an escaped `\"`, and an apostrophe inside a word, do not count. */
function marksIn(text: string, { body, end }: Line, mark: QuoteMark): number[] {
  const places: number[] = [];
  for (let at = body; at < end; at++) {
    if (text[at] === '\\' && mark === '"') at++;
    else if (
      text[at] === mark &&
      (mark === '"' || /[\s:,[\]{}'-]/.test((text[at - 1] ?? ' ') + (text[at + 1] ?? ' ')))
    )
      places.push(at);
  }
  return places;
}

/** Whether a quoted scalar can begin at the offset. */
const isOpener = (text: string, line: Line, at: number): boolean =>
  at === line.value.start || at === line.body || /[[{,:][ \t]*$/.test(text.slice(line.start, at));

/** The offsets at which a value in a flow collection may end: before a comma, the next key or a closing bracket. */
function endsInFlow(text: string, line: Line, from: number): number[] {
  const source = text.slice(from, line.end);
  return [...source.matchAll(/(?:(?<![ \t])[ \t]+)?(?:,[ \t]*([\w-]+):[ \t]|,|[}\]])/g)].flatMap(
    ({ index, 1: key }) => (key === undefined || looksLikeKey(key) ? [from + index] : []),
  );
}

function contentEnd(text: string, { start, end }: Line): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

const change = (candidate: Omit<Candidate, 'id' | 'kind'> & { id?: string }): Candidate => ({
  id: 'open-quote',
  reachesFar: true,
  kind: 'fix',
  ...candidate,
});

/** @param at where the closing quote belongs: an empty range, or that of the typographic quote there */
const closed = (from: number, at: { start: number; end: number }, mark: QuoteMark): Candidate =>
  change({
    start: from,
    end: at.end,
    ...(at.start < at.end ? typographicEnd : noEnd),
    changes: [{ ...at, text: mark }],
  });

const noEnd = {
  message: {
    zh: '引号有头没尾，后面的行都被当成了这段文字。补上结尾的引号：“{line}”。',
    en: 'The quote that opens here is never closed, and the lines below are taken as part of the text. Add the closing quote: {line}',
  },
  title: { zh: '补上结尾的引号', en: 'Add the closing quote' },
};

const typographicEnd = {
  message: {
    zh: '开头是英文引号，结尾却是中文引号，不成一对，后面的行都被当成了这段文字。结尾也用英文引号：{line}',
    en: 'The text opens with a plain quote and ends with a typographic one, which does not close it, so the lines below are taken as part of it. End it with a plain quote too: {line}',
  },
  title: { zh: '结尾也用英文引号', en: 'Make the last one a plain quote too' },
};

const opened = (from: number, end: number, mark: QuoteMark): Candidate =>
  change({
    start: from,
    end: end + 1,
    message: {
      zh: '引号有尾没头。补上开头的引号：“{line}”。',
      en: 'The quote that closes here was never opened. Add the opening quote: {line}',
    },
    title: { zh: '补上开头的引号', en: 'Add the opening quote' },
    changes: [{ start: from, end: from, text: mark }],
  });

const removed = (from: number, end: number): Candidate =>
  change({
    id: 'double-quote',
    start: from,
    end: end + 1,
    message: {
      zh: '多了一个引号，引号要成对：“{line}”。',
      en: 'There is one quote too many; quotes come in pairs: {line}',
    },
    title: { zh: '去掉多的引号', en: 'Take the extra quote away' },
    changes: [{ start: from, end, text: '' } satisfies TextReplacement],
  });
