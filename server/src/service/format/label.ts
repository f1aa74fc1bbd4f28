import type { FormatNode } from '../../../../schemas/format';

export interface Label {
  /** The field that it is the value of. */
  readonly key: string;
  readonly text: string;
}

/** What names an item best: the first of the fields that its form is `labelledBy` with a word in it, else its id. */
export function labelIn(form: FormatNode | undefined, item: object): Label | undefined {
  for (const key of [...(form?.labelledBy ?? []), 'id']) {
    const text: unknown = Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined;
    if (typeof text === 'string' && text.trim() !== '') return { key, text };
  }
  return undefined;
}
