import { say } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { PlaybookDocument } from '../document/assemble';
import type { Location, Finding } from '../format/finding';
import { offsetAt, textBetween } from '../yaml/segments/layout';
import { locate } from '../yaml/ranges/node-at';
import { isMap } from '../yaml/parse/value';
import { locator } from '../document/resolve-range';
import { isGap } from './suppressions';

/** The fingerprint of a gap finding, which does not depend on its line. */
export interface Fingerprint {
  /** The hash: equal for the same gap of the same item; another one where the text that it covers changes. */
  readonly fingerprint: string;
  /** Where it is, for people: keys, and the id or name of the item. */
  readonly where: string;
}

/**
 * Computes the fingerprints of gap findings; format errors have none, since they must be fixed. A fingerprint is made of
 * the rule, the path of keys (without indexes), the id or name of the item, the text that is covered, and the message
 * without its numbers, since days and counts change by themselves.
 */
export function fingerprintsOf(
  snapshot: Snapshot,
  document: PlaybookDocument,
  findings: readonly Finding[],
): ReadonlyMap<Finding, Fingerprint> {
  const where = locator(snapshot, document);
  const fingerprints = new Map<Finding, Fingerprint>();
  for (const finding of findings) {
    if (!isGap(finding)) continue;
    const { start, end } = where(finding.at);
    const from = offsetAt(snapshot, start);
    const path = locate(snapshot, from)?.path.filter((key) => typeof key === 'string') ?? [];
    const owner = ownerOf(finding.at);
    const words = coversValue(finding.at) ? textBetween(snapshot, from, offsetAt(snapshot, end)) : '';
    // The range of an object is its first line, whose key is whichever is written first.
    const keys = words === '' ? [...path.slice(0, -1), keyOf(finding.at)] : path;
    const place = [keys.filter(Boolean).join('.'), owner].filter(Boolean).join(' ');
    const message = say(finding.message, 'en', finding.data).replace(/\d+/g, '#');
    fingerprints.set(finding, {
      fingerprint: hash([finding.code, place, words, message].join('\n')),
      where: place,
    });
  }
  return fingerprints;
}

/**
 * The fields that identify an item, in order. This is not its label (format/label.ts), and must not become it: it goes
 * into the fingerprints of users' baselines, so another order, or another field, would bring back every gap that they
 * have put off. An id comes first also because it stays when the name changes.
 */
const identifying = ['id', 'name', 'title'] as const;

function ownerOf(at: Location): string {
  if (!('in' in at) || !isMap(at.in)) return '';
  const item: Readonly<Record<string, unknown>> = at.in;
  return identifying.map((key) => item[key]).find((one) => typeof one === 'string') ?? '';
}

/** Whether the location is a scalar in the source, not an object or an absent value. */
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

/** A 64-bit hash in base 36: FNV-1a from two seeds. Enough to distinguish the gaps of one file. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join('');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
