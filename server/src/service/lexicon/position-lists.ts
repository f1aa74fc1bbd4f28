/** Lists of numbers that are made by the thousand and stay short: linked cells in typed arrays, each list named by its last cell. */
export class PositionLists {
  private positions: Int32Array = new Int32Array(FIRST_ROOM);
  /** The cell behind a cell; that behind the last one is the first. */
  private following: Int32Array = new Int32Array(FIRST_ROOM);
  /** How long the list is that ends with a cell. */
  private lengths: Int32Array = new Int32Array(FIRST_ROOM);
  private size = 1;
  /** The first of the cells that belong to no list any more; 0 where there are none. */
  private free = 0;

  /** The list with one more position at its end; 0 is the empty list. */
  append(last: number, position: number): number {
    const cell = this.takeCell();
    this.positions[cell] = position;
    this.lengths[cell] = last === 0 ? 1 : this.lengths[last]! + 1;
    this.following[cell] = last === 0 ? cell : this.following[last]!;
    if (last !== 0) this.following[last] = cell;
    return cell;
  }

  /** The positions of a list, in order. It is given up: its cells become those of others. */
  take(last: number): readonly number[] {
    const positions: number[] = [];
    let cell = last;
    for (let left = this.lengths[last]!; left > 0; left--) {
      cell = this.following[cell]!;
      positions.push(this.positions[cell]!);
    }
    const first = this.following[last]!;
    this.following[last] = this.free;
    this.free = first;
    return positions;
  }

  private takeCell(): number {
    const cell = this.free;
    if (cell > 0) {
      this.free = this.following[cell]!;
      return cell;
    }
    if (this.size === this.positions.length) this.widen();
    return this.size++;
  }

  private widen(): void {
    this.positions = twice(this.positions);
    this.following = twice(this.following);
    this.lengths = twice(this.lengths);
  }
}

/** Room for what the words of our own packs begin with, and for a first text. */
const FIRST_ROOM = 2 ** 15;

function twice(array: Int32Array): Int32Array {
  const wider = new Int32Array(2 * array.length);
  wider.set(array);
  return wider;
}
