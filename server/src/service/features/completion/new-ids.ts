import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver-types';
import { acceptsScalar } from '../../../../../schemas/scalars';
import type { IdKind } from '../../../../../schemas/meta';
import { type Locale, say, type Text } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { fixEdits } from '../../document/edits-to-text';
import { fileLanguage } from '../../document/language';
import { documentAt } from '../../document/value-at';
import { calledSo } from '../../findings/names';
import { pinyin } from '../../text/pinyin';
import { kindWords } from '../../wording/id-kinds';
import { isMap } from '../../yaml/parse/value';
import { offsetAt, segmentAt } from '../../yaml/segments/layout';
import type { Edit } from '../../yaml/edit/edit';
import { type CompletionContext, inserting, literal, wordOf } from './context';
import { type Home, homeOf } from './homes';
import { freeId, isGiven } from './start';

const words = {
  newOne: { zh: '新增{kind}“{word}”', en: 'New {kind} "{word}"' },
  blank: { zh: '【填写：{field}】', en: '[fill in: {field}]' },
} as const satisfies Record<string, Text>;

/**
 * A new item for a word that is no id yet: the reference, and in the section of its kind an item with that id, marked as
 * a draft. A name in Chinese characters becomes the name of the item, and its pinyin the id. What else such an item must
 * have is left as blanks, which the check reports; where a blank cannot say it, nothing is offered.
 */
export function newIdCompletions(context: CompletionContext, kind: IdKind): CompletionItem[] {
  const { snapshot, offset, caret, locale } = context;
  const word = wordOf(context);
  const own = snapshot.alone ?? snapshot;
  const document = documentAt(own, offset);
  const home = homeOf(kind);
  const named = idFor(context, kind, word);
  if (!document || !home || !named) return [];
  const value = itemOf(home, named, fileLanguage(document));
  const edit = value && additionOf(document, home.path, value);
  if (!edit) return [];
  const data = { kind: kindWords[kind], word };
  const edits = fixEdits(own, document, { kind: 'draft', title: words.newOne, data, edits: [edit] });
  const apart = apartFrom(context, edits);
  if (!apart) return [];
  return [
    {
      label: say(words.newOne, locale, data),
      kind: CompletionItemKind.Constructor,
      sortText: '2',
      filterText: caret.typed === '' ? word : `${caret.typed} ${word}`,
      ...inserting(context, literal(context, named.id + apart.behind)),
      additionalTextEdits: [...apart.edits],
    },
  ];
}

interface Named {
  readonly id: string;
  /** What the item is called, where that is another word. */
  readonly name?: string;
}

/** The id that a word stands for: itself, or its pinyin; undefined where it is an id, or a name, that the file has. */
function idFor(context: CompletionContext, kind: IdKind, word: string): Named | undefined {
  if (isGiven(context, kind, word)) return undefined;
  if (acceptsScalar('id', word)) return { id: word };
  const document = documentAt(context.snapshot, context.offset);
  const isName = /^\p{Script=Han}+$/u.test(word);
  if (!isName || !document || calledSo(context.snapshot, document, kind, word).length > 0) return undefined;
  const id = Array.from(word, pinyin).join('-');
  return acceptsScalar('id', id) ? { id: freeId(context, kind, id), name: word } : undefined;
}

/** The item: its id, its name, and blanks for what is required; undefined where one of them cannot be a blank. */
function itemOf({ item, id: idKey }: Home, { id, name }: Named, locale: Locale): object | undefined {
  const nameKey = item.labelledBy?.[0];
  const value: Record<string, string> = { [idKey]: id };
  for (const [key, field] of Object.entries(item.properties ?? {})) {
    if (key === idKey) continue;
    if (key === nameKey && name !== undefined) value[key] = name;
    else if (item.required?.includes(key)) {
      if (field.type !== 'string' || field.scalar || field.enum || field.choices || !field.docs)
        return undefined;
      value[key] = say(words.blank, locale, { field: field.docs.title });
    }
  }
  return value;
}

/** The edit that adds an item to a list; undefined where something unreadable stands in its place. */
function additionOf(
  { sections, playbook }: PlaybookDocument,
  path: readonly string[],
  item: object,
): Edit | undefined {
  const [name, key] = path as readonly [string, string | undefined];
  const written = sections.get(name)?.entry.raw;
  const read = (playbook as unknown as Readonly<Record<string, unknown>>)[name];
  const list = key === undefined ? read : isMap(read) ? read[key] : undefined;
  if (Array.isArray(list) && list.length > 0) return { kind: 'add', in: list, value: item };
  if (key === undefined) return { kind: 'section', name, value: [item] };
  if (!isMap(read)) return { kind: 'section', name, value: { [key]: [item] } };
  const isThere = isMap(written) && written[key] !== undefined && written[key] !== null;
  return isThere ? undefined : { kind: 'set', in: read, key, value: [item] };
}

/**
 * Edits that keep off the word at the caret: one that begins where the word ends is inserted with it. Undefined where there
 * are none, or one changes what cannot be read.
 */
function apartFrom({ snapshot, caret }: CompletionContext, edits: readonly TextEdit[]) {
  const spans = edits.map((edit) => ({
    edit,
    start: offsetAt(snapshot, edit.range.start),
    end: offsetAt(snapshot, edit.range.end),
  }));
  const touching = spans.filter(({ start, end }) => start <= caret.end && end >= caret.start);
  const isBehind = touching.every(({ start, end }) => start === caret.end && end === caret.end);
  if (edits.length === 0 || !isBehind || spans.some(({ start }) => isBroken(snapshot, start)))
    return undefined;
  return {
    edits: spans.filter((span) => !touching.includes(span)).map(({ edit }) => edit),
    behind: touching.map(({ edit }) => edit.newText).join(''),
  };
}

const isBroken = (file: Analysis, offset: number): boolean =>
  (file.segments.at(segmentAt(file, offset))?.problems.length ?? 0) > 0;
