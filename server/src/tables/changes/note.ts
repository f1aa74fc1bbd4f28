import { type Locale, say } from '../../../../schemas/text';
import { formatNodeAt, ownSchema } from '../../service';
import { newRuns, oldRuns } from '../text/marked-runs';
import { readableDiff } from '../text/readable-diff';
import type { WordRun } from '../text/word-diff';
import type { ItemChange, PlaybookChanges } from './change';
import { type Compared, nameOfChange, versionsOf } from './versions';
import { fieldLines } from './field-lines';
import { isBookkeeping, kindForAgents, type NoteKind, noteSections } from './for-agents';
import { noteWords } from './note-words';
import type { Versions } from './same-value';

/** A line of an entry: what it is and was. */
export interface NoteLine {
  readonly label: string;
  /** Undefined where nothing is compared: in what is new, and in what only explains. */
  readonly before?: readonly WordRun[];
  readonly after: readonly WordRun[];
  /** Whether it is a text to send or read, which is set apart; else it is a few words. */
  readonly isText: boolean;
}

/** Something that agents do otherwise from now on. */
export interface NoteEntry {
  readonly kind: NoteKind;
  readonly name: string;
  readonly lines: readonly NoteLine[];
}

/** A page for agents of what changed in a playbook. */
export interface RolloutNote {
  readonly title: string;
  /** Sentences before the parts: the date and the reason, as far as they are given, and the counts. */
  readonly head: readonly string[];
  readonly parts: readonly { readonly title: string; readonly entries: readonly NoteEntry[] }[];
  /** A sentence on what is not listed; empty where everything is. */
  readonly others: string;
}

/**
 * The rollout note: what is new for agents, what is different and what is no longer used, most used sections first.
 * Reasons are those that the playbook and the author give; none is made up.
 * @param because why it changed, in the author's words
 */
export function rolloutNote(changes: PlaybookChanges, compared: Compared, because?: string): RolloutNote {
  const { locale } = compared;
  const versions = versionsOf(compared);
  const parts = noteSections.flatMap((section) => {
    const own = changes.find((one) => one.section === section)?.changes ?? [];
    const entries = own.flatMap((change) => entryOf(change, versions, locale));
    return entries.length > 0
      ? [{ section, title: versions.after.title([section]), entries: inTurn(entries) }]
      : [];
  });
  const left = changes.flatMap(({ section, changes: own }) => {
    const count = own.length - (parts.find((part) => part.section === section)?.entries.length ?? 0);
    return count > 0 ? [{ count, title: versions.after.title([section]) }] : [];
  });
  return {
    title: say(noteWords.title, locale, { shop: shopOf(compared) || noteWords.noShop[locale] }),
    head: headOf(parts, changes, versions, compared, because),
    parts: parts.map(({ title, entries }) => ({ title, entries })),
    others:
      left.length === 0
        ? ''
        : say(noteWords.others, locale, {
            count: left.reduce((sum, { count }) => sum + count, 0),
            sections: left.map(({ title }) => title).join(locale === 'zh' ? '、' : ', '),
          }),
  };
}

const shopOf = ({ after, document = 0 }: Compared): string =>
  after.documents[document]?.playbook.shop.name ?? '';

function headOf(
  parts: readonly { readonly entries: readonly NoteEntry[] }[],
  changes: PlaybookChanges,
  { after }: Versions,
  { locale }: Compared,
  because: string | undefined,
): readonly string[] {
  const updated = changes
    .flatMap((one) => (one.section === 'shop' ? one.changes : []))
    .flatMap(({ fields }) => fields.filter(({ keys }) => keys[0] === 'updated'))[0]?.after;
  const date = updated === undefined ? '' : after.value(['shop', 'updated'], updated);
  const all = parts.flatMap(({ entries }) => entries);
  const count = (...kinds: readonly NoteKind[]): number =>
    all.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    ...(date === '' ? [] : [say(noteWords.updated, locale, { date })]),
    ...(because === undefined ? [] : [say(noteWords.because, locale, { because })]),
    all.length === 0
      ? say(noteWords.nothing, locale)
      : say(noteWords.counts, locale, {
          added: count('added'),
          changed: count('changed', 'moved'),
          gone: count('gone'),
        }),
  ];
}

const order: readonly NoteKind[] = ['added', 'changed', 'moved', 'gone'];

const inTurn = (entries: readonly NoteEntry[]): readonly NoteEntry[] =>
  order.flatMap((kind) => entries.filter((entry) => entry.kind === kind));

function entryOf(change: ItemChange, versions: Versions, locale: Locale): readonly NoteEntry[] {
  const kind = kindForAgents(change);
  if (kind === undefined) return [];
  const name = nameOfChange(change, versions, locale);
  if (kind === 'gone' || kind === 'moved') return [{ kind, name, lines: [] }];
  if (kind === 'added') return [{ kind, name, lines: wholeLines(change, versions) }];
  return [{ kind, name, lines: changedLines(change, versions, locale) }];
}

function changedLines(change: ItemChange, versions: Versions, locale: Locale): readonly NoteLine[] {
  const lines = fieldLines(change, versions, locale).filter(({ keys }) => !isBookkeeping(keys));
  const changed = new Set(change.fields.map(({ keys }) => keys[0]));
  return [
    ...lines.map(({ label, before, after, isText }): NoteLine => {
      const none = isText ? '' : noteWords.none[locale];
      const [old, fresh] = [before.trimEnd() || none, after.trimEnd() || none];
      const runs = isText ? readableDiff(old, fresh) : [];
      return {
        label,
        before: isText ? oldRuns(runs) : [{ kind: 'same', text: old }],
        after: isText ? newRuns(runs) : [{ kind: 'same', text: fresh }],
        isText,
      };
    }),
    ...explaining(change, versions, changed),
  ];
}

/** The fields that say when and why an entry is used, told where they have not changed themselves; and when it was checked anew. */
const explainingFields = ['use_when', 'note', 'updated'] as const;

function explaining(
  { path, after }: ItemChange,
  versions: Versions,
  changed: ReadonlySet<string | undefined>,
): readonly NoteLine[] {
  if (path.at(-1) !== '*') return [];
  return explainingFields
    .filter((key) => changed.has(key) === (key === 'updated') && !isTemplate(path, key))
    .flatMap((key) => lineOf(path, key, (after as Readonly<Record<string, unknown>>)[key], versions));
}

/** The note of a tag is what agents write down of a customer, and explains nothing. */
const isTemplate = ([section]: readonly string[], key: string): boolean =>
  section === 'tags' && key === 'note';

/** Everything that a new item says to agents: its texts first. */
function wholeLines({ path, after }: ItemChange, versions: Versions): readonly NoteLine[] {
  if (typeof after !== 'object' || after === null) return [];
  const names = new Set(ownSchema(formatNodeAt(path) ?? {}, after).labelledBy);
  const lines = Object.entries(after).flatMap(([key, value]) =>
    isBookkeeping([key]) || (names.has(key) && !isSent(path, key)) ? [] : lineOf(path, key, value, versions),
  );
  return [...lines.filter(({ isText }) => isText), ...lines.filter(({ isText }) => !isText)];
}

const isSent = (path: readonly string[], key: string): boolean =>
  formatNodeAt([...path, key])?.customerText === true;

function lineOf(
  path: readonly string[],
  key: string,
  value: unknown,
  { after }: Versions,
): readonly NoteLine[] {
  const at = [...path, key];
  const isText = isSent(path, key);
  const text = value === undefined ? '' : isText ? String(value).trimEnd() : after.value(at, value);
  return text === '' ? [] : [{ label: after.title(at), after: [{ kind: 'same', text }], isText }];
}
