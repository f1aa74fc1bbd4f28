import type { IdKind } from '../../../../schemas/meta';
import { type Analysis, resultsOf } from '../document/analysis';
import type { Snapshot } from '../document/snapshot';
import { givenIds, idsOfKind, namedIds } from '../document/ids';
import type { PlaybookDocument } from '../document/assemble';
import { changeTo } from '../format/schema-fixes';
import type { Finding } from '../format/finding';
import { kindWords } from '../wording/id-kinds';
import { letters, nearest, sameLetters } from '../format/nearest';
import type { Mention } from '../document/symbols';
import type { Index } from '../collections/incremental-index';
import { incrementalJoin } from '../collections/incremental-join';
import { aliasesOf } from '../yaml/parse/anchors';
import type { SegmentRange } from '../yaml/segments/segment';
import { spotOf, spotOfWritten } from '../yaml/ranges/place';
import { eachPlaceOnce, scalarBehind, mentionNode } from '../document/written-value';
import { fewOf } from './few-ids';
import { kindsNotReadWhole } from './kinds-read';
import { repeatedAt } from './once-written';
import { calledSo, severalCalledSo, writeId } from './names';

/** Finds duplicate definitions of ids, and references to ids that are not defined. */
export function referenceFindings(file: Analysis, document: PlaybookDocument): readonly Finding[] {
  const given = givenIds(file, document);
  const named = namedIds(file, document);
  const twice = eachPlaceOnce(given.again(), ({ later }) => spotOf({ in: later.owner, key: later.key })).map(
    ({ first, later }) => duplicate(file, later, first),
  );
  const nowhere = namedAndNotGiven(resultsOf(file, document), named, given);
  const written = named
    .valuesOf(nowhere.keys())
    .map((mention) => ({ mention, at: whereWritten(file, mention) }));
  const unknown = eachPlaceOnce(written, ({ at }) => at);
  const kinds = new Set(unknown.map(({ mention: { kind } }) => kind));
  const known = new Map(Array.from(kinds, (kind) => [kind, eachIdOnce(document, kind)]));
  const unread = kindsNotReadWhole(document, kinds);
  const nobody = unknown.map(({ mention, at }) => ({
    ...unknownId(file, document, mention, known.get(mention.kind)!, !unread.has(mention.kind)),
    ...(at ? { at, ...through(file, at) } : {}),
  }));
  return [...twice, ...nobody];
}

const namedAndNotGiven = incrementalJoin((id, named: Index<Mention>, given: Index<Mention>) =>
  named.has(id) && !given.has(id) ? true : undefined,
);

/** The range of an id in the source; of an alias that of the node which it resolves to. */
function whereWritten(snapshot: Snapshot, mention: Mention): SegmentRange | undefined {
  const written = mentionNode(snapshot, mention);
  return written && spotOfWritten(scalarBehind(snapshot, written));
}

/** Related information: the aliases that refer to a range, so that users see where it is used. */
function through(snapshot: Snapshot, range: SegmentRange): Pick<Finding, 'related'> {
  const aliases = aliasesAround(snapshot, range);
  return aliases.length === 0 ? {} : { related: aliases.map(repeatedAt) };
}

const aliasesAround = (
  { anchored, segments }: Snapshot,
  { segment, start, end }: SegmentRange,
): readonly SegmentRange[] =>
  anchored ? aliasesOf(segments, segment, { start, end }).map(spotOfWritten) : [];

const eachIdOnce = (document: PlaybookDocument, kind: IdKind): readonly string[] => [
  ...new Set(idsOfKind(document, kind).map(({ id }) => id)),
];

function duplicate(snapshot: Snapshot, later: Mention, first: Mention): Finding {
  const { kind, id } = later;
  const [own, before] = [later, first].map(({ owner, key }) => spotOf({ in: owner, key }));
  const isSame = own && before && own.segment === before.segment && own.start === before.start;
  // The anchor is where the id is given; the aliases are what gives it again.
  const [again, ...others] = isSame ? aliasesAround(snapshot, own) : [];
  return {
    code: 'reference/duplicate-id',
    level: 'error',
    at: again ?? { in: later.owner, key: later.key },
    message: {
      zh: '{kind}编号“{id}”重复了：每个编号只能用一次。',
      en: 'The {kind} id "{id}" is used more than once; each id may be used only once.',
    },
    data: { kind: kindWords[kind], id },
    related: [
      {
        at: { in: first.owner, key: first.key },
        message: { zh: '第一次用在这里', en: 'First used here' },
      },
      ...others.map(repeatedAt),
    ],
  };
}

/** @param whole whether every id of the kind can be read: an unreadable one may be the one that is referred to */
function unknownId(
  file: Analysis,
  document: PlaybookDocument,
  { kind, id, owner, key }: Mention,
  known: readonly string[],
  whole: boolean,
): Finding {
  const found = { code: 'reference/unknown-id', level: 'error', at: { in: owner, key } } as const;
  const data = { kind: kindWords[kind], id };
  const same = whole ? sameLetters(id, known) : undefined;
  const called = calledSo(file, document, kind, id).filter((one) => letters(one) !== letters(id));
  if (called.length > 0) {
    const choices = same === undefined ? called : [same, ...called];
    const write = (meant: string, isSure: boolean) => writeId(owner, key, id, [meant], isSure);
    return choices.length === 1
      ? { ...found, ...oneCalledSo, data: { ...data, meant: called[0]! }, fixes: write(called[0]!, whole) }
      : {
          ...found,
          ...severalCalledSo(kind, id, choices),
          fixes: choices.flatMap((one) => write(one, false)),
        };
  }
  const meant = whole ? (same ?? nearest(id, known)) : undefined;
  if (meant)
    return {
      ...found,
      message: {
        zh: '没有编号为“{id}”的{kind}，是不是要写 {meant}？',
        en: 'There is no {kind} with the id "{id}". Did you mean {meant}?',
      },
      data: { ...data, meant },
      fixes: changeTo(id, meant, same === undefined ? 'suggestion' : 'fix', [
        { kind: 'set', in: owner, key, value: meant },
      ]),
    };
  return {
    ...found,
    message:
      known.length > 0
        ? {
            zh: '没有编号为“{id}”的{kind}。现有的有：{known}{more}。',
            en: 'There is no {kind} with the id "{id}". There are: {known}{more}.',
          }
        : {
            zh: '没有编号为“{id}”的{kind}：这份手册还没有写任何{kind}。',
            en: 'There is no {kind} with the id "{id}": this playbook defines none yet.',
          },
    data: { ...data, ...fewOf(known) },
  };
}

const oneCalledSo: Pick<Finding, 'message'> = {
  message: {
    zh: '“{id}”是{kind}的名字，这里要写它的编号：{meant}。',
    en: '"{id}" is a name ({kind}); this takes its id: {meant}.',
  },
};
