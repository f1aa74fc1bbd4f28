import { joinTexts, type Text } from '../../../../schemas/text';

/**
 * Reduces a text to its letters and digits, so that texts that differ only in spacing and punctuation compare equal.
 */
export function plainWords(text: string): string {
  // The fast path for most texts, which have nothing to normalise: everything but their letters and digits is
  // punctuation.
  if (usual.test(text)) return text.toLowerCase().replace(/[^a-z\d\u4e00-\u9fff]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const usual = /^[\s!-~\u4e00-\u9fff，。！？：；（）、“”…—]*$/;

/** The start of a text, short enough to be quoted in a message. */
export function excerpt(text: string, length = 24): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length).join('')}…`;
}

/** A list of names, each in quotation marks: “发货”、“退款” / "Shipping", "Refunds". */
export const listed = (names: readonly Text[]): Text =>
  joinTexts(names.map(({ zh, en }) => ({ zh: `“${zh}”`, en: `"${en}"` })));
