import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Locale } from '../../../schemas/text';
import { clockSettings } from './check-settings';
import { type LoadedConfig, makeConfigs, settingsFrom } from './configs';
import { ask } from '../guard';
import type { Read } from '../host';
import {
  baselineFileName,
  type CheckSettings,
  configFileName,
  marksOf,
  pathFrom,
  toDiagnostic,
} from '../service';
import type { Snapshot } from '../service';
import type { ReadSettings } from './settings';

/** The check settings of each file: the editor's settings and the config file above it. */
export interface FileChecks {
  of(snapshot: Snapshot): Promise<CheckSettings>;
  /** Registers file watchers for configs and baselines with the client. */
  watch(): void;
  /** Clears the cached config files where the client does not watch files. */
  lookAgain(): void;
  /** To be called when the editor's settings have changed. */
  settingsChanged(): void;
  /** Clears the cached config files, since others may apply now. */
  forget(): void;
}

export interface FileChecksHost {
  readonly connection: Connection;
  readonly read: Read;
  /** Whether the search for configs ends at a folder, since it is a root of the workspace. */
  isTop(folder: string): boolean;
  locale(): Locale;
  settings(): ReadSettings;
  /** Called when the check settings of files may have changed. */
  onChange(): void;
}

type FromConfig = Pick<CheckSettings, 'levels' | 'options' | 'baseline'>;

/** Combines settings and config files; findings on a config file are published on that file. */
export function makeFileChecks(host: FileChecksHost): FileChecks {
  const { connection } = host;
  const configs = makeConfigs(host.read, (folder) => host.isTop(folder));
  const published = new Map<string, LoadedConfig>();
  // Identical objects as long as nothing changes, since results are cached by them.
  let combined = new WeakMap<LoadedConfig, Map<string, FromConfig>>();

  const publish = (uri: string, config: LoadedConfig | undefined): void => {
    if (published.get(uri) === config) return;
    const wasWrong = (published.get(uri)?.findings.length ?? 0) > 0;
    if (config) published.set(uri, config);
    else published.delete(uri);
    const diagnostics = (config?.findings ?? []).map((finding) =>
      toDiagnostic(uri, finding, config!.where, host.locale()),
    );
    if (wasWrong || diagnostics.length > 0) void connection.sendDiagnostics({ uri, diagnostics });
  };

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
  const lookAgain = async (changed: readonly string[]): Promise<void> => {
    forget();
    for (const uri of new Set([...published.keys(), ...changed])) {
      const config = await configs.of(uri);
      publish(uri, config?.uri === uri ? config : undefined);
    }
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const ours = changes.filter(({ uri }) => uri.endsWith(configFileName) || uri.endsWith('.json'));
    if (ours.length === 0) return;
    void lookAgain(ours.map(({ uri }) => uri).filter((uri) => uri.endsWith(`/${configFileName}`)));
  });

  return {
    of: async (snapshot) => {
      const config = await configs.of(snapshot.uri);
      const { today, levels } = host.settings();
      const clock = clockSettings(snapshot, today, levels);
      if (!config) return clock;
      publish(config.uri, config);
      return { ...clock, ...fromConfig(config, snapshot.uri) };
    },
    watch: () => {
      const watchers = [configFileName, baselineFileName].map((name) => ({ globPattern: `**/${name}` }));
      ask(
        connection.console,
        'watch config files',
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
