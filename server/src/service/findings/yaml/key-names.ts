import type { FormatNode } from '../../../../../schemas/format';
import { format } from '../../model/format';

/** Every key of the format. */
export const keyNames: ReadonlySet<string> = new Set(keysOf(format));

/** Keys that the format has, and days and other words that people write as keys of a week. */
export const looksLikeKey = (word: string): boolean =>
  keyNames.has(word) ||
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,](?:mon|tue|wed|thu|fri|sat|sun))*$/.test(word);

function keysOf(form: FormatNode): readonly string[] {
  const children = [
    ...Object.values(form.properties ?? {}),
    ...(form.items ? [form.items] : []),
    ...(form.additionalProperties ? [form.additionalProperties] : []),
    ...(form.anyOf ?? []),
  ];
  return [...Object.keys(form.properties ?? {}), ...children.flatMap(keysOf)];
}
