import { diffArrays } from 'diff';
import { parsePlaceholders } from '../../service';

/** What an export writes for a part of a text; undefined where it is as written. */
type Shown = (written: string) => string | undefined;

/** A text of a row with the placeholders of the playbook in it, and those that it does not have. */
export interface KeptPlaceholders {
  readonly text: string;
  /** As the playbook writes them, each once. */
  readonly lost: readonly string[];
}

/** A longer text is not compared character by character: that takes time by the product of the differences. */
const LONGEST = 4000;

/**
 * Puts the placeholders of a text of the playbook into what a row says in its place: where the row still has, beside the
 * same words, what the export wrote for a placeholder, the placeholder is meant. Those that are not found again are lost.
 * @param exported what the export writes for a part of a text
 */
export function keptPlaceholders(said: string, written: string, exported: Shown): KeptPlaceholders {
  const found = parsePlaceholders(written).filter(({ wellFormed }) => wellFormed);
  if (found.length === 0) return { text: said, lost: [] };
  const places = said.length + written.length <= LONGEST ? shownPlaces(written, found, exported) : undefined;
  const text = places ? withPlaceholders(said, places) : said;
  const there = new Set(parsePlaceholders(text).map(({ name }) => name));
  const lost = found
    .filter(({ name }) => !there.has(name))
    .map(({ start, end }) => written.slice(start, end));
  return { text, lost: [...new Set(lost)] };
}

interface ShownPlaces {
  /** The text as the export shows it. */
  readonly shown: string;
  /** Where the words of each placeholder stand in it. */
  readonly places: readonly { readonly source: string; readonly start: number; readonly end: number }[];
}

type Found = ReturnType<typeof parsePlaceholders>[number];

/** Where the export shows each placeholder; undefined where its parts together are not what it shows of the whole. */
function shownPlaces(written: string, found: readonly Found[], exported: Shown): ShownPlaces | undefined {
  const shownOf = (part: string): string => exported(part) ?? part;
  const places: { source: string; start: number; end: number }[] = [];
  let shown = '';
  let at = 0;
  for (const { start, end } of found) {
    shown += shownOf(written.slice(at, start));
    const source = written.slice(start, end);
    const words = shownOf(source);
    places.push({ source, start: shown.length, end: shown.length + words.length });
    shown += words;
    at = end;
  }
  shown += shownOf(written.slice(at));
  return shown === shownOf(written) ? { shown, places } : undefined;
}

/** Writes placeholders in place of what the export wrote for them, where it is as it was and so is something beside it. */
function withPlaceholders(said: string, { shown, places }: ShownPlaces): string {
  const same = sameRuns(shown, said);
  let text = '';
  let at = 0;
  for (const { source, start, end } of places) {
    const run = same.find(({ from, to }) => from <= start && end <= to && to - from > end - start);
    if (!run) continue;
    const begin = start - run.from + run.there;
    text += said.slice(at, begin) + source;
    at = begin + end - start;
  }
  return text + said.slice(at);
}

interface SameRun {
  readonly from: number;
  readonly to: number;
  /** Where it begins in the other text. */
  readonly there: number;
}

/** The runs of characters that are the same in both texts. */
function sameRuns(one: string, other: string): readonly SameRun[] {
  const runs: SameRun[] = [];
  let [from, there] = [0, 0];
  for (const { added, removed, value } of diffArrays([...one], [...other])) {
    const { length } = value.join('');
    if (!added && !removed) runs.push({ from, to: from + length, there });
    if (!added) from += length;
    if (!removed) there += length;
  }
  return runs;
}
