import type { Candidate, Repair, TextReplacement } from '../candidate';
import type { Line } from '../lines';
import { looksLikeKey } from '../key-names';

/** Unbalanced quotes, reported where they open and not where the parser gives up. */
export const quotes: Repair = ({ text, lines, broken }) =>
  broken ? lines.flatMap((line) => ['"', "'"].flatMap((mark) => inLine(text, line, mark))) : [];

function inLine(text: string, line: Line, mark: string): Candidate[] {
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
  const ends = new Set([...endsInFlow(text, line, opens), contentEnd(text, line), line.value.end]);
  return [...doubled, ...[...ends].filter((end) => end > opens).map((end) => closed(opens, end, mark))];
}

/** The offsets of a quote character in a line; an escaped `\"`, and an apostrophe inside a word, do not count. */
function marksIn(text: string, { body, end }: Line, mark: string): number[] {
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

const closed = (from: number, end: number, mark: string): Candidate =>
  change({
    start: from,
    end,
    message: {
      zh: '引号有头没尾，后面的行都被当成了这段文字。补上结尾的引号：“{line}”。',
      en: 'The quote that opens here is never closed, and the lines below are taken as part of the text. Add the closing quote: {line}',
    },
    title: { zh: '补上结尾的引号', en: 'Add the closing quote' },
    changes: [{ start: end, end, text: mark }],
  });

const opened = (from: number, end: number, mark: string): Candidate =>
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
