import type { Candidate, Repair } from '../candidate';
import { isPartOfText } from '../hash-in-text';
import type { Line } from '../lines';
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
      const comment = hides ? commentIn(text, line, { start, end }) : undefined;
      if (comment?.isApart) return [outside(text, line, { start: comment.start, end })];
      return [
        {
          ...(hides ? hidden : placeholder),
          start: hides ? start + scalar.search(/[ \t]#/) + 1 : start,
          end,
          title: { zh: '给这段文字加上引号', en: 'Put quotes round the text' },
          kind: comment ? 'suggestion' : 'fix',
          reachesFar: true,
          changes: [{ start, end, text: quoted(scalar) }],
        },
      ];
    });
  });

/** What may be a comment at the end of a plain scalar: only brackets follow, no further key, and no number begins it. */
interface CommentInBrackets {
  /** The offset of the `#`. */
  readonly start: number;
  /** Whether a blank follows the `#`, as in comments. */
  readonly isApart: boolean;
}

function commentIn(
  text: string,
  line: Line,
  { start, end }: { start: number; end: number },
): CommentInBrackets | undefined {
  const hash = start + text.slice(start, end).search(/[ \t]#/) + 1;
  const behind = text.slice(hash + 1, end);
  if (isPartOfText(behind) || !/^[ \t}\]]+$/.test(text.slice(end, line.end))) return undefined;
  return { start: hash, isApart: /^[ \t]/.test(behind) };
}

/** Moves the closing brackets before the comment that hides them. */
function outside(text: string, line: Line, { start, end }: { start: number; end: number }): Candidate {
  const closers = text.slice(end, line.end).trimEnd();
  const from = line.start + text.slice(line.start, start).trimEnd().length;
  return {
    id: 'hash-in-braces',
    start,
    end,
    message: hiddenClosers,
    title: { zh: '把结尾的括号移到注释前面', en: 'Move the closing bracket before the comment' },
    kind: 'suggestion',
    reachesFar: true,
    changes: [
      { start: from, end: from, text: closers },
      { start: end, end: line.end, text: '' },
    ],
  };
}

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

const hiddenClosers = {
  zh: '括号里“ #”后面的都成了注释，连结尾的括号也看不见了。是注释就把括号移到它前面：“{line}”；是文字的一部分就给整段文字加上引号。',
  en: 'Inside brackets everything after " #" is a comment, even the closing bracket. If it is one, move the bracket before it: {line}; if it belongs to the text, put quotes round the whole text.',
} as const;

const placeholder = {
  id: 'quote-needed',
  message: {
    zh: '括号里带“{{”的文字要加引号，不然花括号会被当成 YAML 自己的：“{line}”。',
    en: 'A text with "{{" inside brackets needs quotes, or YAML takes the braces for its own: {line}',
  },
} as const;
