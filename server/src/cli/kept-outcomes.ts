import type { Files } from '../host';
import { type BaselineEntry, memoize, memoizeWeak } from '../service';
import { topFolder } from '../workspace/bases/boundary';
import type { LoadedConfig } from '../workspace/configs';
import type { LoadedPack } from '../workspace/word-packs';
import type { FileOutcome, Job } from './job';
import { buildStamp, digestOf, keep, readKept } from './result-cache';

/** What the outcome of a file follows from, besides the files that it extends and the day. */
export interface CheckInputs {
  readonly file: string;
  readonly uri: string;
  readonly text: string;
  readonly job: Job;
  readonly config: LoadedConfig | undefined;
  readonly team: readonly LoadedPack[];
  readonly known: readonly BaselineEntry[];
}

/** What the check of a file shows that it depends on. */
export interface Dependence {
  /** Whether it extends other files. */
  readonly extends: boolean;
  /** The URIs of those, the missing ones among them. */
  readonly uses: readonly string[];
  /** Epoch milliseconds until when the day lasts by which it was checked, or Infinity. */
  readonly until: number;
}

/** Outcomes that are kept from one run to the next. */
export interface KeptOutcomes {
  /** The outcome that a check would have now, if one is kept. Never rejects. */
  find(inputs: CheckInputs): Promise<FileOutcome | undefined>;
  /** Keeps an outcome, unless it cannot be told later whether it still holds. Never rejects. */
  keep(inputs: CheckInputs, outcome: FileOutcome, dependence: Dependence): Promise<void>;
}

/**
 * The outcomes that are kept in a folder.
 * @param files reads each file once, so that what a file extends has the text by which it was checked
 */
export function keptOutcomes(folder: string, files: Files): KeptOutcomes {
  const build = buildStamp();
  // Those of a run are the same for many files.
  const written = memoizeWeak((value: object) => JSON.stringify(value));
  const digests = memoize(async (uri: string) => {
    const text = await files.read(uri);
    return text === undefined ? '' : digestOf(text);
  });
  const tops = memoize(async (place: string) => (await topFolder(`${place}x`, files.list)) ?? '');
  const topOf = (uri: string): Promise<string> => tops(uri.slice(0, uri.lastIndexOf('/') + 1));
  const keyOf = ({ file, text, job, config, team, known }: CheckInputs): string =>
    digestOf(
      ...[build, process.cwd(), file, text, written(job)],
      ...[config?.uri ?? '', config ? written(config.config) : '', written(known), written(team)],
    );

  return {
    find: async (inputs) => {
      const kept = await readKept<FileOutcome>(folder, inputs.uri, keyOf(inputs));
      if (!kept || (kept.until !== null && Date.now() >= kept.until)) return undefined;
      if (kept.top !== '' && kept.top !== (await topOf(inputs.uri))) return undefined;
      for (const [uri, digest] of kept.uses) if ((await digests(uri)) !== digest) return undefined;
      return kept.value;
    },
    keep: async (inputs, outcome, dependence) => {
      const uses = await Promise.all(dependence.uses.map(async (uri) => [uri, await digests(uri)] as const));
      // What is missing may come, or another file of nearly its name.
      if (outcome.problem !== undefined || uses.some(([, digest]) => digest === '')) return;
      const top = dependence.extends ? await topOf(inputs.uri) : '';
      const until = dependence.until === Infinity ? null : dependence.until;
      await keep(folder, inputs.uri, keyOf(inputs), { value: outcome, uses, top, until });
    },
  };
}

/** Files that are read from a host, each once. */
export const readOnce = (files: Files): Files => ({ ...files, read: memoize(files.read) });
