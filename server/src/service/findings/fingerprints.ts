import { say } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { PlaybookDocument } from '../document/assemble';
import type { Location, Finding } from '../format/finding';
import { offsetAt } from '../yaml/segments/layout';
import { locate } from '../yaml/ranges/node-at';
import { isMap } from '../yaml/parse/value';
import { locator } from '../document/resolve-range';
import { isGap } from './suppressions';

/** What a gap is known by, whatever line it stands on. */
export interface Mark {
  /** The same for the same gap of the same thing; another where the words that it is about are others. */
  readonly mark: string;
  /** Where it is, for people: keys, and the id or name of the item. */
  readonly where: string;
}

/**
 * The marks of the gap findings; malformed things have none, since they must be fixed. A mark is made of the rule,
 * the keys that lead there (no list positions), the id or name of the item, the words that are covered, and the words
 * of the message without its numbers: days and counts change by themselves.
 */
export function markGaps(
  snapshot: Snapshot,
  document: PlaybookDocument,
  findings: readonly Finding[],
): ReadonlyMap<Finding, Mark> {
  const where = locator(snapshot, document);
  const marks = new Map<Finding, Mark>();
  for (const finding of findings) {
    if (!isGap(finding)) continue;
    const { start, end } = where(finding.at);
    const from = offsetAt(snapshot, start);
    const path = locate(snapshot, from)?.path.filter((key) => typeof key === 'string') ?? [];
    const owner = ownerOf(finding.at);
    const words = coversValue(finding.at) ? snapshot.text.slice(from, offsetAt(snapshot, end)) : '';
    // The first line of an object begins with whatever key is written first.
    const keys = words === '' ? [...path.slice(0, -1), keyOf(finding.at)] : path;
    const place = [keys.filter(Boolean).join('.'), owner].filter(Boolean).join(' ');
    const message = say(finding.message, 'en', finding.data).replace(/\d+/g, '#');
    marks.set(finding, { mark: hash([finding.code, place, words, message].join('\n')), where: place });
  }
  return marks;
}

/**
 * What tells an item from its neighbours. This is not its label (format/label.ts), and must not become it: it goes into
 * the fingerprints that people's baselines hold, so that another order, or another value, would bring back every gap that
 * they have put off. An id comes first also because a new name leaves it as it is.
 */
const identifying = ['id', 'name', 'title'] as const;

function ownerOf(at: Location): string {
  if (!('in' in at) || !isMap(at.in)) return '';
  const item: Readonly<Record<string, unknown>> = at.in;
  return identifying.map((key) => item[key]).find((one) => typeof one === 'string') ?? '';
}

/** Whether the place is a written value and not an object or something absent. */
function coversValue(at: Location): boolean {
  if ('segment' in at) return true;
  if (!('in' in at) || at.key === undefined) return false;
  const value: unknown = (at.in as Record<string | number, unknown>)[at.key];
  return value !== undefined && value !== null && typeof value !== 'object';
}

function keyOf(at: Location): string {
  if ('segment' in at) return '';
  if (!('in' in at)) return at.section ?? '';
  return typeof at.key === 'string' ? at.key : '';
}

/** 64 bits of a text as letters and digits: FNV-1a from two seeds. Enough to tell the gaps of one file apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join('');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
