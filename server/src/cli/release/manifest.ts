import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { version } from '../../../../package.json';
import { digestOf, type ReleasedFile } from './files';

/** The name of the file that lists what a release holds. */
export const manifestName = 'release.json';

/** What a release holds: version 1. Keys may be added, none is removed. */
export interface Manifest {
  readonly service_playbook_release: 1;
  readonly tool: string;
  readonly shop: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** What the rollout note compares with. */
  readonly compared_with?: string;
  /** The playbook as it came into force; its path from this folder. */
  readonly playbook: { readonly file: string; readonly sha256: string };
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly target?: string;
    readonly items?: number;
    readonly sha256: string;
  }[];
}

/** Makes the manifest of a release. @param text the playbook as it is written */
export function manifestOf(
  folder: string,
  {
    file,
    text,
    shop,
    date,
    comparedWith,
  }: Readonly<Record<'file' | 'text' | 'shop' | 'date', string>> & {
    readonly comparedWith: string | undefined;
  },
  files: readonly ReleasedFile[],
): Manifest {
  return {
    service_playbook_release: 1,
    tool: `service-playbook ${version}`,
    shop,
    date,
    ...(comparedWith !== undefined && { compared_with: comparedWith }),
    playbook: {
      file: relative(resolve(folder), resolve(file)).split(sep).join('/'),
      sha256: digestOf(text),
    },
    files: files.map(({ name, kind, target, count, digest }) => ({
      file: name,
      kind,
      ...(target && { target: target.id }),
      ...(count !== undefined && { items: count }),
      sha256: digest,
    })),
  };
}

/** The manifest of an earlier release in a folder; undefined where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const read = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Partial<Manifest> | null;
    const isManifest =
      read?.service_playbook_release === 1 &&
      typeof read.playbook?.file === 'string' &&
      Array.isArray(read.files) &&
      read.files.every(({ file, sha256 }) => typeof file === 'string' && typeof sha256 === 'string');
    return isManifest ? (read as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
