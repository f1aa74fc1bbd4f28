import type { IdKind } from '../../../../schemas/meta';
import { type Analysis, resultsOf } from '../document/analysis';
import { givenIds, idKey, symbolsIn } from '../document/ids';
import type { PlaybookDocument } from '../document/assemble';
import type { Symbols } from '../document/symbols';
import { changeTo, meantFixes } from '../format/schema-fixes';
import type { Finding, Fix, NamedThing } from '../format/finding';
import { severalItems } from '../format/joined-values';
import { letters } from '../format/nearest';
import { set } from '../format/set-edits';
import { rowOf } from '../notation/plain';
import { incrementalIndex, under } from '../collections/incremental-index';
import { renderFlow } from '../yaml/edit/render';
import { kindWords } from '../wording/id-kinds';
import { kindsNotReadWhole } from './kinds-read';

/** Completes findings of words in place of ids: where the word is the name of an item, the message and fix give its id. */
export function withNames(
  file: Analysis,
  document: PlaybookDocument,
  findings: readonly Finding[],
): readonly Finding[] {
  const kinds = new Set(findings.flatMap(({ named }) => (named ? [named.kind] : [])));
  if (kinds.size === 0) return findings;
  const unread = kindsNotReadWhole(document, kinds);
  return findings.map((finding) => {
    const { named, at } = finding;
    if (!named || !('in' in at) || at.key === undefined) return finding;
    const called = calledSo(file, document, named.kind, named.word);
    const isSure = !unread.has(named.kind);
    return { ...finding, ...textOf(file, document, { in: at.in, key: at.key }, named, called, isSure) };
  });
}

/** The ids of the items of a kind whose name or id is equal to a word but for width, case, spaces and separators. */
export function calledSo(
  file: Analysis,
  document: PlaybookDocument,
  kind: IdKind,
  name: string,
): readonly string[] {
  const index = byName(resultsOf(file, document), symbolsIn(document));
  const plain = letters(name);
  return plain === '' ? [] : [...new Set(index.valuesOf([idKey(kind, plain)]).map(({ id }) => id))];
}

const byName = incrementalIndex(({ definitions }: Symbols) =>
  definitions.flatMap((mention) => {
    const names = new Set([letters(mention.id), letters(mention.label ?? '')]);
    return under(
      [...names].map((name) => idKey(mention.kind, name)),
      mention,
    );
  }),
);

type NameFinding = Pick<Finding, 'message' | 'data' | 'fixes'>;
interface Home {
  readonly in: object;
  readonly key: string | number;
}

function textOf(
  file: Analysis,
  document: PlaybookDocument,
  at: Home,
  { kind, word, takes }: NamedThing,
  called: readonly string[],
  isSure: boolean,
): Partial<NameFinding> {
  const write = (ids: readonly string[], sure: boolean): readonly Fix[] =>
    writeId(at.in, at.key, word, ids, sure, takes === 'list' || (takes === 'either' && ids.length > 1));
  if (called.length > 1)
    return { ...severalCalledSo(kind, word, called), fixes: called.flatMap((id) => write([id], false)) };
  const ids = called.length === 1 ? called : idsOfRow(file, document, kind, word);
  const isMany = takes !== 'one' || (Array.isArray(at.in) && typeof at.key === 'number');
  // A word that is an id but for its case, or a list of ids, is reported as that.
  const isOfIds = rowOf(word).every((part) => ids.some((id) => letters(id) === letters(part)));
  if (ids.length === 0 || (isOfIds && ids.length === 1) || (ids.length > 1 && !isMany)) return {};
  if (isOfIds)
    return takes === 'list'
      ? {}
      : { message: severalItems, data: { value: word, now: ids.join(', ') }, fixes: write(ids, isSure) };
  return {
    message: {
      zh: '这里要写{kind}的编号，不写名字。“{word}”要写成 {meant}。',
      en: 'This takes an id ({kind}), not a name. Write {meant} instead of "{word}".',
    },
    data: { kind: kindWords[kind], word, meant: ids.join(', ') },
    fixes: write(ids, isSure),
  };
}

/** The ids of several items that are named in one text: `小王、小李`; none unless all of them are known. */
function idsOfRow(file: Analysis, document: PlaybookDocument, kind: IdKind, text: string): readonly string[] {
  const given = givenIds(file, document);
  const idOf = (part: string): string | undefined => {
    if (given.has(idKey(kind, part))) return part;
    const called = calledSo(file, document, kind, part);
    return called.length === 1 ? called[0] : undefined;
  };
  for (const mark of marksBetween) {
    const ids = rowOf(text, mark).map(idOf);
    const found = ids.filter((id) => id !== undefined);
    if (found.length > 1 && found.length === ids.length && new Set(ids).size === ids.length) return found;
  }
  return [];
}

/** Separators between names, in the order in which they are tried: without spaces first, since a name may have one. */
const marksBetween = [/[,，、;；/／|｜&＆和及与]/, /[\s,，、;；/／|｜&＆和及与]/];

/** The message where several items of a kind have the name. */
export const severalCalledSo = (
  kind: IdKind,
  word: string,
  ids: readonly string[],
): Pick<Finding, 'message' | 'data'> => ({
  message: {
    zh: '“{word}”是好几个{kind}的名字，这里要写其中一个的编号：{known}。',
    en: '"{word}" is the name of more than one {kind}; write the id of the one that is meant: {known}.',
  },
  data: { kind: kindWords[kind], word, known: ids.join(', ') },
});

/** A fix that replaces a word by ids. */
export function writeId(
  owner: object,
  key: string | number,
  word: string,
  ids: readonly string[],
  isSure: boolean,
  isList = false,
): readonly Fix[] {
  const kind = isSure ? 'fix' : 'suggestion';
  if (isList) return meantFixes(owner, key, word, [{ value: ids, kind }]);
  const [first, ...more] = ids as readonly [string, ...string[]];
  const setFirst = set(owner, key, first);
  if (setFirst.length === 0) return [];
  return changeTo(word, ids.map((id) => renderFlow(id)).join(', '), kind, [
    ...setFirst,
    ...more.map((value) => ({ kind: 'add', in: owner, index: Number(key) + 1, value }) as const),
  ]);
}
