/** How many tokens beside each other a feature has at most. */
const LONGEST = 3;

/** Hashes have so many bits: of the n-grams that no weight was learned for, one in three thousand is taken for another. */
export const HASH_BITS = 24;

/** Calls back with the hash of each n-gram of a row of tokens, as often as it stands there. Linear time. */
export function eachNGram(tokens: readonly number[], visit: (hash: number) => void): void {
  for (let at = 0; at < tokens.length; at++) {
    let hash = 0;
    for (let length = 1; length <= LONGEST && at + length <= tokens.length; length++) {
      hash = mixed(hash + length, tokens[at + length - 1]!);
      visit(hash >>> (32 - HASH_BITS));
    }
  }
}

/** A step of MurmurHash3, whose last bits depend on all of the first. */
function mixed(hash: number, token: number): number {
  let bits = Math.imul(token, 0xcc9e2d51);
  bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593);
  const next = hash ^ bits;
  return finished(Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64);
}

function finished(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
