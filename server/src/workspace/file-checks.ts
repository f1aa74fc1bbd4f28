import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Locale } from '../../../schemas/text';
import { type LoadedConfig, makeConfigs } from './configs';
import { combineSettings } from './settings-for-file';
import { isPackFile, type LoadedPack, packFolder } from './word-packs';
import { ask } from '../guard';
import type { Files } from '../host';
import type { WatchedFiles } from '../watched-files';
import { baselineFileName, type CheckSettings, configFileName, folderOf } from '../service';
import type { Snapshot } from '../service';
import { type FileWithFindings, makePublished } from './published';
import type { ReadSettings } from './settings';

/** The check settings of each file: the editor's settings and the config file above it. */
export interface FileChecks {
  of(snapshot: Snapshot): Promise<CheckSettings>;
  /** Publishes what is wrong with the config file and the word packs of a file, which itself is checked elsewhere. */
  tellFor(uri: string): Promise<void>;
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

/** Combines settings, config files and word packs; findings on one of those files are published on that file. */
export function makeFileChecks(host: FileChecksHost): FileChecks {
  const { connection } = host;
  const configs = makeConfigs(host.files, (folder) => host.isTop(folder));
  const published = makePublished(host);
  const combined = combineSettings(configs, () => host.settings());

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
  const publish = (config: LoadedConfig | undefined, packs: readonly LoadedPack[]): void => {
    for (const pack of packs) published.put(pack.uri, pack);
    if (config) published.put(config.uri, { ...config, findings: configs.findingsOn(config) });
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
      const { settings, config, packs } = await combined.of(snapshot);
      publish(config, packs);
      return settings;
    },
    tellFor: async (uri) => publish(await configs.of(uri), await configs.packsOf(uri)),
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
    settingsChanged: () => combined.settingsChanged(),
    forget,
  };
}
