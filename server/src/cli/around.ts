import { type Configs, makeConfigs } from '../workspace/configs';
import type { Layers } from '../workspace/bases/layers';
import { filesOnDisk } from '../workspace/read-disk';
import { type KeptOutcomes, keptOutcomes, readOnce } from './kept-outcomes';
import { layersOnDisk } from './layers-on-disk';

/** What lies around the files of a run; each thread has its own. */
export interface Around {
  readonly configs: Configs;
  readonly layers: Layers;
  /** With `--cache`. */
  readonly kept: KeptOutcomes | undefined;
}

/** @param cache the folder of outcomes that are kept; undefined without `--cache` */
export function aroundFiles(cache: string | undefined): Around {
  const files = readOnce(filesOnDisk);
  const kept = cache === undefined ? undefined : keptOutcomes(cache, files);
  return { configs: makeConfigs(filesOnDisk), layers: layersOnDisk(files), kept };
}
