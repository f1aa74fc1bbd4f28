import {
  type Baseline,
  configFileName,
  configSettings,
  folderOf,
  type CheckSettings,
  packsInUse,
  parentOf,
  pathFrom,
  readBaseline,
  readConfig,
  type ReadConfig,
  resolvePath,
  type RuleLevels,
  type Finding,
} from '../service';
import type { Files, Read } from '../host';
import { disabledPackFindings } from './disabled-packs';
import { type LoadedPack, makePacks, packNames } from './word-packs';

/** A parsed config file with the baseline that it names. */
export interface LoadedConfig extends ReadConfig {
  readonly uri: string;
  /** The URI of its folder, with a trailing `/`. */
  readonly folder: string;
  /** The baseline that it names, with the folder to which the baseline's paths are relative. */
  readonly baseline?: LoadedBaseline;
}

export interface LoadedBaseline {
  readonly folder: string;
  readonly files: Baseline;
}

/** A cache of config files and word packs: each is read once until `forget`. */
export interface Configs {
  /** The config that applies to a file: the nearest one in its folder or above. Configs are not merged. */
  of(uri: string): Promise<LoadedConfig | undefined>;
  /** The word packs that apply to a file: all of those in and above its folder. The same list until `forget`. */
  packsOf(uri: string): Promise<readonly LoadedPack[]>;
  /** The findings on a config, with the packs that it switches off and none of the files so far can see. */
  findingsOn(config: LoadedConfig): readonly Finding[];
  /** Clears the cache. */
  forget(): void;
}

/** The largest number of folders that are searched upwards. */
const MOST_FOLDERS = 20;

/**
 * Finds config files and word packs with a host's way to reach files. Used by the language server and the command line.
 * @param isTop whether the search ends at a folder, since it is a root of the workspace
 */
export function makeConfigs(files: Files, isTop: (folder: string) => boolean = () => false): Configs {
  const { read } = files;
  const known = new Map<string, Promise<LoadedConfig | undefined>>();
  const packs = makePacks(files, isTop, MOST_FOLDERS);
  /** The names of the packs that files under each config can see. */
  const seen = new Map<string, Set<string>>();

  const inFolder = async (folder: string): Promise<LoadedConfig | undefined> => {
    const uri = folder + configFileName;
    const text = await read(uri);
    return text === undefined ? undefined : withBaseline({ uri, folder, ...readConfig(text) }, read);
  };
  const nearest = async (folder: string, left: number): Promise<LoadedConfig | undefined> => {
    const found = await inFolder(folder);
    const above = found || left === 0 || isTop(folder) ? undefined : parentOf(folder);
    return above === undefined ? found : from(above, left - 1);
  };
  const from = (folder: string, left: number): Promise<LoadedConfig | undefined> => {
    const found = known.get(folder) ?? nearest(folder, left);
    known.set(folder, found);
    return found;
  };
  const of = async (uri: string) => {
    const folder = folderOf(uri);
    return folder === undefined ? undefined : from(folder, MOST_FOLDERS);
  };
  return {
    of,
    packsOf: async (uri) => {
      const [config, team] = await Promise.all([of(uri), packs.of(uri)]);
      if (config) seen.set(config.uri, new Set([...(seen.get(config.uri) ?? []), ...packNames(team)]));
      return team;
    },
    findingsOn: (config) => {
      const unknown = disabledPackFindings(config.config, [...(seen.get(config.uri) ?? packNames([]))]);
      return unknown.length === 0 ? config.findings : [...config.findings, ...unknown];
    },
    forget: () => {
      known.clear();
      packs.forget();
      seen.clear();
    },
  };
}

async function withBaseline(config: LoadedConfig, read: Read): Promise<LoadedConfig> {
  const path = config.config.baseline;
  if (path === undefined) return config;
  const uri = resolvePath(config.folder, path);
  const files = readBaseline((await read(uri)) ?? '');
  if (files) return { ...config, baseline: { folder: folderOf(uri) ?? config.folder, files } };
  const finding = {
    code: 'reference/baseline',
    level: 'error',
    at: { in: config.config, key: 'baseline' },
    message: {
      zh: '“{path}”读不了，或者不是已知问题清单。用 service-playbook check --write-baseline 重新生成，或删掉这一行。',
      en: '"{path}" cannot be read, or is not a baseline (a list of known gaps). Make it again with service-playbook check --write-baseline, or delete this line.',
    },
    data: { path },
  } as const;
  return { ...config, findings: [...config.findings, finding] };
}

/** The check settings of one file: those of the config over the editor's levels. */
export function settingsFrom(
  config: LoadedConfig | undefined,
  uri: string,
  below: RuleLevels | undefined,
): Pick<CheckSettings, 'levels' | 'options'> {
  return config ? configSettings(config.config, pathFrom(config.folder, uri), below) : { levels: below };
}

/** The word packs of one file that are in use: those that its config switches off are not. */
export const packsFrom = (
  config: LoadedConfig | undefined,
  team: readonly LoadedPack[],
): Pick<CheckSettings, 'packs'> => ({ packs: packsInUse(team, config?.config.words?.disabled) });
