/** What is learned from: the places of the features that it has, and whether it is of the class. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
}

/**
 * Learns the weights of a linear classifier by FTRL-Proximal with squared hinge loss: McMahan et al., _Ad Click Prediction: a
 * View from the Trenches_ (2013), algorithm 1. Most weights stay exactly 0. Sums, products and square roots only, which
 * are the same on every machine.
 */
export class FtrlProximal {
  private readonly z: Float64Array;
  private readonly squares: Float64Array;

  /** @param size how many features there are; one more is the bias */
  constructor(private readonly size: number) {
    this.z = new Float64Array(size + 1);
    this.squares = new Float64Array(size + 1);
  }

  /** Goes through all examples several times, in another order each time. */
  learn(examples: readonly Example[]): void {
    const order = examples.map((_, nth) => nth);
    const next = randomNumbers();
    for (let round = 0; round < ROUNDS; round++) {
      for (let left = order.length - 1; left > 0; left--) {
        const other = next() % (left + 1);
        [order[left], order[other]] = [order[other]!, order[left]!];
      }
      for (const nth of order) this.step(examples[nth]!);
    }
  }

  weight(place: number): number {
    const z = this.z[place]!;
    const free = place === this.size;
    if (!free && Math.abs(z) <= L1) return 0;
    const shrunk = free ? z : z - Math.sign(z) * L1;
    return -shrunk / ((1 + Math.sqrt(this.squares[place]!)) / RATE + (free ? 0 : L2));
  }

  private step({ features, isPositive }: Example): void {
    const sign = isPositive ? 1 : -1;
    let score = this.weight(this.size);
    for (const place of features) score += this.weight(place);
    const short = 1 - sign * score;
    if (short <= 0) return;
    const gradient = -sign * short;
    for (const place of features) this.update(place, gradient);
    this.update(this.size, gradient);
  }

  private update(place: number, gradient: number): void {
    const before = this.squares[place]!;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / RATE;
    this.z[place]! += gradient - sigma * this.weight(place);
    this.squares[place] = after;
  }
}

const ROUNDS = 30;
const RATE = 0.15;
const L1 = 20;
const L2 = 0.5;

/** Whole numbers of 31 bits, the same in every run: a linear congruential generator. */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) >>> 8;
}
