import type { Locale } from '../../../../../schemas/text';
import { numberChoices, readNumber } from '../../notation/numbers';
import { rowMark } from '../../notation/plain';
import { starterWords as words } from '../wording';

/** The most names that are read: longer lists are for a spreadsheet. */
export const MOST_PEOPLE = 40;

/** The one who answers where no name was given. */
export const justMe = (locale: Locale): readonly string[] => [words.owner[locale]];

/**
 * Reads who answers: `小王、小李`, `Ann and Ben`, `我一个人`, `3`; in the order of the text, each once. Undefined where
 * there is no name or one number in it or more than `MOST_PEOPLE`.
 */
export function readPeople(written: string, locale: Locale): readonly string[] | undefined {
  const text = written.normalize('NFKC').trim();
  if (alone.test(text)) return justMe(locale);
  const counted = text
    .replace(/^(?:就|只有|一共|共)/, '')
    .replace(/(?:个人|人|位|个|people)$/i, '')
    .trim();
  if (numberChoices(counted).length > 0) return undefined;
  const count = readNumber(counted);
  if (count !== undefined) return isCount(count) ? unnamed(count, locale) : undefined;
  const names = text.split(namesApart).flatMap((part) => (isHan.test(part) ? part.split(/\s+/) : [part]));
  const found = [
    ...new Set(
      names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => /[\p{L}\p{N}]/u.test(name)),
    ),
  ];
  return isCount(found.length) ? found : undefined;
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST_PEOPLE;

const alone =
  /^(?:就|只有|只是)?(?:我|店主|老板)?(?:自己)?(?:一个人|自己|我|本人)$|^(?:just |only )?me(?: alone)?$|^myself$/i;

/** A line break, or a mark between the items of a list; 和 only between names, since it stands in names too. */
const namesApart = new RegExp(
  `\\s*\\n\\s*|${rowMark.source.replace('和|及|与', '(?<=\\p{Script=Han}{2})[和跟与及](?=\\p{Script=Han}{2})')}`,
  'iu',
);

/** Names in Chinese with spaces between them, which other names have within. */
const isHan = /^[\p{Script=Han}·\s]+$/u;

/** People without names: the owner and as many colleagues. */
function unnamed(count: number, locale: Locale): readonly string[] {
  const helper = words.helper[locale];
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? words.owner[locale] : at === 1 ? helper : `${helper} ${at}`,
  );
}
