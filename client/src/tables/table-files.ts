import type { Uri } from 'vscode';
import type { KeptFile } from './kept-tables';

/** A file of tables as it was chosen, dropped or pasted. */
export interface ChosenFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was read from; absent for what was pasted, or dragged in from outside. */
  readonly from?: KeptFile;
}

/** The extensions of files that hold tables, and of the layouts of a team's own (YAML) by which those are read. */
export const tableExtensions = ['xlsx', 'csv', 'tsv', 'txt', 'json', 'yaml', 'yml'] as const;

/** The extensions of files that a person who drags them onto a playbook means as tables; a text may be meant as text. */
const dropped = /\.(?:xlsx|xls|csv|tsv|json)$/i;

/** Whether a file of that name is one of tables. */
export const isTable = (name: string): boolean => dropped.test(name);

/** The name of a file without its folder. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
