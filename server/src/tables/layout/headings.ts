import { plain } from '../../service';
import { answerHeadings, fieldNames, otherHeadings } from './names';
import { type TableSection, tableSections } from './table-row';
import { valueOf } from './value-words';

/** A field that a heading may name. */
export interface Naming {
  readonly field: string;
  /** The lower, the better the name. */
  readonly rank: number;
  /** Whether it names the field in this section only where the section is known otherwise. */
  readonly isWeak: boolean;
}

/** The fields of a section that a heading may name, the best first. */
export const namingsOf = (section: TableSection, heading: string): readonly Naming[] =>
  lookUp(namings[section], heading) ?? [];

/** Whether a heading is that of answers, which are sent unless another column has what is sent. */
export const isAnswerHeading = (heading: string): boolean => lookUp(answers, heading) !== undefined;

/** Whether a heading is one that tables have, whether or not a playbook has a field for it. */
export const isKnownHeading = (heading: string): boolean =>
  lookUp(others, heading) !== undefined || isFieldHeading(heading);

/** Whether a heading names a field of any section. */
export const isFieldHeading = (heading: string): boolean =>
  isAnswerHeading(heading) || tableSections.some((section) => namingsOf(section, heading).length > 0);

/**
 * A heading as it is compared: half-width, simplified, lower-case; without blanks, `*`, colons, line breaks and the byte
 * order mark. What stands in brackets, such as （必填） or （10个字以内）, is left out.
 */
export const headingKey = (heading: string): string => bare(heading.replace(bracketed, '')) || bare(heading);

/** Whether a heading names a language in its brackets, as 答案(英文) does: it holds what another column says, in other words. */
export const isOfLanguage = (heading: string): boolean =>
  heading.length <= LONGEST_HEADING &&
  (heading.match(bracketed) ?? []).some((part) => {
    const word = part.slice(1, -1).replace(/(?:版本?|翻译|译文|version|translation)\s*$/i, '');
    return valueOf('language', word) !== undefined;
  });

const bracketed = /[(（[【〔<＜《][^()（）[\]【】〔〕<>＜＞《》]*[)）\]】〕>＞》]/g;

function bare(text: string): string {
  return plain(text).text.replace(/[\s*:._"'#-]+/g, '');
}

function lookUp<Value>(found: ReadonlyMap<string, Value>, heading: string): Value | undefined {
  if (heading === '' || heading.length > LONGEST_HEADING) return undefined;
  return found.get(keyOf(heading));
}

/** No heading that tables have is longer, with what stands in its brackets: longer cells hold texts. */
const LONGEST_HEADING = 60;

/** Keys by heading: sheets of a workbook repeat their headings. */
const keys = new Map<string, string>();

function keyOf(heading: string): string {
  const known = keys.get(heading);
  if (known !== undefined) return known;
  if (keys.size > MOST_KEYS) keys.clear();
  const key = headingKey(heading);
  keys.set(heading, key);
  return key;
}

const MOST_KEYS = 2000;

const words = (listed: string): readonly string[] => listed.split(',').map(headingKey);

const namings = Object.fromEntries(tableSections.map((section) => [section, index(section)])) as Readonly<
  Record<TableSection, ReadonlyMap<string, readonly Naming[]>>
>;

function index(section: TableSection): ReadonlyMap<string, readonly Naming[]> {
  const found = new Map<string, Naming[]>();
  for (const isWeak of [false, true])
    for (const { field, names, also } of fieldNames[section])
      for (const [rank, key] of words((isWeak ? also : names) ?? '').entries())
        if (key !== '') found.set(key, [...(found.get(key) ?? []), { field, rank, isWeak }]);
  return found;
}

const answers = new Map(words(answerHeadings).map((key) => [key, true]));
const others = new Map(words(otherHeadings).map((key) => [key, true]));
