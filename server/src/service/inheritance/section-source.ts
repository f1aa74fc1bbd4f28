import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import { fileName } from './base-source';

/** Where a section comes from that the playbook takes over, in whole or in part. */
export interface SectionSource {
  /** The names of the files that have it, the nearest last. */
  readonly files: readonly string[];
  readonly isWhole: boolean;
}

/** The files that a playbook takes a section over from; undefined where it has the section alone. */
export function sectionSource(
  { bases = [] }: Analysis,
  { inherited, playbook, sections }: PlaybookDocument,
  name: string,
): SectionSource | undefined {
  if (!inherited || !Object.hasOwn(playbook, name)) return undefined;
  const files = bases
    .filter(({ documents: [document] }) => document?.sections.has(name))
    .map(({ uri }) => fileName(uri));
  return files.length === 0 ? undefined : { files, isWhole: !sections.has(name) };
}
