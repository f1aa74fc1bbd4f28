import type { ExportTarget } from '../../../../schemas/export-target';
import generated from '../../../../schemas/generated/export-targets.json';
import { inEveryLanguage, type Text } from '../../../../schemas/text';
import { fileLanguage, type PlaybookDocument } from '../../service';

/** An export target with its id, which is the name of its file, and its tables, its own or those of another. */
export interface Target extends Omit<ExportTarget, 'tables' | 'tables_of'> {
  readonly id: string;
  readonly tables: NonNullable<ExportTarget['tables']>;
}
export type TargetTable = Target['tables'][number];
export type TargetColumn = TargetTable['columns'][number];

const written = new Map(Object.entries(generated as unknown as Readonly<Record<string, ExportTarget>>));

/** A target as it is used; undefined where it has no tables, or those of one of ours that is not there. */
export function usableTarget(id: string, target: ExportTarget): Target | undefined {
  const { tables: own, tables_of: other, ...rest } = target;
  const tables = own ?? tablesOf(other);
  return tables && { ...rest, id, tables };
}

/** The tables of one of ours, which may be those of another in turn. */
function tablesOf(id: string | undefined): Target['tables'] | undefined {
  const target = id === undefined ? undefined : written.get(id);
  return target && (target.tables ?? tablesOf(target.tables_of));
}

/** Our own targets, by their ids in order. */
export const targets: readonly Target[] = [...written].flatMap(
  ([id, target]) => usableTarget(id, target) ?? [],
);

/** Whether a table of the target holds texts as a playbook has them, to be changed and imported again. */
export const isReadBack = ({ placeholders }: Target): boolean => placeholders?.as_written === true;

/** The id of the workbook of our own whose headings are in the language of a playbook. */
export const plainWorkbookFor = (document: PlaybookDocument): string =>
  fileLanguage(document) === 'en' ? 'xlsx-en' : 'xlsx';

/** @param own targets of the team, which come before ours */
export const targetNamed = (id: string, own: readonly Target[] = []): Target | undefined =>
  [...own, ...targets].find((target) => target.id === id);

/** What a target is called in messages. */
export const nameOfTarget = ({ name }: Target): Text => inBoth(name);

/** What there is to know of a target; empty where nothing is said. */
export const noteOfTarget = ({ note = '' }: Target): Text => inBoth(note);

const inBoth = (told: Text | string): Text => (typeof told === 'string' ? inEveryLanguage(() => told) : told);
