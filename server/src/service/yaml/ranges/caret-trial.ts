import { haveSameEntries } from '../../collections/same-entries';
import type { Caret } from './caret';
import type { CaretLine } from './caret-line';
import { keyText, type MapNode, type Node, walk } from '../parse/nodes';
import { parse } from '../parse/parse';
import type { Path } from './path';
import type { Segment } from '../segments/segment';

const marker = 'spCaret7';

/** The texts inserted at the caret to see how they parse; with a comma where the flow collection goes on after the caret. */
const trials = {
  key: marker,
  value: marker,
  'value,': `${marker},`,
  pair: `${marker}: ${marker}`,
  'pair,': `${marker}: ${marker},`,
  item: `- ${marker}: ${marker}`,
} as const;

export type Trial = keyof typeof trials;

/** The slot in which the marker must be found for a trial to succeed. */
const slots: Readonly<Record<Trial, Caret['slot']>> = {
  key: 'key',
  value: 'value',
  'value,': 'value',
  pair: 'word',
  'pair,': 'word',
  item: 'word',
};

/**
 * The longest segment with syntax errors that is tried, in UTF-16 units: each trial parses all of it, and behind its errors
 * little of what is found would be right.
 */
const LONGEST_BROKEN = 50_000;

const isTried = ({ problems, text }: Segment): boolean =>
  problems.length === 0 || text.length <= LONGEST_BROKEN;

/** A caret without its position. */
export type Found = Omit<Caret, 'typed' | 'start' | 'end' | 'column'>;

/**
 * Parses a segment with a trial text in place of `[start, end)` and finds the marker. Undefined where the rest of the
 * segment would then parse differently.
 */
export function tryAt(
  segment: Segment,
  start: number,
  end: number,
  { hasColon, gap }: CaretLine,
): (as: Trial) => Found | undefined {
  const [before, after] = [segment.text.slice(0, start) + gap, segment.text.slice(end)];
  let known: Rest | undefined;
  return (as) => {
    if (!isTried(segment)) return undefined;
    const { root, problems } = parse(before + trials[as] + after);
    const found = root && findMarker(root, []);
    if (!found || found.slot === 'text') return found;
    const words = wordsOf(root);
    // First compared with the tree at hand; only where that differs is the segment parsed again without the word.
    if (problems.length > 0 || !haveSameEntries(wordsOf(segment.root, start, end), words)) {
      known ??= restOf(segment, start, end, hasColon);
      if (problems.length > known.problems || !haveSameEntries(known.words, words)) return undefined;
    }
    if (found.slot !== slots[as]) return undefined;
    // What follows would become part of the new item.
    if (as === 'item' && found.present.length > 0) return undefined;
    if (as === 'item') return { ...found, slot: 'item', path: found.path.slice(0, -1), present: [] };
    const key = as === 'key' ? segment.text.slice(start, end) : undefined;
    return { ...found, key, before: gap, behind: as.endsWith(',') ? ',' : '' };
  };
}

/**
 * Whether a text in place of `[start, end)` of a segment would be part of one scalar.
 * @param made the text, given a word in place of what a person will choose
 */
export function takesText(
  segment: Segment,
  start: number,
  end: number,
  made: (word: string) => string,
): boolean {
  if (!isTried(segment)) return false;
  const { root, problems } = parse(segment.text.slice(0, start) + made(marker) + segment.text.slice(end));
  if (!root || problems.length > segment.problems.length) return false;
  const [own, others] = [
    wordsOf(root).filter(holdsMarker),
    wordsOf(root).filter((word) => !holdsMarker(word)),
  ];
  if (own.length !== 1) return false;
  return segment.problems.length > 0 || haveSameEntries(others, wordsOf(segment.root, start - 1, end));
}

const holdsMarker = (word: string): boolean => word.includes(marker);

/** The scalars of a segment without the word at the caret, and its number of syntax errors. */
interface Rest {
  readonly words: readonly string[];
  readonly problems: number;
}

function restOf({ text, root, problems }: Segment, start: number, end: number, isKey: boolean): Rest {
  if (problems.length === 0) return { words: wordsOf(root, start, end), problems: 0 };
  const without = parse(text.slice(0, start) + (isKey ? marker : '') + text.slice(end));
  return { words: wordsOf(without.root), problems: Math.min(problems.length, without.problems.length) };
}

/** The scalars and aliases of a tree in order, without the marker and what overlaps the range. */
function wordsOf(root: Node | undefined, start = 0, end = 0): readonly string[] {
  const words: string[] = [];
  if (root)
    walk(root, (node) => {
      if (node.kind === 'alias') words.push(`*${node.name}`);
      if (node.kind !== 'scalar' || node.value === null || node.value === '') return;
      const isOwn = node.start < end && node.end > start;
      const word = String(node.value);
      if (!isOwn && word !== marker) words.push(word);
    });
  return words;
}

function findMarker(node: Node, path: Path): Found | undefined {
  if (node.kind === 'scalar') return inScalar(node.value, path);
  if (node.kind === 'alias') return undefined;
  if (node.kind === 'map') return inMap(node, path);
  for (const [index, item] of node.items.entries()) {
    const found = findMarker(item, [...path, index]);
    if (!found) continue;
    const isOwn = found.slot === 'word' && found.path.length === path.length + 1;
    const isBare = item.kind === 'map' && item.pairs[0]?.key.start === item.start;
    const bracketed = found.bracketed || (node.flow && isOwn && isBare);
    const items = found.path.length === path.length + 1 ? node.items.length : found.items;
    return { ...found, flow: found.flow || node.flow, bracketed, items };
  }
  return undefined;
}

function inMap(map: MapNode, path: Path): Found | undefined {
  for (const pair of map.pairs) {
    if (pair.key.value === marker) {
      const present = map.pairs.map(keyText).filter((key) => key !== marker);
      const isTrial = pair.value?.kind === 'scalar' && pair.value.value === marker;
      const slot = isTrial ? 'word' : 'key';
      return { ...nothingAround, slot, path, flow: map.flow, present, value: pair.value };
    }
    const found = pair.value && findMarker(pair.value, [...path, keyText(pair)]);
    if (found) return { ...found, flow: found.flow || map.flow };
  }
  return undefined;
}

function inScalar(value: unknown, path: Path): Found | undefined {
  const text = String(value);
  if (!text.includes(marker)) return undefined;
  return { ...nothingAround, slot: text === marker ? 'value' : 'text', path };
}

export const nothingAround = {
  before: '',
  behind: '',
  flow: false,
  bracketed: false,
  present: [],
  items: 0,
} as const;
