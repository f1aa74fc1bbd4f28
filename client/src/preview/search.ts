/** The search in a page: it hides what does not hold the words, and marks them. */
export interface Search {
  /** Applies the words again, after an update of the page. */
  apply(): void;
  words(): string;
}

/** What is found or hidden as a whole. */
const ITEMS = '.sp-card, .sp-chat, .sp-step, .sp-person, .sp-finding';
/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'sp-found';

/**
 * @param first the words that were searched for before the page was loaded
 * @param changed is called when a person has changed the words
 */
export function searchIn(root: HTMLElement, first: string, changed: () => void): Search {
  let words = first;
  let isFiltered = false;
  const input = () => root.querySelector<HTMLInputElement>('input[data-search]');
  const apply = () => {
    const box = input();
    if (!box) return;
    if (box.value !== words && document.activeElement !== box) box.value = words;
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    // All of a long page is not to be looked at after every update.
    if (wanted.length === 0 && !isFiltered) return;
    isFiltered = wanted.length > 0;
    const found = filter(root, wanted);
    highlight(found, wanted);
    const status = root.querySelector('.sp-found');
    const text =
      found.length > 0 ? box.dataset.search?.replace('{n}', String(found.length)) : box.dataset.none;
    if (status) status.textContent = wanted.length > 0 ? (text ?? '') : '';
  };
  root.addEventListener('input', ({ target }) => {
    if (target !== input()) return;
    words = (target as HTMLInputElement).value;
    window.scrollTo(0, 0);
    apply();
    changed();
  });
  document.addEventListener('keydown', (event) => {
    const box = input();
    if (!box || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !(event.target as Element).matches('input, textarea, select')) {
      event.preventDefault();
      box.select();
    }
  });
  return { apply, words: () => words };
}

/** Hides what does not hold all words. @returns what does: items, and parts that have no items */
function filter(root: HTMLElement, wanted: readonly string[]): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const slot of root.children as HTMLCollectionOf<HTMLElement>) {
    if (slot.querySelector('[data-search]')) continue;
    const items = [...slot.querySelectorAll<HTMLElement>(ITEMS)];
    const own = items.filter((item) => toggle(item, holds(item, wanted)));
    if (wanted.length === 0) slot.hidden = false;
    else if (slot.querySelector('.sp-today')) slot.hidden = true;
    else if (items.length > 0) found.push(...(toggle(slot, own.length > 0) ? own : []));
    else if (toggle(slot, holds(slot, wanted))) found.push(slot);
  }
  return found;
}

function toggle(element: HTMLElement, shown: boolean): boolean {
  if (element.hidden === shown) element.hidden = !shown;
  return shown;
}

function holds(element: HTMLElement, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = element.textContent.toLowerCase();
  const marked = [element, ...element.querySelectorAll<HTMLElement>('[data-initials]')];
  const initials = marked.map((one) => one.dataset.initials ?? '').join(' ');
  return wanted.every((word) => text.includes(word) || initials.includes(word));
}

/** Marks the words by the browser's own highlights, which leave the page's elements as they are. */
function highlight(found: readonly HTMLElement[], wanted: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  if (wanted.length === 0) return;
  const ranges = found.flatMap((element) => rangesIn(element, wanted));
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges.slice(0, MOST_MARKED)));
}

/** As many marks as a person looks at; all of a large page for one letter would be slow to draw. */
const MOST_MARKED = 2000;

function rangesIn(element: HTMLElement, wanted: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of wanted) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + word.length, node.nodeValue!.length));
        ranges.push(range);
      }
    }
  }
  return ranges;
}
