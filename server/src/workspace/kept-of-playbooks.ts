import type { Analysis } from '../service';
import type { PlaybookFiles } from './playbook-files';

/** What is made of each of some playbooks, by their URIs; none for one that cannot be read. */
export type OfPlaybooks<T> = (uris: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** Makes something of playbooks, of each once until it changes; what was made of others before is forgotten. */
export function keptOfPlaybooks<T>(playbooks: PlaybookFiles, make: (file: Analysis) => T): OfPlaybooks<T> {
  let kept = new Map<string, { readonly stamp: unknown; readonly made: T }>();
  return async (uris) => {
    const found = await Promise.all(
      uris.map(async (uri) => {
        const stamp = playbooks.stampOf(uri);
        const before = kept.get(uri);
        if (before?.stamp === stamp) return before;
        const file = await playbooks.of(uri);
        return file && { stamp, made: make(file) };
      }),
    );
    kept = new Map(uris.flatMap((uri, nth) => (found[nth] ? [[uri, found[nth]] as const] : [])));
    return new Map([...kept].map(([uri, { made }]) => [uri, made]));
  };
}
