import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { Locale } from '../../schemas/text';
import { foundPlaces, namedPlaces, type NamedPlace, pathFrom, folderOf, type PlacesOfFile } from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';

/** Finds items of all playbooks by name, id or pinyin. */
export type FindSymbols = (query: string, token: CancellationToken) => Promise<SymbolInformation[]>;

interface Kept {
  readonly stamp: unknown;
  readonly locale: Locale;
  readonly places: readonly NamedPlace[];
}

/** Keeps the named places of each file until it changes, one turn a file, so that other requests are answered between. */
export function makeFindSymbols(session: Session): FindSymbols {
  const { playbooks } = session;
  let kept = new Map<string, Kept>();

  const placesOf = async (uri: string): Promise<readonly NamedPlace[]> => {
    const [stamp, locale, known] = [playbooks.stampOf(uri), session.locale(), kept.get(uri)];
    if (known && known.stamp === stamp && known.locale === locale) return known.places;
    const file = await playbooks.of(uri);
    if (!file) return [];
    const read = () => session.answer('workspace symbols', [], () => namedPlaces(file, locale));
    const places = await session.turns.run(read);
    kept.set(uri, { stamp, locale, places });
    return places;
  };
  return async (query, token) => {
    const uris = await playbooks.all();
    const files: PlacesOfFile[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) throw requestCancelled();
      files.push({ uri, file: nameOf(uri), places: await placesOf(uri) });
    }
    kept = new Map(uris.flatMap((uri) => (kept.has(uri) ? [[uri, kept.get(uri)!]] : [])));
    return session.turns.run(() => session.answer('workspace symbols', [], () => foundPlaces(files, query)));
  };
}

function nameOf(uri: string): string {
  const folder = folderOf(uri);
  return folder === undefined ? uri : pathFrom(folder, uri);
}
