import { type Locale, say, type Text } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import type { FileRange } from '../../document/resolve-range';
import { fileName } from '../../inheritance/base-source';
import { overriddenAt } from '../../inheritance/overridden';
import type { Located } from '../../yaml/ranges/node-at';
import { codeSpan } from '../../text/markdown';
import { excerpt } from '../../wording/quoted';

/** Where something of another file is written, as a link; undefined for a place of the file itself. */
export function fromFile({ uri, start }: FileRange, locale: Locale): string | undefined {
  if (uri === undefined) return undefined;
  return say(words.from, locale, { place: linkTo({ uri, start }, locale) });
}

/** What the value at a place of the file overrides; undefined where it overrides nothing. */
export function overrideHover(file: Analysis, { path }: Located, locale: Locale): string | undefined {
  const found = overriddenAt(file, path);
  if (!found) return undefined;
  const place = linkTo(found.at, locale);
  const { value } = found;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain) return say(words.overridesAll, locale, { place });
  return say(words.overrides, locale, { place, value: codeSpan(excerpt(String(value), MOST)) });
}

/** Characters of an overridden text. */
const MOST = 80;

function linkTo(
  { uri, start }: { readonly uri: string; readonly start: FileRange['start'] },
  locale: Locale,
) {
  const name = fileName(uri).replace(/[\\[\]()<>`*_]/g, '\\$&');
  const line = start.line + 1;
  return `[${say(words.place, locale, { name, line })}](${uri.replace(/[()]/g, encodeURIComponent)}#L${line})`;
}

const words = {
  place: { zh: '{name} 第 {line} 行', en: '{name}, line {line}' },
  from: { zh: '写在 {place}', en: 'Written in {place}' },
  overrides: { zh: '改写了 {place}，那里写的是 {value}', en: 'Overrides {place}, which says {value}' },
  overridesAll: {
    zh: '沿用 {place}，这里写了的以这里为准',
    en: 'Builds on {place}; what is written here counts first',
  },
} as const satisfies Record<string, Text>;
