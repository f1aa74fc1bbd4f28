import { entryKey, type ZipEntries, type ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import { walkXml } from './walk-xml';

/** A relationship of a part of an Open Packaging file to another part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in transitional and strict documents: `worksheet`, `styles` … */
  readonly kind: string;
  /** The key of the part among the entries. */
  readonly target: string;
}

export type Relationships =
  | { readonly all: readonly Relationship[]; readonly trouble?: undefined }
  | { readonly trouble: UnpackTrouble; readonly all?: undefined };

/** The relationships of a part, or of the package as a whole for an empty path; none where the file names none. */
export function relationshipsOf(entries: ZipEntries, part: string): Relationships {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const entry = entries.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (!entry) return { all: [] };
  const all: Relationship[] = [];
  const trouble = walkXml(entry, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const kind = (attribute('Type') ?? '').split('/').at(-1)!;
      const target = resolvePart(folder, attribute('Target') ?? '');
      all.push({ id: attribute('Id') ?? '', kind, target });
    },
  });
  return trouble ? { trouble } : { all };
}

/** The part of the first relationship of a kind. */
export function partOfKind(
  entries: ZipEntries,
  relationships: readonly Relationship[],
  kind: string,
): ZipEntry | undefined {
  const found = relationships.find((one) => one.kind === kind);
  return found && entries.get(found.target);
}

/** Targets are relative to the folder of the part, or begin with a slash. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return entryKey(steps.join('/'));
}
