import type { Analysis } from '../service';
import type { Turns } from '../turns';
import type { PlaybookFiles } from './playbook-files';

/** What is made of each of some playbooks, by their URIs; none for one that cannot be read. */
export type OfPlaybooks<T> = (
  uris: readonly string[],
  /** Called before each one; may throw, and then nothing is forgotten. */
  beforeEach?: () => void,
) => Promise<ReadonlyMap<string, T>>;

export interface KeptOfPlaybooksHost {
  readonly playbooks: PlaybookFiles;
  readonly turns: Turns;
}

/**
 * Makes something of playbooks: of each once until it changes, and in a turn of its own, so that other requests are
 * answered between. What was made of others before is forgotten.
 */
export function keptOfPlaybooks<T>(
  { playbooks, turns }: KeptOfPlaybooksHost,
  make: (file: Analysis) => T,
): OfPlaybooks<T> {
  let kept = new Map<string, { readonly stamp: unknown; readonly made: T }>();
  return async (uris, beforeEach) => {
    for (const uri of uris) {
      beforeEach?.();
      const stamp = playbooks.stampOf(uri);
      if (kept.get(uri)?.stamp === stamp) continue;
      const file = await playbooks.of(uri);
      if (file) kept.set(uri, { stamp, made: await turns.run(() => make(file)) });
      else kept.delete(uri);
    }
    kept = new Map(uris.flatMap((uri) => (kept.has(uri) ? [[uri, kept.get(uri)!] as const] : [])));
    return new Map([...kept].map(([uri, { made }]) => [uri, made]));
  };
}
