import { createHash } from 'node:crypto';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Analysis, CheckSettings } from '../../service';
import {
  changesBetween,
  type Excess,
  exportFiles,
  exportRows,
  nameOfTarget,
  noteHtml,
  type Notice,
  printDocument,
  rolloutNote,
  type Target,
} from '../../tables';
import { releaseFileNames } from '../release-words';

/** A file of a release. */
export interface ReleasedFile {
  readonly name: string;
  readonly kind: 'note' | 'wall' | 'handbook' | 'export';
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** Of an export. */
  readonly target?: Target;
  readonly count?: number;
}

/** The files of a release, and what the exports do not take. */
export interface ReleasedFiles {
  readonly files: readonly ReleasedFile[];
  readonly excess: readonly Excess[];
  /** What a person should know of the exports. */
  readonly notices: readonly Notice[];
  /** Targets that nothing is exported to, for there is nothing. */
  readonly idle: readonly Target[];
}

/** What the files of a release are made of. */
export interface ReleaseInput {
  readonly snapshot: Analysis;
  /** The older version; undefined where none was named. */
  readonly before: Analysis | undefined;
  readonly settings: CheckSettings;
  /** From 0. */
  readonly document: number;
  readonly targets: readonly Target[];
  readonly leavesOut: boolean;
  readonly because: string | undefined;
  readonly today: string;
  readonly now: string;
  readonly locale: Locale;
}

/** The digest of a file's bytes, as `sha256sum` tells it. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Makes the files of a release. */
export async function releasedFiles(input: ReleaseInput): Promise<ReleasedFiles> {
  const { snapshot, before, settings, document, targets, leavesOut, because, today, now, locale } = input;
  const page = (kind: keyof typeof releaseFileNames, text: string): ReleasedFile =>
    fileOf({ name: say(releaseFileNames[kind], locale), kind, bytes: new TextEncoder().encode(text) });
  const request = { locale, today, now, document, checks: { ...settings, today } };
  const compared = before && { before, after: snapshot, document, locale, today };
  const pages = [
    ...(compared
      ? [
          page(
            'note',
            noteHtml(rolloutNote(changesBetween(before, snapshot, document), compared, because), locale),
          ),
        ]
      : []),
    page('wall', printDocument('wall', snapshot, request) ?? ''),
    page('handbook', printDocument('handbook', snapshot, request) ?? ''),
  ];
  const taken = new Set(pages.map(({ name }) => name));
  const exported = await Promise.all(
    targets.map(async (target) => {
      const rows = exportRows(snapshot, target, { locale, today, now, document, scope: 'team' });
      return { target, rows, made: await exportFiles(rows, { leavesOut }) };
    }),
  );
  const exports = exported.flatMap(({ target, made }) =>
    made.map(({ name, bytes, count }) => {
      const free = taken.has(name) ? `${target.id}-${name}` : name;
      taken.add(free);
      return fileOf({ name: free, kind: 'export', bytes, target, count });
    }),
  );
  const isIdle = ({ rows, made }: (typeof exported)[number]): boolean =>
    made.length === 0 && rows.excess.length === 0;
  return {
    files: [...pages, ...exports],
    excess: exported.flatMap(({ rows }) => rows.excess),
    notices: exported.flatMap(({ target, rows }) =>
      [...(rows.refusal && !isIdle({ target, rows, made: [] }) ? [rows.refusal] : []), ...rows.notices].map(
        (notice) => ofTarget(notice, target),
      ),
    ),
    idle: exported.filter(isIdle).map(({ target }) => target),
  };
}

const fileOf = (file: Omit<ReleasedFile, 'digest'>): ReleasedFile => ({
  ...file,
  digest: digestOf(file.bytes),
});

/** A notice with the name of its target before it. */
function ofTarget({ message, data, ...more }: Notice, target: Target): Notice {
  const name = nameOfTarget(target);
  const told: Text = { zh: `${name.zh}：${message.zh}`, en: `${name.en}: ${message.en}` };
  return { ...more, message: told, ...(data && { data }) };
}
