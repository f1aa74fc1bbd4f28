import MiniSearch from 'minisearch';
import { type SearchedPart, searchOptions } from './search-index';

declare global {
  /** The index as JSON, which a script of its own brings: a page on a disk may read no other file. */
  var docsIndex: string | undefined;
}

/** How many hits are shown, and how much of the text around a hit. */
const [MOST, AROUND] = [20, 60];

const box = document.querySelector<HTMLInputElement>('#search')!;
const list = document.querySelector<HTMLElement>('#hits')!;
const { root = '', index = '' } = box.dataset;
let loading: Promise<MiniSearch<SearchedPart>> | undefined;

box.addEventListener('input', () => void show());
box.addEventListener('focus', () => void load());
box.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') box.value = list.textContent = '';
  if (key === 'ArrowDown') list.querySelector('a')?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || (event.target as Element).matches('input, textarea')) return;
  event.preventDefault();
  box.focus();
});

/** Loads the index when somebody is about to search. */
function load(): Promise<MiniSearch<SearchedPart>> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = index;
    script.addEventListener('load', () => resolve(MiniSearch.loadJSON(globalThis.docsIndex!, searchOptions)));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return loading;
}

async function show(): Promise<void> {
  const words = box.value.trim();
  const hits = words === '' ? [] : (await load()).search(words).slice(0, MOST);
  if (box.value.trim() !== words) return;
  list.replaceChildren(
    ...hits.map(({ id, title, page, text, terms }) => {
      const link = document.createElement('a');
      link.href = root + String(id);
      const strong = document.createElement('strong');
      strong.textContent = title === page ? String(title) : `${page} · ${title}`;
      const small = document.createElement('small');
      small.textContent = around(String(text), terms);
      link.append(strong, small);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  if (words !== '' && hits.length === 0) list.textContent = list.dataset.none ?? '';
}

/** The text around the first term that was found. */
function around(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.min(...terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0), text.length);
  const from = at === text.length ? 0 : Math.max(0, at - AROUND / 2);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + AROUND * 2)}`;
}
