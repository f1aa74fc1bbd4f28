import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Locale } from '../../../schemas/text';
import { clockSettings } from './check-settings';
import { type LoadedConfig, makeConfigs, packsFrom, settingsFrom } from './configs';
import { isPackFile, packFolder } from './word-packs';
import { ask } from '../guard';
import type { Files } from '../host';
import type { WatchedFiles } from '../watched-files';
import {
  baselineFileName,
  type CheckSettings,
  configFileName,
  folderOf,
  marksOf,
  pathFrom,
} from '../service';
import type { Snapshot } from '../service';
import { type FileWithFindings, makePublished } from './published';
import type { ReadSettings } from './settings';

/** The check settings of each file: the editor's settings and the config file above it. */
export interface FileChecks {
  of(snapshot: Snapshot): Promise<CheckSettings>;
  /** Registers file watchers for configs and baselines with the client. */
  watch(): void;
  /** Clears the cached config files and word packs where the client does not watch files. */
  lookAgain(): void;
  /** To be called when the editor's settings have changed. */
  settingsChanged(): void;
  /** Clears the cached config files and word packs, since others may apply now. */
  forget(): void;
}

export interface FileChecksHost {
  readonly connection: Connection;
  readonly files: Files;
  readonly watched: WatchedFiles;
  /** Whether the search for configs and word packs ends at a folder, since it is a root of the workspace. */
  isTop(folder: string): boolean;
  locale(): Locale;
  settings(): ReadSettings;
  /** Called when the check settings of files may have changed. */
  onChange(): void;
}

type FromConfig = Pick<CheckSettings, 'levels' | 'options' | 'baseline'>;

/** Combines settings, config files and word packs; findings on one of those files are published on that file. */
export function makeFileChecks(host: FileChecksHost): FileChecks {
  const { connection } = host;
  const configs = makeConfigs(host.files, (folder) => host.isTop(folder));
  const published = makePublished(host);
  // Identical objects as long as nothing changes, since results are cached by them.
  let combined = new WeakMap<LoadedConfig, Map<string, FromConfig>>();

  const fromConfig = (config: LoadedConfig, uri: string): FromConfig => {
    const files = combined.get(config) ?? new Map<string, FromConfig>();
    combined.set(config, files);
    const made = files.get(uri) ?? makeFromConfig(config, uri, host.settings());
    files.set(uri, made);
    return made;
  };

  const forget = (): void => {
    configs.forget();
    host.onChange();
  };
  const readAgain = async (uri: string): Promise<FileWithFindings | undefined> => {
    if (isPackFile(uri)) {
      // The packs are those of the folder that their folder is in.
      const team = await configs.packsOf(folderOf(uri)!.slice(0, -1));
      return team.find((pack) => pack.uri === uri);
    }
    // With the packs that can be seen from there: it may switch some off.
    const [config] = await Promise.all([configs.of(uri), configs.packsOf(uri)]);
    return config?.uri === uri ? { ...config, findings: configs.findingsOn(config) } : undefined;
  };
  const lookAgain = async (changed: readonly string[]): Promise<void> => {
    forget();
    for (const uri of new Set([...published.files(), ...changed])) published.put(uri, await readAgain(uri));
  };
  host.watched.on((uris) => {
    const ours = uris.filter(
      (uri) => uri.endsWith(configFileName) || uri.endsWith('.json') || isPackFile(uri),
    );
    if (ours.length === 0) return;
    void lookAgain(ours.filter((uri) => uri.endsWith(`/${configFileName}`)));
  });

  return {
    of: async (snapshot) => {
      const [config, team] = await Promise.all([configs.of(snapshot.uri), configs.packsOf(snapshot.uri)]);
      const { today, levels } = host.settings();
      const clock = { ...clockSettings(snapshot, today, levels), ...packsFrom(config, team) };
      for (const pack of team) published.put(pack.uri, pack);
      if (!config) return clock;
      published.put(config.uri, { ...config, findings: configs.findingsOn(config) });
      return { ...clock, ...fromConfig(config, snapshot.uri) };
    },
    watch: () => {
      const names = [configFileName, baselineFileName, `${packFolder}/*.{yaml,yml}`];
      const watchers = names.map((name) => ({ globPattern: `**/${name}` }));
      ask(
        connection.console,
        'watch config files and word packs',
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
    },
    lookAgain: () => void lookAgain([]),
    settingsChanged: () => {
      combined = new WeakMap();
    },
    forget,
  };
}

function makeFromConfig(config: LoadedConfig, uri: string, { levels }: ReadSettings): FromConfig {
  const { baseline } = config;
  const entries = baseline?.files[pathFrom(baseline.folder, uri)];
  return { ...settingsFrom(config, uri, levels), baseline: entries && marksOf(entries) };
}
