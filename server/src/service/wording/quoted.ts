import { joinTexts, type Text } from '../../../../schemas/text';

/** A text by its letters and digits alone: what looks the same to a reader is equal, whatever its spacing and marks. */
export function plainWords(text: string): string {
  // Most texts have nothing to normalise, and whatever is no letter of theirs is a mark.
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

/** Names in a row, each in quotation marks: “发货”、“退款” / "Shipping", "Refunds". */
export const listed = (names: readonly Text[]): Text =>
  joinTexts(names.map(({ zh, en }) => ({ zh: `“${zh}”`, en: `"${en}"` })));
