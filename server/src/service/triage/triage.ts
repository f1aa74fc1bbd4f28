import type { Category, Priority } from '../../../../schemas/sections/priority';
import { type Condition, conditions, entriesOf, inTurn, levelOf } from './categories';
import type { PlainInquiry } from './inquiry';
import { firstKeyword } from './keywords';

/** A condition that an inquiry meets, with the entry that matches. */
export interface MatchedCondition {
  readonly condition: Condition;
  readonly entry: string;
  /** The list that holds the entry. */
  readonly list: readonly string[];
  readonly index: number;
  /** The customer's words that a keyword was found in. */
  readonly words?: string;
}

/** The result of matching a category against an inquiry. */
export interface CategoryMatch {
  readonly category: Category;
  readonly matched: readonly MatchedCondition[];
  /** The category's conditions that the inquiry does not meet. */
  readonly missed: readonly Condition[];
}

export interface Triage {
  /** The category of the inquiry; undefined where none matches and no default is named. */
  readonly winner?: CategoryMatch;
  /** Whether it won as the default, since nothing else matches. */
  readonly byDefault: boolean;
  /** The others that match, in turn. */
  readonly alsoMatched: readonly CategoryMatch[];
  /** Partial matches: some conditions are met and some are not, in turn. */
  readonly nearMisses: readonly CategoryMatch[];
}

/**
 * The category of an inquiry: categories are matched by level (1 first), then in the order of the file, and the first
 * whose written conditions all hold wins; what matches none goes to the default.
 */
export function triage(priority: Priority | undefined, inquiry: PlainInquiry): Triage {
  const held = inTurn(priority?.categories ?? []).map((category) => hold(category, inquiry));
  const fitting = held.filter(({ matched: met, missed }) => met.length > 0 && missed.length === 0);
  const nearMisses = held.filter(({ matched: met, missed }) => met.length > 0 && missed.length > 0);
  const fallback = held.find(({ category }) => category.id === priority?.default);
  const [winner = fallback, ...alsoMatched] = fitting;
  return {
    winner,
    byDefault: fitting.length === 0 && fallback !== undefined,
    alsoMatched,
    nearMisses,
  };
}

function hold(category: Category, inquiry: PlainInquiry): CategoryMatch {
  const written = conditions.filter((condition) => entriesOf(category, condition).length > 0);
  const met = written.flatMap((condition) => {
    const list = entriesOf(category, condition);
    const found = meets(list, condition, inquiry);
    return found ? [{ condition, entry: list[found.index]!, list, ...found }] : [];
  });
  return {
    category,
    matched: met,
    missed: written.filter((one) => !met.some(({ condition }) => condition === one)),
  };
}

function meets(
  entries: readonly string[],
  condition: Condition,
  inquiry: PlainInquiry,
): Pick<MatchedCondition, 'index' | 'words'> | undefined {
  if (condition === 'keywords') return firstKeyword(inquiry.plain, entries);
  const has: Readonly<Record<Exclude<Condition, 'keywords'>, readonly string[]>> = {
    tags: inquiry.tags,
    order_states: inquiry.orderState === undefined ? [] : [inquiry.orderState],
    channels: [inquiry.channel],
  };
  const index = entries.findIndex((entry) => has[condition].includes(entry));
  return index < 0 ? undefined : { index };
}

/** A customer in the queue. */
export interface Waiting {
  readonly category?: Category;
  readonly tags: readonly string[];
  /** When the customer wrote, in epoch minutes. */
  readonly since: number;
}

/** Whether one of the customer's tags is among those of important customers. */
export const isImportant = (priority: Priority | undefined, tags: readonly string[]): boolean =>
  tags.some((tag) => priority?.vip_tags?.includes(tag));

/**
 * Comparator for the queue: the smaller level first; at equal levels with `tie_break: vip_first` the important one;
 * then the one who has waited longer. Negative where `a` goes first.
 */
export function compareWaiting(priority: Priority | undefined, a: Waiting, b: Waiting): number {
  const level = ({ category }: Waiting): number => (category ? levelOf(category) : Number.MAX_SAFE_INTEGER);
  const rank = ({ tags }: Waiting): number =>
    priority?.tie_break === 'vip_first' && isImportant(priority, tags) ? 0 : 1;
  return level(a) - level(b) || rank(a) - rank(b) || a.since - b.since;
}
