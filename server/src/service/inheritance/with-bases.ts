import type { Analysis } from '../document/analysis';
import type { PlaybookDocument, Section } from '../document/assemble';
import { incomplete } from '../document/incomplete';
import type { BaseFile } from '../document/inherited';
import type { Finding } from '../format/finding';
import { memoizeWeak } from '../collections/memoize';
import { withAdapted } from './adapt-blocks';
import { brokenBases } from './broken-bases';
import { mergeDocument } from './merge-document';
import { withoutFindings } from './without-findings';

/** A path that a file extends, and where it is written. */
export interface ExtendsEntry {
  readonly written: string;
  readonly at: Finding['at'];
}

/** What came of the paths in `extends`. */
export interface Extended {
  readonly problems: readonly Finding[];
  /** Whether each file that it builds on was read, through others too. */
  readonly isWhole: boolean;
}

const allThere: Extended = { problems: [], isWhole: true };
const none: readonly ExtendsEntry[] = [];

/** The value of `extends` as written: lines of a list are blocks of their own, and the list is put together from them. */
export const writtenExtends = ({ playbook }: PlaybookDocument, { items, entry }: Section): unknown =>
  items.length > 0 ? playbook.extends : entry.raw;

/** The paths that a file extends, in the order written. Only its first YAML document counts. */
export function extendsOf({ documents: [document] }: Analysis): readonly ExtendsEntry[] {
  const section = document?.sections.get('extends');
  if (!document || !section) return none;
  const { owner, key } = section.entry;
  const raw = writtenExtends(document, section);
  // An empty path is told by the format.
  if (raw === '') return none;
  if (typeof raw === 'string') return [{ written: raw, at: { in: owner, key } }];
  if (!Array.isArray(raw)) return none;
  return raw.flatMap((written: unknown, index) =>
    typeof written === 'string' && written !== '' ? [{ written, at: { in: raw, key: index } }] : [],
  );
}

/**
 * A file whose first playbook is merged with those that it extends.
 * @param bases the files that it extends, farthest first: a later one wins, and the file itself over all
 * @param found what is wrong with its `extends`, and whether all files that it builds on are there
 */
export function withBases(file: Analysis, bases: readonly Analysis[], found: Extended = allThere): Analysis {
  const [own, ...others] = file.documents;
  const { problems } = found;
  if (!own || (bases.length + problems.length === 0 && found.isWhole)) return file;
  const playbooks = playbooksOf(bases);
  const { document, blocks } = mergeDocument(own, playbooks, bases.map(baseFile));
  const broken = brokenBases(own, bases);
  const isWhole = found.isWhole && broken.length === 0 && !own.isIncomplete;
  // With a file that could not be read nobody knows what there is to leave out.
  const more = [...problems, ...broken, ...(isWhole ? withoutFindings(own, playbooks) : [])];
  const told = { ...document, findings: [...document.findings, ...more] };
  const whole = {
    ...Object.getOwnPropertyDescriptors(file),
    ...valueDescriptors({
      bases,
      alone: file,
      likewise: (version: Analysis) => withBases(version, bases, found),
      blocks: withAdapted(file.blocks, blocks),
      documents: [isWhole ? told : incomplete(told), ...others],
    }),
  };
  return Object.defineProperties({}, whole) as Analysis;
}

/** The playbooks that count of some files; the same files give the identical list. */
export const playbooksOf = memoizeWeak((bases: readonly Analysis[]) =>
  bases.flatMap(({ documents }) => documents.slice(0, 1)),
);

const valueDescriptors = (values: object): PropertyDescriptorMap =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, enumerable: true, configurable: true }]),
  );

const baseFile = (file: Analysis): BaseFile => ({
  uri: file.uri,
  layout: file,
  sectionPlace: (name) => {
    const entry = file.documents[0]?.sections.get(name)?.entry;
    return entry && { in: entry.owner, key: name, onKey: true };
  },
});
