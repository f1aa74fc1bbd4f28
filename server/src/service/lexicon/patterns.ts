import { matchParts } from '../text/matches';
import type { Part } from '../text/normalise';

/** Classes that no list of words can hold, each with its pattern: global, of bounded repetitions only. */
const patterns: Readonly<Record<string, RegExp>> = {
  /** A number in figures or in Chinese. */
  number: /\d{1,9}(?:\.\d{1,4})?|[零〇一二两三四五六七八九十百千万亿几半]{1,6}/g,
  /** One Chinese character. */
  han: /[\u4e00-\u9fff]/g,
  /** One Latin word. */
  word: /(?<![a-z])[a-z][a-z'’]{0,30}/g,
  /** A name of an account: Latin letters with a digit or an underscore, or five digits and more, six that are spelled out. */
  account:
    /(?<![a-z0-9_.-])(?:(?=[a-z0-9_.-]{0,19}[0-9_])[a-z][a-z0-9_.-]{3,29}|[1-9]\d{4,11}|[零〇洞幺一二三四五六七拐八九]{6,12})(?![a-z0-9_])/g,
  /** A name of an account of letters alone, behind a mark or a word that gives it away: `wechat: lucyshop`. */
  handle: /(?<=[:=@是为号] ?@?)(?:[a-z][a-z0-9_.-]{3,29}|[1-9]\d{4,11})(?![a-z0-9_])/g,
  /** A name of an account that begins with the app: `vxlucy88`. */
  app_account: /(?<![a-z0-9型号款])(?:vx|wx|weixin|wechat)(?=[a-z_-]{0,20}[0-9_])[a-z0-9_-]{6,20}/g,
  /** The name of a model: one to four letters and up to four figures, such as `vx200` or `tg-03`. */
  model: /(?<![a-z0-9_.-])[a-z]{1,4}-?\d{1,4}(?![a-z0-9_])/g,
  /** What is written where a value belongs, or nothing: letters and digits. */
  letters: /[a-z0-9]{1,20}/g,
  /** An English superlative in -est: `softest`. */
  est: /(?<![a-z])(?!(?:b|lat|earli|near|clos|hon|mod|inter|requ|for|harv|cont|sugg|dig|inv|prot|arr|brought|man|conqu|mid)est)[a-z]{3,10}est(?![a-z])/g,
  /** One emoji. */
  emoji: /\p{Extended_Pictographic}/gu,
  /** The place before the first word behind a mark or at the start of the text: `<begin>sb<end>`. Nothing itself. */
  begin: /(?<=^|[^\w\s\u4e00-\u9fff]\s?|\n)(?=[\w\u4e00-\u9fff])/g,
  /** The place behind the last word before a mark or at the end of the text: `最好<end>` is no `最好先`. Nothing itself. */
  end: /(?<=[\w%*\u4e00-\u9fff])(?=$|[^\w %*/\ufffc\u4e00-\u9fff-]| [^\w\u4e00-\u9fff])/g,
};

export const patternNames: readonly string[] = Object.keys(patterns);

/** The matches of a class that is a pattern; undefined for any other class. */
export function patternParts(name: string, text: string): readonly Part[] | undefined {
  const pattern = patternOf(name);
  return pattern && matchParts(text, pattern);
}

/** Whether a text holds a match of a class that is a pattern. */
export function holdsPattern(name: string, text: string): boolean {
  const pattern = patternOf(name);
  return pattern !== undefined && needsOf(name)?.test(text) !== false && text.search(pattern) >= 0;
}

/** What a text without any match does not hold, of those patterns that are dear: most texts end there. */
const needs: Readonly<Record<string, RegExp>> = {
  account: /[a-z]|\d{5}|[零〇洞幺一二三四五六七拐八九]{6}/,
  handle: /[a-z]{4}|[a-z][a-z0-9_.-]{3}|\d{5}/,
  app_account: /[vw]x|weixin|wechat/,
  est: /est/,
};

const needsOf = (name: string): RegExp | undefined => (Object.hasOwn(needs, name) ? needs[name] : undefined);

const patternOf = (name: string): RegExp | undefined =>
  Object.hasOwn(patterns, name) ? patterns[name] : undefined;
