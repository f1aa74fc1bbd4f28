import type { Category } from '../../../../../schemas/sections/priority';
import { type Condition, conditions, entriesOf } from '../../matching/categories';
import { plainKeyword } from '../../matching/keywords';

/** One entry of a category that an earlier category takes every inquiry of. */
export interface Taken {
  readonly entry: string;
  readonly by: Category;
  /** Where the entry that takes it stands, as list and index; undefined where `by` takes all that comes. */
  readonly with?: { readonly list: readonly string[]; readonly index: number };
}

/** The condition that a category is told by, keywords before all others; undefined where it has none. */
export const firstCondition = (category: Category): Condition | undefined =>
  conditions.find((condition) => entriesOf(category, condition).length > 0);

export const hasConditions = (category: Category): boolean => firstCondition(category) !== undefined;

/** A keyword longer than this is only held against keywords that equal it. */
const LONGEST_KEYWORD = 60;

/** The earlier categories, remembered by their keywords, so that a long list of categories is read once. */
export class Earlier {
  private readonly byKeyword = new Map<string, Category[]>();
  private readonly withoutKeywords: Category[] = [];

  add(category: Category): void {
    const keywords = new Set(entriesOf(category, 'keywords').map(plainKeyword));
    if (keywords.size === 0) this.withoutKeywords.push(category);
    for (const keyword of keywords) {
      const known = this.byKeyword.get(keyword);
      if (known) known.push(category);
      else this.byKeyword.set(keyword, [category]);
    }
  }

  /**
   * What takes each entry of the category's first condition; undefined unless every one is taken. A message that holds
   * “退款进度” holds “退款” too: a keyword is taken by a shorter one within it.
   */
  takesAllOf(category: Category): readonly Taken[] | undefined {
    const condition = firstCondition(category);
    if (!condition) return undefined;
    const taken: Taken[] = [];
    for (const entry of entriesOf(category, condition)) {
      const one =
        condition === 'keywords'
          ? this.takesKeyword(category, entry)
          : this.takesEntry(category, condition, entry);
      if (!one) return undefined;
      taken.push(one);
    }
    return taken;
  }

  private takesKeyword(category: Category, keyword: string): Taken | undefined {
    for (const part of partsOf(plainKeyword(keyword))) {
      const by = this.byKeyword.get(part)?.find((earlier) => coversRest(earlier, category, 'keywords'));
      if (!by) continue;
      const list = by.match!.keywords!;
      return {
        entry: keyword,
        by,
        with: { list, index: list.findIndex((word) => plainKeyword(word) === part) },
      };
    }
    const by = this.withoutKeywords.find(
      (earlier) => hasConditions(earlier) && coversRest(earlier, category, 'keywords'),
    );
    return by && { entry: keyword, by };
  }

  private takesEntry(category: Category, condition: Condition, entry: string): Taken | undefined {
    for (const by of this.withoutKeywords) {
      if (!hasConditions(by) || !coversRest(by, category, condition)) continue;
      const list = entriesOf(by, condition);
      const index = list.indexOf(entry);
      if (list.length === 0) return { entry, by };
      if (index >= 0) return { entry, by, with: { list, index } };
    }
    return undefined;
  }
}

/** Whether every inquiry that meets the later category's other conditions meets the earlier one's too. */
function coversRest(earlier: Category, later: Category, but: Condition): boolean {
  return conditions.every((condition) => {
    const wanted = entriesOf(earlier, condition);
    if (condition === but || wanted.length === 0) return true;
    const given = entriesOf(later, condition);
    return given.length > 0 && given.every((entry) => wanted.includes(entry));
  });
}

/** Every run of letters within a keyword, itself first. */
function* partsOf(keyword: string): Iterable<string> {
  yield keyword;
  if (keyword.length > LONGEST_KEYWORD) return;
  for (let length = keyword.length - 1; length > 0; length--)
    for (let start = 0; start + length <= keyword.length; start++) yield keyword.slice(start, start + length);
}
