import type { Html } from '../text/html';
import { html } from '../text/html';

/** The words of a search: what it is called, an example, what is told of what was found, and of nothing. */
export interface SearchWords {
  readonly label: string;
  readonly hint: string;
  /** With `{n}` for the number. */
  readonly found: string;
  readonly none: string;
}

/** A search in the page, which filters by itself what `data-search` names, without asking the server. */
export const searchField = ({ label, hint, found, none }: SearchWords): Html =>
  html`<input
      type="search"
      data-search="${found}"
      data-none="${none}"
      aria-label="${label}"
      placeholder="${hint}"
      spellcheck="false"
    />
    <p class="sp-found" role="status"></p>`;
