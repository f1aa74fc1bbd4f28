import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../schemas/text';
import { changeFile, type Analysis } from '../../server/src/service/document/analysis';
import { completion } from '../../server/src/service/features/completion';
import { allFindings } from '../../server/src/service/findings';
import { placeholderFindings } from '../../server/src/service/findings/placeholders';
import { referenceFindings } from '../../server/src/service/findings/references';
import { syntaxFindings } from '../../server/src/service/findings/yaml-findings';
import type { Block } from '../../server/src/service/document/block';
import type { Finding } from '../../server/src/service/format/finding';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';
import { walk } from '../../server/src/service/yaml/parse/nodes';
import type { Segment } from '../../server/src/service/yaml/segments/segment';

const settings = { today: '2026-11-22' } as const;
const options = { snippets: false, today: '2026-11-22' } as const;

/** An item as it would change the text. */
export interface Taking {
  readonly item: CompletionItem;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What is offered at an offset. */
export function offeredAt(snapshot: Analysis, offset: number, locale: Locale = 'en'): readonly Taking[] {
  return completion(snapshot, positionAt(snapshot, offset), { ...options, locale }).items.map((item) => {
    const { range, newText } = item.textEdit as TextEdit;
    return { item, start: offsetAt(snapshot, range.start), end: offsetAt(snapshot, range.end), newText };
  });
}

/** What taking an item does to a file that it should not; undefined where it does no harm. */
export function harmOf(snapshot: Analysis, taking: Taking): string | undefined {
  const after = taken(snapshot, taking);
  return more(malformedIn(snapshot), malformedIn(after)) ?? lostIn(snapshot, after, taking);
}

/**
 * As `harmOf` in a file that is broken already, where what is said of it changes with every letter: what is refused is
 * counted.
 */
export function moreHarmOf(snapshot: Analysis, taking: Taking): string | undefined {
  const after = taken(snapshot, taking);
  const before = refusedIn(snapshot);
  const read = refusedIn(after);
  // In what could not be read nobody has looked for names of nothing: whoever cut off the team has them from before.
  const isReadable = read.syntax.length < before.syntax.length;
  const now = isReadable ? { ...read, form: read.form.filter((one) => !one.startsWith('reference/')) } : read;
  const isWorse = now.syntax.length > before.syntax.length || countOf(now) > countOf(before);
  const told = isWorse && (more(before.syntax, now.syntax) ?? more(before.form, now.form));
  return told ? told : lostIn(snapshot, after, taking);
}

const countOf = ({ syntax, form }: ReturnType<typeof refusedIn>): number => syntax.length + form.length;

/** The code of a rule that finds an error in the file with the item and none without it. */
export function brokenRuleOf(snapshot: Analysis, taking: Taking): string | undefined {
  return more(errorsOf(snapshot), errorsOf(taken(snapshot, taking)));
}

/** The file once an item is taken, with what it changes in other places. */
export function taken(snapshot: Analysis, { item, start, end, newText }: Taking): Analysis {
  const range = { start: positionAt(snapshot, start), end: positionAt(snapshot, end) };
  const edits = [{ range, newText }, ...(item.additionalTextEdits ?? [])];
  const lastFirst = edits.sort(
    (a, b) => offsetAt(snapshot, b.range.start) - offsetAt(snapshot, a.range.start),
  );
  return changeFile(
    snapshot,
    snapshot.version + 1,
    lastFirst.map((edit) => ({ range: edit.range, text: edit.newText })),
  );
}

/** The first that stands in the second row more often than in the first. */
function more(before: readonly string[], after: readonly string[]): string | undefined {
  const old = new Counter(before);
  return after.find((one) => !old.take(one));
}

/** A word of the author's that is gone; the one that was being completed may go, a text around it may not. */
function lostIn(before: Analysis, after: Analysis, { start, end }: Taking): string | undefined {
  const fresh = new Counter([...scalarsOf(after).map(({ value }) => value), ...commentsOf(after)]);
  const old = scalarsOf(before);
  const own =
    old.find((one) => one.start < end && one.end > start) ??
    old.find((one) => one.start < end && one.end === start);
  const kept = [...old.filter((one) => one !== own).map(({ value }) => value), ...commentsOf(before)];
  const gone = kept.find((text) => !fresh.take(text));
  if (gone !== undefined) return `lost: ${gone}`;
  if (!own || fresh.take(own.value)) return undefined;
  const around = [before.text.slice(own.start, start), before.text.slice(end, own.end)].map(wordsAround);
  const holds = (text: string): boolean => around.every((part) => text.includes(part));
  return fresh.left().some(holds) ? undefined : `lost: ${own.value}`;
}

/** The words beside what was completed, as far as they stand on its line. */
const wordsAround = (source: string): string =>
  source
    .trim()
    .replace(/^['"]|['"]$|[^\S]*\n[^]*/g, '')
    .trim();

const commentsOf = (snapshot: Analysis): readonly string[] => [...snapshot.segments].flatMap(commentsIn);

const commentsIn = remembered(({ text }: Segment): readonly string[] =>
  [...text.matchAll(/(?:^|\s)#[^\r\n]*/g)].map(([comment]) => comment.trim()),
);

/** What YAML and the format refuse, and ids and placeholders of nothing, so that two texts can be compared. */
const malformedIn = remembered((snapshot: Analysis): readonly string[] =>
  snapshot.documents.flatMap((document) => [
    ...document.findings.flatMap(toldError),
    ...[...document.blocks].flatMap(malformedBlock),
    ...referenceFindings(snapshot, document).flatMap(toldError),
  ]),
);

const malformedBlock = remembered((block: Block): readonly string[] =>
  [...block.findings, ...syntaxFindings(block), ...placeholderFindings(block)].flatMap(toldError),
);

/** What YAML refuses, and what the format does. */
const refusedIn = remembered((snapshot: Analysis) => {
  const blocks = snapshot.documents.flatMap((document) => [...document.blocks]);
  const form = snapshot.documents.flatMap((document) => [
    ...document.findings,
    ...referenceFindings(snapshot, document),
  ]);
  return {
    syntax: blocks.flatMap(({ problems }) => problems.map(({ code }) => code)),
    form: [...form, ...blocks.flatMap(formOfBlock)]
      .filter(({ code }) => code !== laterKey)
      .flatMap(toldError),
  };
});

/** A key that has to be there and was begun is missing once another one is taken in its place: that is true, and no harm. */
const laterKey = 'schema/missing-key';

const formOfBlock = remembered((block: Block) => [...block.findings, ...placeholderFindings(block)]);

/** The rules that find an error. */
const errorsOf = remembered((snapshot: Analysis): readonly string[] =>
  allFindings(snapshot, settings).flatMap(({ findings }) =>
    findings.filter(({ level }) => level === 'error').map(({ code }) => code),
  ),
);

const toldError = ({ level, code, message, data }: Finding): readonly string[] =>
  level === 'error' ? [`${code}: ${say(message, 'en', data)}`] : [];

/** A function that is asked once for each thing. */
function remembered<T extends object, R>(of: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, R>();
  return (thing) => {
    if (!known.has(thing)) known.set(thing, of(thing));
    return known.get(thing)!;
  };
}

interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every key and value of a text, with where it stands. */
const scalarsOf = remembered((snapshot: Analysis): readonly Scalar[] =>
  [...snapshot.segments].flatMap((segment, index) => {
    const at = snapshot.starts.at(index);
    return scalarsIn(segment).map(({ value, start, end }) => ({ value, start: at + start, end: at + end }));
  }),
);

const scalarsIn = remembered(({ root }: Segment): readonly Scalar[] => {
  const found: Scalar[] = [];
  if (root)
    walk(root, (node) => {
      if (node.kind === 'scalar' && node.value !== null)
        found.push({ value: String(node.value), start: node.start, end: node.end });
    });
  return found;
});

/** Counts equal texts; each can be taken as often as it was there. */
class Counter {
  readonly #counts = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const text of texts) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  take(text: string): boolean {
    const count = this.#counts.get(text) ?? 0;
    this.#counts.set(text, count - 1);
    return count > 0;
  }

  left(): readonly string[] {
    return [...this.#counts].flatMap(([text, count]) => (count > 0 ? [text] : []));
  }
}
