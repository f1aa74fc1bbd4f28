import type { SymbolInformation } from 'vscode-languageserver-types';
import { initials, pinyin } from '../text/pinyin';
import type { NamedPlace } from './named-places';

/** The named places of one file. */
export interface PlacesOfFile {
  readonly uri: string;
  /** The file's name, as the results show it. */
  readonly file: string;
  readonly places: readonly NamedPlace[];
}

/** The largest number of results: nobody reads further, and each is sent. */
const MOST = 200;

/**
 * Workspace symbols: the items whose name or id holds the query, or whose name does in pinyin, in full or by its first
 * letters; the closest first. At most 200; all count for an empty query.
 */
export function foundPlaces(files: readonly PlacesOfFile[], query: string): SymbolInformation[] {
  const plain = folded(query);
  const wanted = plain.replace(/v/g, (v, at, all: string) => (/[ln]$/.test(all.slice(0, at)) ? 'u' : v));
  const found = files.flatMap(({ uri, file, places }) =>
    places.flatMap((place) => {
      const way = wayTo(place, plain, wanted);
      return way ? [{ uri, file, place, ...way }] : [];
    }),
  );
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ uri, file, place: { name, id, kind, range, section }, by }) => ({
      // Editors filter once more by the letters that were typed: what they matched must be seen.
      name: [name, ...[id, by].flatMap((one) => (one === undefined ? [] : [`(${one})`]))].join(' '),
      kind,
      location: { uri, range },
      containerName: `${file} · ${section}`,
    }));
}

/** How near a match is, from 0; `by` is the pinyin by which it was found. */
interface Way {
  readonly rank: number;
  readonly by?: string;
}

function wayTo({ name, id = '' }: NamedPlace, query: string, sound: string): Way | undefined {
  if (query === '') return { rank: 0 };
  const written = Math.min(rankIn(folded(name), query), rankIn(folded(id), query));
  if (written < NOWHERE) return { rank: written };
  if (!/^[a-z ]+$/.test(sound) || !/\p{Script=Han}/u.test(name)) return undefined;
  for (const spelled of [initials(name), pinyin(name)]) {
    const rank = rankIn(folded(spelled), sound.replaceAll(' ', ''));
    if (rank < NOWHERE) return { rank: SOUNDS + rank, by: folded(spelled) };
  }
  return undefined;
}

const NOWHERE = 3;
const SOUNDS = 3;

/** 0 for the whole text, 1 for its beginning, 2 for a part of it. */
function rankIn(text: string, query: string): number {
  if (text === query) return 0;
  const at = text.indexOf(query);
  if (at === 0) return 1;
  return at > 0 ? 2 : NOWHERE;
}

/** In lower case, with the half-width form of full-width letters. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
