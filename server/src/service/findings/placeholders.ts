import { fillPrefix, placeholders } from '../../../../schemas/placeholders';
import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding, Fix, FixKind } from '../format/finding';
import { nearest } from '../format/nearest';
import { placeholderFor } from '../text/placeholder-names';
import { parsePlaceholders, type PlaceholderMention } from '../text/placeholders';
import type { CustomerText } from '../document/symbols';

/** Finds unknown placeholders, and malformed ones, which would be sent literally. */
export function placeholderFindings(block: Block): readonly Finding[] {
  return block.texts.flatMap((text) => (/[{｛]/.test(text.text) ? placeholdersIn(text) : []));
}

function placeholdersIn(text: CustomerText): readonly Finding[] {
  const known = [...names, ...blanksOf(text)];
  return parsePlaceholders(text.text).flatMap((mention) => unknownPlaceholder(text, mention, known) ?? []);
}

const names = placeholders.map(({ name }) => name);

/** The placeholder that is meant, and whether that is certain. */
interface Meant {
  readonly name: string;
  readonly isSure: boolean;
}

function unknownPlaceholder(
  text: CustomerText,
  mention: PlaceholderMention,
  known: readonly string[],
): Finding | undefined {
  const { name, wellFormed, isStatement } = mention;
  if (isStatement) return ofStatement(text, mention);
  const meant = known.includes(name) ? { name, isSure: true } : meantBy(name, known);
  if (!wellFormed) return malformed(text, mention, meant);
  if (known.includes(name)) return undefined;
  const at = { in: text.owner, key: text.key, part: { start: mention.nameStart, end: mention.nameEnd } };
  return {
    code: 'placeholder/unknown',
    level: 'error',
    at: name === '' ? { ...at, part: mention } : at,
    message: meant ? unknownNear : unknown,
    data: { name, meant: meant?.name ?? '', known: known.join(', ') },
    fixes: meant
      ? [replacement(name, meant.name, meant.isSure, { kind: 'replace', at, text: meant.name })]
      : [],
  };
}

const unknownNear: Text = {
  zh: '没有叫“{name}”的占位符，是不是要写 {meant}？',
  en: 'There is no placeholder "{name}". Did you mean {meant}?',
};

const unknown: Text = {
  zh: '没有叫“{name}”的占位符，顾客会看到原样的花括号。可以用：{known}。',
  en: 'There is no placeholder "{name}"; customers would see the braces. There are: {known}.',
};

function meantBy(name: string, known: readonly string[]): Meant | undefined {
  const near = nearest(name, known);
  return near ? { name: near, isSure: true } : placeholderFor(name);
}

function malformed(text: CustomerText, mention: PlaceholderMention, meant: Meant | undefined): Finding {
  const { start, end, name, fallback } = mention;
  const at = { in: text.owner, key: text.key, part: { start, end } };
  const written = text.text.slice(start, end);
  const bar = fallback === undefined ? '' : `|${fallback}`;
  const fixed = `{{${meant?.name ?? name}${bar}}}`;
  const isBar = written.startsWith('{{') && written.endsWith('}}') && fallback !== undefined;
  const isForeign = !meant || (meant.name !== name && !isBar && /^\$?\{[^{]/.test(written));
  // The name of another tool's filter is lost; all else is kept.
  const isSure = meant !== undefined && meant.isSure && !isForeign && !/default\s*[:：]/.test(written);
  return {
    code: 'placeholder/malformed',
    level: 'error',
    at,
    message: !meant ? foreign : isBar ? badBar : badBraces,
    data: { example: meant ? fixed : `{{${names[0]}}}`, written, known: names.join(', ') },
    fixes: meant ? [replacement(written, fixed, isSure, { kind: 'replace', at, text: fixed })] : [],
  };
}

const badBraces: Text = {
  zh: '占位符要写成 {example}：两个英文花括号开头，两个结尾。现在这样会原样发给顾客。',
  en: 'A placeholder is written {example}: two plain braces before it and two after. As it is, customers would see it raw.',
};

const badBar: Text = {
  zh: '取不到值时改说的话，写在一条英文竖线（|）后面，不加引号：{example}。现在这样会原样发给顾客。',
  en: 'The words used when there is no value go after a single plain bar (|), without quotes: {example}. As it is, customers would see it raw.',
};

const foreign: Text = {
  zh: '“{written}”不是这里的占位符，会原样发给顾客。可以用：{known}，前后各写两个英文花括号，例如 {example}。',
  en: '"{written}" is not a placeholder here; customers would see it raw. There are: {known}, each in double braces, such as {example}.',
};

function ofStatement({ text, owner, key }: CustomerText, { start, end }: PlaceholderMention): Finding {
  return {
    code: 'placeholder/malformed',
    level: 'error',
    at: { in: owner, key, part: { start, end } },
    message: {
      zh: '“{written}”是别的工具的写法，这里没有“如果……就……”，会原样发给顾客。请分成几条话术，或者用 {example}。',
      en: '"{written}" belongs to another tool; there are no conditions here and customers would see it raw. Write several replies, or use {example}.',
    },
    data: { written: text.slice(start, end), example },
  };
}

const example: Text = { zh: '{{buyer.nickname|亲}}', en: '{{buyer.nickname|there}}' };

/** @param isSure whether it is a `fix`, else a `suggestion` */
function replacement(old: string, word: string, isSure: boolean, edit: Fix['edits'][number]): Fix {
  const kind: FixKind = isSure ? 'fix' : 'suggestion';
  const keepsWords = letters(old) === letters(word);
  return {
    title: keepsWords
      ? { zh: '改成 {word}', en: 'Change to {word}' }
      : { zh: '把“{old}”改成 {word}', en: 'Change "{old}" to {word}' },
    data: { old, word },
    kind,
    edits: [edit],
  };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The placeholders that a reply declares for its agent to fill in. */
function blanksOf({ item }: CustomerText): readonly string[] {
  const fill: unknown = 'fill' in item ? item.fill : undefined;
  if (!Array.isArray(fill)) return [];
  return fill.map((blank: { readonly name?: string }) => `${fillPrefix}${blank.name}`);
}
