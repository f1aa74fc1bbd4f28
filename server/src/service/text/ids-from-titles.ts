import { initials } from './pinyin';

/** The most characters of an id that is made: people type ids and read them in lists. */
const LONGEST = 24;

/**
 * Makes an id from a title: the words of a Latin one (Return policy → return-policy), the initials of the pinyin of a
 * Chinese one (发货时间 → fhsj), unlike all that are taken. It is the same for the same title and the same ids.
 * @param fallback the word for a title without a letter or digit, numbered: reply-12
 */
export function idFor(title: string, taken: ReadonlySet<string>, fallback = 'reply'): string {
  return idMaker(new Set(taken))(title, fallback);
}

/** As `idFor` for many titles: each id that is made is taken from then on. */
export function idMaker(taken: Set<string>): (title: string, fallback: string) => string {
  // The number to go on from: titles that are all alike would count from 2 each time.
  const next = new Map<string, number>();
  return (title, fallback) => {
    const made = slug(title);
    const stem = made === '' ? fallback : made;
    let id = made;
    const first = next.get(stem) ?? (made === '' ? taken.size + 1 : 2);
    for (let number = first; id === '' || taken.has(id); number++) {
      id = `${stem}-${number}`;
      next.set(stem, number + 1);
    }
    taken.add(id);
    return id;
  };
}

/** Latin words and digits as they are in lower case, Chinese characters as their initials. */
function slug(title: string): string {
  const usual = initials(title.normalize('NFKC')).normalize('NFKD').toLowerCase();
  const words = usual.replace(/[\u0300-\u036f'’]/g, '').match(/[a-z0-9]+/g) ?? [];
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > LONGEST + 1 && kept.length > 0) break;
    kept.push(word.slice(0, LONGEST));
  }
  return kept.join('-');
}
