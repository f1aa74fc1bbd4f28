import MiniSearch, { type Options } from 'minisearch';
import { termsOf } from '../../service/text/terms';

/** A part of a page that a search finds. */
export interface SearchedPart {
  /** The address from the folder of the language, with the heading behind `#`. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** What the index is made with, and read with. */
export const searchOptions: Options<SearchedPart> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['page', 'title', 'text'],
  tokenize: (text) => termsOf(text.toLowerCase()),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 3, page: 2 },
    combineWith: 'AND',
    // What is being typed is the beginning of a word; of Chinese there are only whole pairs.
    prefix: (term) => /^(?:[a-z0-9]{2,}|\p{Script=Han})$/u.test(term),
  },
};

/** Makes the index of a language. */
export function searchIndex(parts: readonly SearchedPart[]): MiniSearch<SearchedPart> {
  const index = new MiniSearch(searchOptions);
  index.addAll(parts);
  return index;
}
