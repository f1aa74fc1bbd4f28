import { type CheckSettings, marksOf, pathFrom, type Snapshot } from '../service';
import { clockSettings } from './check-settings';
import { type Configs, type LoadedConfig, packsFrom, settingsFrom } from './configs';
import type { ReadSettings } from './settings';
import type { LoadedPack } from './word-packs';

/** What a file is checked by, and what that comes from. */
export interface SettingsForFile {
  readonly settings: CheckSettings;
  readonly config: LoadedConfig | undefined;
  readonly packs: readonly LoadedPack[];
}

/** Combines the editor's settings with the config files and word packs of each file. */
export interface CombinedSettings {
  of(snapshot: Snapshot): Promise<SettingsForFile>;
  /** To be called when the editor's settings have changed. */
  settingsChanged(): void;
}

type FromConfig = Pick<CheckSettings, 'levels' | 'options' | 'baseline'>;

/** What comes of a config is the identical object as long as nothing changes, since results are cached by it. */
export function combineSettings(configs: Configs, editor: () => ReadSettings): CombinedSettings {
  let combined = new WeakMap<LoadedConfig, Map<string, FromConfig>>();

  const fromConfig = (config: LoadedConfig, uri: string): FromConfig => {
    const files = combined.get(config) ?? new Map<string, FromConfig>();
    combined.set(config, files);
    const made = files.get(uri) ?? makeFromConfig(config, uri, editor());
    files.set(uri, made);
    return made;
  };
  return {
    of: async (snapshot) => {
      const [config, packs] = await Promise.all([configs.of(snapshot.uri), configs.packsOf(snapshot.uri)]);
      const { today, levels } = editor();
      const clock = { ...clockSettings(snapshot, today, levels), ...packsFrom(config, packs) };
      const settings = config ? { ...clock, ...fromConfig(config, snapshot.uri) } : clock;
      return { settings, config, packs };
    },
    settingsChanged: () => {
      combined = new WeakMap();
    },
  };
}

function makeFromConfig(config: LoadedConfig, uri: string, { levels }: ReadSettings): FromConfig {
  const { baseline } = config;
  const entries = baseline?.files[pathFrom(baseline.folder, uri)];
  return { ...settingsFrom(config, uri, levels), baseline: entries && marksOf(entries) };
}
