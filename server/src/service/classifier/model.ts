import { packNumbers, unpackNumbers } from '../text/packed-numbers';
import { HASH_BITS } from './n-grams';

/** The weights that were learned, as shipped. */
export interface PackedModel {
  /** What they were learned from (`test/corpus/train.ts`). */
  readonly digest: string;
  readonly classes: readonly PackedClass[];
  /** The hashes of all n-grams with a weight, each as its distance from the one before. */
  readonly hashes: string;
}

/** A sentence reads like an offence where its weights add up to more: one with Chinese characters, and any other. */
interface Thresholds {
  readonly chinese: number;
  readonly other: number;
}

interface PackedClass {
  /** The rule whose offences are recognised. */
  readonly name: string;
  readonly thresholds: Thresholds;
  /** For each hash its weight, as 0, 1, -1, 2, -2 are numbered. */
  readonly weights: string;
}

/** The weights of a class by the places of their hashes. */
export interface ModelClass {
  readonly name: string;
  readonly thresholds: Thresholds;
  readonly weights: Int8Array;
}

/** A model in use. */
export interface Model {
  readonly classes: readonly ModelClass[];
  /** How many hashes have weights. */
  readonly size: number;
  /** The place of a hash; -1 for one without weights. */
  placeOf(hash: number): number;
}

/** The largest weight that is shipped, on either side of 0. */
export const MOST_WEIGHT = 29;

/** @throws {RangeError} where two hashes beside each other are further apart than can be written */
export function packModel(
  digest: string,
  hashes: readonly number[],
  classes: readonly ModelClass[],
): PackedModel {
  const distances = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  return {
    digest,
    classes: classes.map(({ name, thresholds, weights }) => ({
      name,
      thresholds,
      weights: packNumbers(Array.from(weights, (weight) => (weight > 0 ? 2 * weight - 1 : -2 * weight))),
    })),
    hashes: packNumbers(distances.flatMap((distance) => [Math.floor(distance / HALF), distance % HALF])),
  };
}

/** A model that is shipped, by numbers throughout: it is unpacked once, before V8 has compiled this. */
export function unpackModel({ classes, hashes }: PackedModel): Model {
  const known = unpackHashes(hashes);
  return {
    size: known.length,
    placeOf: finderOf(known),
    classes: classes.map(({ name, thresholds, weights }) => ({
      name,
      thresholds,
      weights: unpackWeights(weights),
    })),
  };
}

function unpackHashes(packed: string): Int32Array {
  const halves = unpackNumbers(packed);
  const hashes = new Int32Array(halves.length / 2);
  let hash = 0;
  for (let place = 0; place < hashes.length; place++) {
    hash += halves[2 * place]! * HALF + halves[2 * place + 1]!;
    hashes[place] = hash;
  }
  return hashes;
}

function unpackWeights(packed: string): Int8Array {
  const numbers = unpackNumbers(packed);
  const weights = new Int8Array(numbers.length);
  for (let place = 0; place < weights.length; place++) {
    const one = numbers[place]!;
    weights[place] = one % 2 === 1 ? (one + 1) / 2 : -one / 2;
  }
  return weights;
}

/** A distance is written as two numbers, most of which are one character each; the first cannot be over 2,880. */
const HALF = 60;

/** Finds the places of sorted hashes: those that begin with the same bits stand together. */
function finderOf(sorted: Int32Array): (hash: number) => number {
  const begins = new Int32Array(2 ** LEADING_BITS + 1);
  for (let place = 0; place < sorted.length; place++) begins[leadOf(sorted[place]!) + 1]!++;
  for (let lead = 0; lead < begins.length - 1; lead++) begins[lead + 1]! += begins[lead]!;
  return (hash) => {
    const lead = leadOf(hash);
    const end = begins[lead + 1]!;
    for (let place = begins[lead]!; place < end; place++) if (sorted[place] === hash) return place;
    return -1;
  };
}

/** Few hashes have the same first bits. */
const LEADING_BITS = 13;

const leadOf = (hash: number): number => hash >>> (HASH_BITS - LEADING_BITS);
