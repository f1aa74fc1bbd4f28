import type { FormatNode } from '../../../../schemas/format';
import type { IdKind } from '../../../../schemas/meta';
import type { Text } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import { givenIds, idsOfKind, namedIds } from '../ids';
import type { PlaybookDocument } from '../model/assemble';
import type { Block } from '../model/block';
import type { Finding } from '../model/finding';
import { childForms } from '../model/form';
import { format } from '../model/format';
import { nearest, sameLetters } from '../model/nearest';
import type { Mention } from '../model/symbols';
import { gather } from '../rows/gather';
import { joinBy } from '../rows/join-by';
import { aliasesOf } from '../syntax/anchors';
import type { Spot } from '../syntax/piece';
import { spotOf, spotOfWritten } from '../syntax/place';
import { eachPlaceOnce, scalarBehind, mentionNode } from '../written';

/** Ids that are given twice, and names that no id has. */
export function referenceFindings(snapshot: Snapshot, document: PlaybookDocument): readonly Finding[] {
  const given = givenIds(snapshot, document);
  const named = namedIds(snapshot, document);
  const twice = eachPlaceOnce(given.again(), ({ later }) => spotOf({ in: later.owner, key: later.key })).map(
    ({ first, later }) => duplicate(snapshot, later, first),
  );
  const key = `${snapshot.documents.indexOf(document)} ids of nothing`;
  const nowhere = joinBy(snapshot.memo, key, [named, given], (id) =>
    named.has(id) && !given.has(id) ? true : undefined,
  );
  const written = named
    .valuesOf(nowhere.keys())
    .map((mention) => ({ mention, at: whereWritten(snapshot, mention) }));
  const unknown = eachPlaceOnce(written, ({ at }) => at);
  const kinds = new Set(unknown.map(({ mention: { kind } }) => kind));
  const known = new Map(Array.from(kinds, (kind) => [kind, eachIdOnce(document, kind)]));
  const unread = kindsNotReadWhole(document, kinds);
  const nobody = unknown.map(({ mention, at }) => ({
    ...unknownId(mention, known.get(mention.kind)!, !unread.has(mention.kind)),
    ...(at ? { at, ...through(snapshot, at) } : {}),
  }));
  return [...twice, ...nobody];
}

/** Where an id is written, of one that aliases stand for too the id itself. */
function whereWritten(snapshot: Snapshot, mention: Mention): Spot | undefined {
  const written = mentionNode(snapshot, mention);
  return written && spotOfWritten(scalarBehind(snapshot, written));
}

/** The aliases that stand for what is written at a place, for whoever wonders where it is used. */
function through(snapshot: Snapshot, { piece, start, end }: Spot): Pick<Finding, 'related'> {
  const aliases = snapshot.anchored ? aliasesOf(snapshot.pieces, piece, { start, end }) : [];
  if (aliases.length === 0) return {};
  return { related: aliases.map((alias) => ({ at: spotOfWritten(alias), message: throughAlias })) };
}

const throughAlias: Text = { zh: '这里用别名又引用了一次', en: 'Used again here, by an alias' };

const eachIdOnce = (document: PlaybookDocument, kind: IdKind): readonly string[] => [
  ...new Set(idsOfKind(document, kind).map(({ id }) => id)),
];

/** The kinds of id that a section gives in which something cannot be read. */
function kindsNotReadWhole(document: PlaybookDocument, kinds: ReadonlySet<IdKind>): ReadonlySet<IdKind> {
  if (kinds.size === 0) return kinds;
  const unread = new Set(notReadWhole(document.blocks));
  const forms = Object.entries(format.properties!).filter(([name]) => unread.has('') || unread.has(name));
  return new Set([...kinds].filter((kind) => forms.some(([, form]) => gives(form, kind))));
}

/** The sections with something that cannot be read; an empty name where nobody can say which. */
const notReadWhole = gather(({ problems, issues, section, entries }: Block): readonly string[] => {
  if (problems.length === 0 && !issues.some(({ level }) => level === 'error')) return [];
  if (section !== undefined) return [section];
  return entries.length > 0 ? entries.map(({ key }) => key) : [''];
});

const gives = (form: FormatNode, kind: IdKind): boolean =>
  form.defines === kind || childForms(form).some((child) => gives(child, kind));

/** What the kinds of ids are called. */
export const kindWords: Readonly<Record<IdKind, Text>> = {
  member: { zh: '成员', en: 'team member' },
  shift: { zh: '班次', en: 'shift' },
  tag: { zh: '标签', en: 'tag' },
  'quick-reply': { zh: '常用语', en: 'quick reply' },
  category: { zh: '咨询类别', en: 'category' },
  promotion: { zh: '大促活动', en: 'promotion' },
  step: { zh: '步骤', en: 'step' },
  faq: { zh: '常见问题', en: 'FAQ entry' },
  'auto-reply': { zh: '自动回复', en: 'auto reply' },
  announcement: { zh: '公告', en: 'announcement' },
  calendar: { zh: '时间表', en: 'calendar' },
};

function duplicate(snapshot: Snapshot, later: Mention, first: Mention): Finding {
  const { kind, id } = later;
  const [own, before] = [later, first].map(({ owner, key }) => spotOf({ in: owner, key }));
  const isSame = own && before && own.piece === before.piece && own.start === before.start;
  return {
    code: 'reference/duplicate-id',
    level: 'error',
    at: { in: later.owner, key: later.key },
    message: {
      zh: '{kind}编号“{id}”重复了：每个编号只能用一次。',
      en: 'The {kind} id "{id}" stands twice; each id may be used once only.',
    },
    data: { kind: kindWords[kind], id },
    ...(isSame
      ? through(snapshot, own)
      : {
          related: [
            {
              at: { in: first.owner, key: first.key },
              message: { zh: '第一次用在这里', en: 'First used here' },
            },
          ],
        }),
  };
}

/** @param whole whether every id of the kind can be read: one that cannot may be the very one that is named */
function unknownId({ kind, id, owner, key }: Mention, known: readonly string[], whole: boolean): Finding {
  const at = { in: owner, key };
  const data = { kind: kindWords[kind], id };
  const same = whole ? sameLetters(id, known) : undefined;
  const meant = whole ? (same ?? nearest(id, known)) : undefined;
  if (meant)
    return {
      code: 'reference/unknown-id',
      level: 'error',
      at,
      message: {
        zh: '没有编号为“{id}”的{kind}，是不是要写 {meant}？',
        en: 'There is no {kind} with the id "{id}". Did you mean {meant}?',
      },
      data: { ...data, meant },
      fixes: [
        {
          title: { zh: '把 {id} 改成 {meant}', en: 'Change {id} to {meant}' },
          data: { id, meant },
          kind: same === undefined ? 'suggestion' : 'fix',
          edits: [{ kind: 'set', in: owner, key, value: meant }],
        },
      ],
    };
  return {
    code: 'reference/unknown-id',
    level: 'error',
    at,
    message:
      known.length > 0
        ? {
            zh: '没有编号为“{id}”的{kind}。现有的有：{known}。',
            en: 'There is no {kind} with the id "{id}". There are: {known}.',
          }
        : {
            zh: '没有编号为“{id}”的{kind}：这份手册还没有写任何{kind}。',
            en: 'There is no {kind} with the id "{id}": this playbook defines none yet.',
          },
    data: { ...data, known: known.slice(0, 8).join(', ') },
  };
}
