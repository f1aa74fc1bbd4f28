/**
 * The first character of each letter in the order of pinyin, which the platform's collation gives: no table of readings
 * is shipped. No Mandarin syllable begins with i, u or v.
 */
const firsts = '吖a八b嚓c哒d妸e发f旮g哈h丌j咔k垃l妈m拏n噢o妑p七q呥r仨s他t屲w夕x丫y帀z';

const bounds = Array.from(firsts.matchAll(/(.)([a-z])/gu), ([, first, letter]) => ({
  first: first!,
  letter: letter!,
}));

const pinyin = new Intl.Collator('zh-u-co-pinyin');

const known = new Map<string, string>();

/** A text with each Chinese character replaced by the first letter of its pinyin; one that is read in several ways by the usual one. */
export const initials = (text: string): string => text.replace(/\p{Script=Han}/gu, initialOf);

function initialOf(char: string): string {
  const found = known.get(char);
  if (found !== undefined) return found;
  const letter = bounds.findLast(({ first }) => pinyin.compare(first, char) <= 0)?.letter ?? '';
  known.set(char, letter);
  return letter;
}
