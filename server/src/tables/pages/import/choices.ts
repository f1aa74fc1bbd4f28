import type { FormState } from '../../../protocol';
import type { LayoutChoice, LayoutChoices } from '../../layout/sheet-layout';
import { type TableSection, tableSections } from '../../layout/table-row';

/** The kinds of rows by what a person decides about them; `flagged` rows may hold something of a customer's. */
export const rowKinds = ['new', 'changed', 'flagged', 'duplicate', 'same', 'refused'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The kinds that one box takes or leaves out together, and whether it is checked at first. */
export const takenAtFirst = { new: true, changed: true, flagged: false } as const;
export type TakenKind = keyof typeof takenAtFirst;

/** The names of the form's controls. Those of a row, a sheet or a column end with what identifies it. */
export const controls = {
  show: 'show',
  search: 'search',
  status: 'status',
  shown: 'shown',
  take: (kind: TakenKind) => `take:${kind}`,
  rows: (kind: RowKind) => `row:${kind}:`,
  row: (kind: RowKind, key: string) => `row:${kind}:${key}`,
  section: (file: string, sheet: string) => `section:${JSON.stringify([file, sheet])}`,
  header: (file: string, sheet: string) => `header:${JSON.stringify([file, sheet])}`,
  column: (file: string, sheet: string, index: number) => `column:${index}:${JSON.stringify([file, sheet])}`,
  group: (path: readonly string[]) => `group:${JSON.stringify(path)}`,
} as const;

/** What a person has set on the page; everything else is as it was recognised. */
export interface ImportChoices {
  readonly layouts: LayoutChoices;
  /** Identifies the choices that rows and their plan follow from. */
  readonly key: string;
  /** The group of the playbook that a group of the table becomes; undefined where it stays. */
  readonly groupOf: (path: readonly string[]) => readonly string[] | undefined;
  readonly takes: (kind: TakenKind) => boolean;
  /** Whether a single row was taken or left out. */
  readonly row: (key: string) => boolean | undefined;
  readonly show: RowKind | 'all';
  readonly search: string;
  readonly status: string;
  /** How many rows are shown at most. */
  readonly shown: number;
}

/** Rows that are shown at first, and more each time. */
export const rowsAtFirst = 200;

/** Reads what a person has set. */
export function readChoices(form: FormState = {}): ImportChoices {
  const one = (name: string): string | undefined => form[name]?.[0];
  const show = rowKinds.find((kind) => kind === one(controls.show)) ?? 'all';
  const rows = new Map(
    Object.entries(form).flatMap(([name, values]) => {
      const key = /^row:\w+:(.*)$/s.exec(name)?.[1];
      return key === undefined ? [] : [[key, values.length > 0] as const];
    }),
  );
  return {
    layouts: (file, sheet) => layoutChoice(form, file, sheet),
    key: JSON.stringify(
      Object.entries(form).filter(([name]) => /^(?:section|header|column|group):/.test(name)),
    ),
    groupOf: (path) => {
      const written = one(controls.group(path));
      return written === undefined ? undefined : groupIn(written);
    },
    takes: (kind) => {
      const values = form[controls.take(kind)];
      return values ? values.length > 0 : takenAtFirst[kind];
    },
    row: (key) => rows.get(key),
    show,
    search: (one(controls.search) ?? '').trim(),
    status: one(controls.status) ?? '',
    shown: Math.max(rowsAtFirst, Math.trunc(Number(one(controls.shown))) || 0),
  };
}

/** A group as a person writes it, such as 售前 › 尺码. */
const groupIn = (written: string): readonly string[] =>
  written
    .split(/[›>/／]/)
    .map((name) => name.trim())
    .filter(Boolean);

function layoutChoice(form: FormState, file: string, sheet: string): LayoutChoice {
  const section = form[controls.section(file, sheet)]?.[0];
  const header = form[controls.header(file, sheet)]?.[0];
  const end = `:${JSON.stringify([file, sheet])}`;
  const fields = new Map(
    Object.entries(form).flatMap(([name, values]) => {
      const index = name.endsWith(end) ? /^column:(\d+):/.exec(name)?.[1] : undefined;
      return index === undefined ? [] : ([[Number(index), values[0] ?? '']] as [number, string][]);
    }),
  );
  return {
    ...(section !== undefined && isSection(section) ? { section } : {}),
    ...(header !== undefined && /^\d+$/.test(header) ? { header: Number(header) } : {}),
    ...(fields.size > 0 ? { fields } : {}),
  };
}

const isSection = (word: string): word is TableSection | 'skip' =>
  word === 'skip' || (tableSections as readonly string[]).includes(word);
