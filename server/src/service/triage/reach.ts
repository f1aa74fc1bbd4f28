import type { Category } from '../../../../schemas/sections/priority';
import { type Condition, conditions, entriesOf } from './categories';
import { type Holder, KeywordIndex } from './keyword-index';
import { plainKeyword, plainKeywords } from './keywords';

/** A way to match a category: one entry for each of its conditions. */
export type Way = Readonly<Partial<Record<Condition, string>>>;

/** A way to match a category that an earlier category matches first. */
export interface Taken {
  readonly way: Way;
  readonly by: Category;
  /** The entry of the earlier category that matches, as list and index. */
  readonly with: { readonly list: readonly string[]; readonly index: number };
}

/** The first condition that a category has, keywords before all others; undefined where it has none. */
export const firstCondition = (category: Category): Condition | undefined =>
  conditions.find((condition) => entriesOf(category, condition).length > 0);

export const hasConditions = (category: Category): boolean => firstCondition(category) !== undefined;

/** Whether it has keywords and all of them are empty in their plain form, so that they match no message. */
export function hasBlankKeywords(category: Category): boolean {
  const keywords = entriesOf(category, 'keywords');
  return keywords.length > 0 && plainKeywords(keywords).every((keyword) => keyword === '');
}

/** The conditions on the customer. One of whom nothing else is known matches the fewest categories. */
const onCustomer = ['tags', 'order_states', 'channels'] as const satisfies readonly Condition[];

/** The most comparisons for one category, since the ways multiply; one that needs more counts as reachable. */
const MOST_STEPS = 20_000;

/**
 * Reachability of categories: finds the earlier ones that take all inquiries of a later one. Made for one list, which
 * is indexed once.
 */
export class Reach {
  private readonly index: KeywordIndex<Category>;
  private readonly withoutKeywords: readonly Holder<Category>[];
  private readonly turns: ReadonlyMap<Category, number>;

  /** @param inTurn the categories in the order in which an inquiry is matched against them */
  constructor(inTurn: readonly Category[]) {
    this.turns = new Map(inTurn.map((category, turn) => [category, turn]));
    this.index = new KeywordIndex(inTurn, (category) => entriesOf(category, 'keywords'));
    this.withoutKeywords = inTurn
      .map((owner, turn) => ({ owner, turn, index: 0 }))
      .filter(({ owner }) => entriesOf(owner, 'keywords').length === 0 && hasConditions(owner));
  }

  /** The first category that matches a message of such a customer; the default is not considered. */
  winner(message: string, way: Way): Category | undefined {
    return this.readers(plainKeyword(message)).find(({ owner }) => fits(owner, way))?.owner;
  }

  /**
   * The ways to match the category, each with the earlier one that takes it; undefined where some way is left, so that
   * the category is reachable. A message that contains “退款进度” contains “退款” too. A message of one keyword alone, from a
   * customer who has just what the category asks for, matches the fewest other categories: where that one is taken, so
   * are all that say more.
   */
  takersOf(category: Category): readonly Taken[] | undefined {
    const turn = this.turns.get(category)!;
    const keywords = entriesOf(category, 'keywords');
    const search: Search = { category, left: MOST_STEPS };
    const taken: Taken[] = [];
    for (const [index, plain] of orNone(plainKeywords(keywords)).entries()) {
      if (plain === '') continue;
      const readers = plain === undefined ? this.withoutKeywords : this.readers(plain);
      const earlier = readers.filter((one) => one.turn < turn);
      const begun = plain === undefined ? {} : { keywords: keywords[index]! };
      const ways = takenWays(search, earlier, begun, onCustomer);
      if (!ways) return undefined;
      for (const way of ways) {
        const by = earlier.find(({ owner }) => fits(owner, way))!;
        taken.push({ way, by: by.owner, with: entryOf(by, way) });
      }
    }
    return taken;
  }

  /** The categories whose keywords match a text or that have none, in turn. */
  private readers(plainText: string): readonly Holder<Category>[] {
    const holders = this.index.holders(plainText);
    if (this.withoutKeywords.length === 0) return holders;
    return [...holders, ...this.withoutKeywords].sort((a, b) => a.turn - b.turn);
  }
}

interface Search {
  readonly category: Category;
  left: number;
}

/**
 * Extends a way by the open conditions. Of ways that one category takes together only the first is returned; undefined
 * where one is free.
 */
function takenWays(
  search: Search,
  takers: readonly Holder<Category>[],
  begun: Way,
  open: readonly (typeof onCustomer)[number][],
): readonly Way[] | undefined {
  search.left -= takers.length;
  if (takers.length === 0 || search.left < 0) return undefined;
  const { category } = search;
  const takesAll = ({ owner }: Holder<Category>) => open.every((one) => covers(owner, category, one));
  if (takers.some(takesAll)) return [{ ...begun, ...firstWay(category, open) }];
  const [condition, ...rest] = open;
  const ways: Way[] = [];
  for (const entry of orNone(entriesOf(category, condition!))) {
    const still = takers.filter(({ owner }) => meets(owner, condition!, entry));
    const way = entry === undefined ? begun : { ...begun, [condition!]: entry };
    const further = takenWays(search, still, way, rest);
    if (!further) return undefined;
    ways.push(...further);
  }
  return ways;
}

const orNone = (entries: readonly string[]): readonly (string | undefined)[] =>
  entries.length > 0 ? entries : [undefined];

/** Whether every customer who meets that condition of the later category meets the earlier one's too. */
const covers = (earlier: Category, later: Category, condition: Condition): boolean =>
  orNone(entriesOf(later, condition)).every((entry) => meets(earlier, condition, entry));

const firstWay = (category: Category, some: readonly Condition[]): Way =>
  Object.fromEntries(some.map((condition) => [condition, entriesOf(category, condition)[0]]));

function meets(category: Category, condition: Condition, entry: string | undefined): boolean {
  const wanted = entriesOf(category, condition);
  return wanted.length === 0 || (entry !== undefined && wanted.includes(entry));
}

/** Whether a customer of that way meets the category's conditions, keywords aside. */
const fits = (category: Category, way: Way): boolean =>
  onCustomer.every((condition) => meets(category, condition, way[condition]));

function entryOf({ owner, index }: Holder<Category>, way: Way): Taken['with'] {
  const condition = firstCondition(owner)!;
  const list = entriesOf(owner, condition);
  return { list, index: condition === 'keywords' ? index : list.indexOf(way[condition]!) };
}
