import type { Candidate, Repair } from '../candidate';
import { quoted } from '../quoted';

/**
 * Plain scalars of flow collections that need quotes: with ` #`, which makes even the closing brace a comment, or with
 * `{{…}}`, whose braces YAML reads as flow maps.
 */
export const flowQuotes: Repair = ({ text, lines }) =>
  lines.flatMap((line) => {
    const source = text.slice(line.body, line.end);
    if (line.silent || line.inBlockText || !/[[{]/.test(source) || !/[ \t]#|\{\{|：/.test(source)) return [];
    return [...source.matchAll(value)].flatMap(({ index, groups }): Candidate[] => {
      const scalar = groups!['text']!.trimEnd();
      const hides = /[ \t]#/.test(scalar);
      if (!hides && !scalar.includes('{{')) return [];
      const start = line.body + index + groups!['before']!.length;
      const end = start + scalar.length;
      return [
        {
          ...(hides ? hidden : placeholder),
          start: hides ? start + scalar.search(/[ \t]#/) + 1 : start,
          end,
          title: { zh: '给这段文字加上引号', en: 'Put quotes round the text' },
          kind: 'fix',
          reachesFar: true,
          changes: [{ start, end, text: quoted(scalar) }],
        },
      ];
    });
  });

/** A plain scalar in a flow collection; a placeholder in it is part of it. */
const value =
  /(?<before>[{,][ \t]*[\p{L}_][\p{L}\p{N}_-]*:[ \t]+|\[[ \t]*|,[ \t]+)(?<text>(?:\{\{[^{}\n]*\}\}|[^\s"'{}[\],])(?:\{\{[^{}\n]*\}\}|[^{}[\],\n])*)(?=[}\],])/gu;

const hidden = {
  id: 'hash-in-braces',
  message: {
    zh: '括号里“ #”后面的都成了注释，连结尾的括号也看不见了。给这段文字加上引号：“{line}”。',
    en: 'Inside brackets everything after " #" is a comment, even the closing bracket. Put quotes round the text: {line}',
  },
} as const;

const placeholder = {
  id: 'quote-needed',
  message: {
    zh: '括号里带“{{”的文字要加引号，不然花括号会被当成 YAML 自己的：“{line}”。',
    en: 'A text with "{{" inside brackets needs quotes, or YAML takes the braces for its own: {line}',
  },
} as const;
