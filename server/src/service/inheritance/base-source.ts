import type { Analysis } from '../document/analysis';
import { locator } from '../document/resolve-range';
import type { Mention } from '../document/symbols';
import { mentionNode } from '../document/written-value';
import { spotOfWritten } from '../yaml/ranges/place';

/** Where something is written in a file that the playbook extends. */
export interface BaseSource {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Where an id is written in a file that the playbook extends; undefined where it is in the playbook's own file. */
export function sourceOfMention(file: Analysis, mention: Mention): BaseSource | undefined {
  const [document] = file.documents;
  if (!document?.inherited) return undefined;
  const written = mentionNode(file, mention);
  const place = written && locator(file, document)(spotOfWritten(written));
  return place?.uri === undefined ? undefined : { file: fileName(place.uri), line: place.start.line + 1 };
}

/** The last part of a URI as people read it. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
