import fc from 'fast-check';
import { parseAllDocuments, visit } from 'yaml';

/** What people and spreadsheets write, and what means something in YAML. */
const piece = fc.oneof(
  fc.constantFrom(
    '您好，',
    '现货 48 小时内发出',
    '"',
    "'",
    ' # ',
    '#',
    ': ',
    '- ',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '🙂',
  ),
  fc.constantFrom(
    '{{buyer.nickname|亲}}',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '~',
  ),
  fc.constantFrom(
    'on',
    'null',
    '12:30',
    '2026-11-11',
    '0x1f',
    '1e3',
    '---',
    '...',
    '\u2028',
    '\u00a0',
    '　',
    '\\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

/** Texts of some such pieces that say something. */
export const words = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

/** Every scalar and comment of a text, as often as it is there. */
export function contents(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const document of parseAllDocuments(text)) {
    if (!('contents' in document)) continue;
    const comments: (string | null | undefined)[] = [document.commentBefore, document.comment];
    visit(document, {
      Node: (_key, node) => {
        comments.push(node.commentBefore, node.comment);
        if ('value' in node) count(`value ${String(node.value)}`);
      },
    });
    for (const line of comments.flatMap((comment) => comment?.split('\n') ?? []))
      if (line.trim() !== '') count(`comment ${line.trim()}`);
  }
  return counts;
}
