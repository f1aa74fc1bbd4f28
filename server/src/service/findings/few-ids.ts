import type { Text, TextData } from '../../../../schemas/text';

/** The number of ids that a message lists. */
const MOST_SHOWN = 8;

/** Message data for ids: `known` lists the first ones, `more` says how many there are beside them. */
export const fewOf = (ids: readonly string[]): TextData => ({
  known: ids.slice(0, MOST_SHOWN).join(', '),
  more: andMore(ids.length - MOST_SHOWN),
});

const andMore = (count: number): Text =>
  count > 0 ? { zh: `，还有 ${count} 个`, en: `, and ${count} more` } : { zh: '', en: '' };
