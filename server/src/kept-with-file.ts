import type { Analysis } from './service';

/**
 * Makes something for each file, which is kept as long as the file is open. Its ids are unique across restarts of the
 * server.
 * @param load brings what makes it, of a function that gives the next id
 */
export function keptWithFile<T>(
  load: () => Promise<(nextId: () => string) => T>,
): () => Promise<(file: Analysis) => T> {
  const kept = new WeakMap<Analysis['results'], { readonly made: T }>();
  let last = Date.now();
  return async () => {
    const make = await load();
    return ({ results }) => {
      const known = kept.get(results) ?? { made: make(() => String(++last)) };
      kept.set(results, known);
      return known.made;
    };
  };
}
