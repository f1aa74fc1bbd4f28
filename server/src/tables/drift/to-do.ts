import { type Locale, say } from '../../../../schemas/text';
import { formatNodeAt } from '../../service';
import { readableDiff } from '../text/readable-diff';
import type { WordRun } from '../text/word-diff';
import type { Aspect } from './comparable';
import type { DriftEntry, ExportDrift } from './report';
import { aspectWords, unwantedWords, words } from './words';

/** What a person has to do in the workbench. */
export const actions = ['add', 'change', 'delete', 'decide'] as const;
export type Action = (typeof actions)[number];

export interface ToDo {
  readonly action: Action;
  /** In words, with the row where it stands. */
  readonly title: string;
  /** What to write or change; one for each aspect. */
  readonly details: readonly ToDoDetail[];
}

export interface ToDoDetail {
  readonly aspect: Aspect;
  readonly label: string;
  /** Word by word; of what is added all at once. */
  readonly runs: readonly WordRun[];
}

/** The to-do list for one export, in the order of the workbench. */
export const toDoList = ({ entries }: ExportDrift, locale: Locale): readonly ToDo[] =>
  entries.flatMap((entry) => [...toDoOf(entry, locale), ...repeated(entry, locale)]);

function toDoOf(entry: DriftEntry, locale: Locale): readonly ToDo[] {
  const { kind, name } = entry;
  if (kind === 'same') return [];
  if (kind === 'missing')
    return [{ action: 'add', title: say(words.add, locale, { name }), details: addedDetails(entry, locale) }];
  if (kind === 'different')
    return [
      {
        action: 'change',
        title: placed(say(words.change, locale, { name }), entry, locale),
        details: changedDetails(entry, locale),
      },
    ];
  const { unwanted, repeats = '' } = entry;
  const title =
    kind === 'extra'
      ? say(words.extra, locale, { name })
      : unwanted === undefined || unwanted === 'repeated'
        ? say(words.repeats, locale, { name, other: repeats })
        : say(words.delete, locale, { name, why: unwantedWords[unwanted] });
  return [
    { action: kind === 'extra' ? 'decide' : 'delete', title: placed(title, entry, locale), details: [] },
  ];
}

/** Later rows of the export that say the same word by word. */
function repeated({ name, row }: DriftEntry, locale: Locale): readonly ToDo[] {
  if (!row || row.repeats.length === 0) return [];
  const rows = row.repeats.map((place) => place.row).join(locale === 'zh' ? '、' : ', ');
  return [{ action: 'delete', title: say(words.repeatedRows, locale, { name, rows }), details: [] }];
}

function placed(title: string, { row }: DriftEntry, locale: Locale): string {
  if (!row) return title;
  const { sheet, row: number } = row.place;
  const place = say(sheet === '' ? words.row : words.rowOf, locale, { sheet, row: number });
  return locale === 'zh' ? `${title}（${place}）` : `${title} (${place})`;
}

const addedDetails = ({ section, wanted = [] }: DriftEntry, locale: Locale): readonly ToDoDetail[] =>
  wanted.map(({ aspect, text }) => ({
    aspect,
    label: aspectWords[section][aspect][locale],
    runs: [{ kind: 'same', text }],
  }));

const changedDetails = ({ section, differences }: DriftEntry, locale: Locale): readonly ToDoDetail[] =>
  differences.map(({ aspect, there, here }) => ({
    aspect,
    label: aspectWords[section][aspect][locale],
    runs: aspect === 'status' ? statusRuns(there, here, locale) : readableDiff(there, here),
  }));

/** A status in words, and the one that it is to be. */
function statusRuns(there: string, here: string, locale: Locale): readonly WordRun[] {
  const { choices = {} } = formatNodeAt(['quick_replies', '*', 'status']) ?? {};
  return [
    { kind: 'removed', text: choices[there]?.[locale] ?? there },
    { kind: 'added', text: choices[here]?.[locale] ?? here },
  ];
}
