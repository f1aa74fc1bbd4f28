import { type Layers, makeLayers } from '../workspace/bases/layers';
import { filesOnDisk } from '../workspace/read-disk';

/** Puts files together with what they extend on the disk; each base is read once. */
export const layersOnDisk = (files = filesOnDisk): Layers =>
  makeLayers({ files, openFile: () => undefined, folders: () => [] });
