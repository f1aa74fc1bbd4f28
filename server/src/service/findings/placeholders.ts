import { fillPrefix, placeholders } from '../../../../schemas/placeholders';
import type { Block } from '../model/block';
import type { Finding, Fix } from '../model/finding';
import { nearest } from '../model/nearest';
import { parsePlaceholders, type PlaceholderMention } from '../model/placeholders';
import type { CustomerText } from '../model/symbols';

/** Placeholders that nobody can fill, and what looks like one and would be sent as it stands. */
export function placeholderFindings(block: Block): readonly Finding[] {
  return block.texts.flatMap((text) =>
    /[{｛]/.test(text.text)
      ? parsePlaceholders(text.text).flatMap((mention) => judge(text, mention) ?? [])
      : [],
  );
}

const names = placeholders.map(({ name }) => name);

function judge(text: CustomerText, mention: PlaceholderMention): Finding | undefined {
  const known = [...names, ...blanksOf(text)];
  const meant = known.includes(mention.name) ? mention.name : nearest(mention.name, known);
  if (!mention.wellFormed) return malformed(text, mention, meant);
  if (known.includes(mention.name)) return undefined;
  const at = { in: text.owner, key: text.key, part: { start: mention.nameStart, end: mention.nameEnd } };
  return {
    code: 'placeholder/unknown',
    level: 'error',
    at: mention.name === '' ? { ...at, part: mention } : at,
    message: meant
      ? {
          zh: '没有叫“{name}”的占位符，是不是要写 {meant}？',
          en: 'There is no placeholder "{name}". Did you mean {meant}?',
        }
      : {
          zh: '没有叫“{name}”的占位符，顾客会看到原样的花括号。可以用：{known}。',
          en: 'There is no placeholder "{name}"; customers would see the braces. There are: {known}.',
        },
    data: { name: mention.name, meant: meant ?? '', known: known.join(', ') },
    fixes: meant ? [replacement(meant, { kind: 'replace', at, text: meant })] : [],
  };
}

function malformed(text: CustomerText, mention: PlaceholderMention, meant: string | undefined): Finding {
  const at = { in: text.owner, key: text.key, part: { start: mention.start, end: mention.end } };
  const fallback = mention.fallback === undefined ? '' : `|${mention.fallback}`;
  const mended = `{{${meant ?? mention.name}${fallback}}}`;
  return {
    code: 'placeholder/malformed',
    level: 'error',
    at,
    message: {
      zh: '占位符要写成 {example}：两个英文花括号开头，两个结尾。现在这样会原样发给顾客。',
      en: 'A placeholder is written {example}: two plain braces before, two behind. As it is, customers would see it raw.',
    },
    data: { example: mended },
    fixes: meant ? [replacement(mended, { kind: 'replace', at, text: mended })] : [],
  };
}

const replacement = (word: string, edit: Fix['edits'][number]): Fix => ({
  title: { zh: '改成 {word}', en: 'Change to {word}' },
  data: { word },
  kind: 'fix',
  edits: [edit],
});

/** The blanks that the reply itself declares for its agent to fill. */
function blanksOf({ item }: CustomerText): readonly string[] {
  const fill: unknown = 'fill' in item ? item.fill : undefined;
  if (!Array.isArray(fill)) return [];
  return fill.map((blank: { readonly name?: string }) => `${fillPrefix}${blank.name}`);
}
