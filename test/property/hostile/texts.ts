import { forYaml } from './for-yaml';
import type { HostileText } from './hostile-text';
import { inReplies } from './in-replies';
import { ofItems } from './of-items';

/** Texts with which a server may be kept busy, of any size. */
export const hostileTexts: readonly HostileText[] = [...inReplies, ...forYaml, ...ofItems];
