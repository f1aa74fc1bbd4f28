import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { Locale } from '../../schemas/text';
import {
  folderOf,
  foundPlaces,
  LastResult,
  namedPlaces,
  type NamedPlace,
  pathFrom,
  type PlacesOfFile,
} from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';
import { keptOfPlaybooks, type OfPlaybooks } from './workspace/kept-of-playbooks';

/** Finds items of all playbooks by name, id or pinyin. */
export type FindSymbols = (query: string, token: CancellationToken) => Promise<SymbolInformation[]>;

/** Keeps the named places of each file until it changes. */
export function makeFindSymbols(session: Session): FindSymbols {
  const inLanguage = new LastResult<OfPlaybooks<readonly NamedPlace[]>>();
  const placesIn = (locale: Locale): OfPlaybooks<readonly NamedPlace[]> =>
    inLanguage.of([locale], () =>
      keptOfPlaybooks(session, (file) =>
        session.answer<readonly NamedPlace[]>('workspace symbols', [], () => namedPlaces(file, locale)),
      ),
    );
  return async (query, token) => {
    const stopWhereCancelled = (): void => {
      if (token.isCancellationRequested) throw requestCancelled();
    };
    const uris = await session.playbooks.all();
    const places = await placesIn(session.locale())(uris, stopWhereCancelled);
    const files = [...places].map(([uri, found]): PlacesOfFile => ({
      uri,
      file: nameOf(uri),
      places: found,
    }));
    return session.turns.run(() => session.answer('workspace symbols', [], () => foundPlaces(files, query)));
  };
}

function nameOf(uri: string): string {
  const folder = folderOf(uri);
  return folder === undefined ? uri : pathFrom(folder, uri);
}
