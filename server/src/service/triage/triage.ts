import type { Category, Priority } from '../../../../schemas/sections/priority';
import { type Condition, conditions, entriesOf, inTurn, levelOf } from './categories';
import type { PlainInquiry } from './inquiry';
import { firstKeyword } from './keywords';

/** The entry of a condition that an inquiry meets. */
export interface Met {
  readonly condition: Condition;
  readonly entry: string;
  /** Where the entry stands in the file. */
  readonly list: readonly string[];
  readonly index: number;
  /** The customer's words that a keyword was found in. */
  readonly words?: string;
}

/** A category held against an inquiry. */
export interface CategoryMatch {
  readonly category: Category;
  readonly met: readonly Met[];
  /** The conditions that it has and the inquiry does not meet. */
  readonly missed: readonly Condition[];
}

export interface Triage {
  /** The category that the inquiry goes to; undefined where none fits and no default is named. */
  readonly winner?: CategoryMatch;
  /** Whether it won as the default, since nothing else fits. */
  readonly byDefault: boolean;
  /** The others that fit, in turn. */
  readonly alsoMatched: readonly CategoryMatch[];
  /** Those that something speaks for and something against, in turn. */
  readonly nearMisses: readonly CategoryMatch[];
}

/**
 * The category of an inquiry: categories are held against it by level (1 first), then in the order of the file, and the
 * first whose every written condition holds has it; what fits nowhere goes to the default.
 */
export function triage(priority: Priority | undefined, inquiry: PlainInquiry): Triage {
  const held = inTurn(priority?.categories ?? []).map((category) => hold(category, inquiry));
  const fitting = held.filter(({ met, missed }) => met.length > 0 && missed.length === 0);
  const nearMisses = held.filter(({ met, missed }) => met.length > 0 && missed.length > 0);
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
  return { category, met, missed: written.filter((one) => !met.some(({ condition }) => condition === one)) };
}

function meets(
  entries: readonly string[],
  condition: Condition,
  inquiry: PlainInquiry,
): Pick<Met, 'index' | 'words'> | undefined {
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
 * Who of two customers is answered first: the smaller level; at equal levels with `tie_break: vip_first` the important
 * one; then the one who has waited longer. Negative where `a` goes first.
 */
export function compareWaiting(priority: Priority | undefined, a: Waiting, b: Waiting): number {
  const level = ({ category }: Waiting): number => (category ? levelOf(category) : Number.MAX_SAFE_INTEGER);
  const rank = ({ tags }: Waiting): number =>
    priority?.tie_break === 'vip_first' && isImportant(priority, tags) ? 0 : 1;
  return level(a) - level(b) || rank(a) - rank(b) || a.since - b.since;
}
