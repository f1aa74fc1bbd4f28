import { allMatches, matchParts } from '../../text/matches';
import type { Part } from '../../text/normalise';

const DOT = '(?: ?(?:\\.|。|点| dot |\\(dot\\)|\\[dot\\]|\\[\\.\\]) ?)';
const SPELLED_DOT = '(?: ?(?:。|点| dot |\\(dot\\)|\\[dot\\]|\\[\\.\\]) ?)';
const AT = '(?:@|艾特|\\(at\\)|\\[at\\])';
/** Where `at` is a word, a full stop in front of a space ends a sentence: `is at lunch. When he is back` is no address. */
const mail = new RegExp(
  `[a-z0-9._%+-]{1,40}(?:${AT}[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{1,20}){1,3}` +
    `| at [a-z0-9-]{1,40}(?:(?:${SPELLED_DOT}[a-z0-9-]{1,20}){1,3}|(?:\\.[a-z][a-z0-9-]{1,20}){1,3}))`,
  'g',
);

/** Addresses with or without a scheme, a dot spelled out too; the host decides whether they are allowed. */
const links = new RegExp(
  [
    'https?://(?<site>[a-z0-9.-]{1,80})(?:[^\\s,。;!?)】」\'"<>\\u4e00-\\u9fff]|\\?(?=[\\w%])){0,200}',
    `(?<![a-z0-9@.-])(?<host>(?:[a-z0-9-]{1,40}${DOT}){1,4}(?:com|cn|net|org|shop|store|top|cc|vip|xyz|tb|me|io|tw|hk|uk|de|jp|kr|info|biz|example)|www\\.[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,20}){1,3})(?![a-z0-9-])(?:/[^\\s,。;!?)】」\\u4e00-\\u9fff]{0,200})?`,
  ].join('|'),
  'g',
);

/** Hosts of the platform itself, as of 2026. */
const ownHosts = ['jinritemai.com', 'douyin.com', 'iesdouyin.com', 'douyinpay.com'];

/** E-mail addresses, their signs spelled out too. */
export const emails = (text: string): Part[] => matchParts(text, mail);

/** Addresses that are not the platform's own. */
export function strangeLinks(text: string): Part[] {
  return allMatches(text, links).flatMap(({ 0: { length }, index, groups }) => {
    const host = groups?.site ?? groups?.host ?? '';
    const own = ownHosts.some((known) => host === known || host.endsWith(`.${known}`));
    return own ? [] : [{ start: index, end: index + length }];
  });
}
