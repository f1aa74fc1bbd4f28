import type { ExportTarget } from '../../../../schemas/export-target';
import generated from '../../../../schemas/generated/export-targets.json';
import { inEveryLanguage, type Text } from '../../../../schemas/text';
import { fileLanguage, type PlaybookDocument } from '../../service';

/** An export target with its id: the name of its file. */
export interface Target extends ExportTarget {
  readonly id: string;
}
export type TargetTable = Target['tables'][number];
export type TargetColumn = TargetTable['columns'][number];

/** Our own targets, by their ids in order. */
export const targets: readonly Target[] = Object.entries(
  generated as unknown as Readonly<Record<string, ExportTarget>>,
).map(([id, target]) => ({ ...target, id }));

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
