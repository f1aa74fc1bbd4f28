import { type Layers, makeLayers } from '../workspace/bases/layers';
import { filesOnDisk } from '../workspace/read-disk';

/** Puts files together with what they extend on the disk; each base is read once. */
export const layersOnDisk = (): Layers =>
  makeLayers({ files: filesOnDisk, openFile: () => undefined, folders: () => [] });
