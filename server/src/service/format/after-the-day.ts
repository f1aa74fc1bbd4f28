import { MINUTES_PER_DAY, readTimeRange } from '../../../../schemas/scalars';
import type { SchemaNode } from '../../../../schemas/format';
import { fill, type Text } from '../../../../schemas/text';
import { rangeAfterDay } from '../notation/ranges';
import type { Fix } from './finding';
import { changeTo } from './schema-fixes';

/** What is told of a range that begins as its day ends. */
export interface AfterTheDay {
  readonly found: Text;
  readonly hint: Text;
  readonly fixes: readonly Fix[];
}

/**
 * Recognises a range that begins as its day ends, `24:00-02:00`. It may be meant for the next day or for this one, which
 * cannot be told; only where another range of its list ends at 24:00 are both surely one that runs past midnight.
 */
export function afterTheDay(
  owner: object,
  key: string | number,
  written: string,
  { scalar }: SchemaNode,
): AfterTheDay | undefined {
  const next = scalar === 'time-range' || scalar === 'hours' ? rangeAfterDay(written) : undefined;
  if (next === undefined) return undefined;
  const joined = joinedBefore(owner, key, next);
  if (!joined) return { found, hint: fill(onNextDay, { next }), fixes: [] };
  const edits = [
    { kind: 'set', in: owner, key: joined.index, value: joined.whole },
    { kind: 'remove', in: owner, key },
  ] as const;
  const fixes = changeTo(`${joined.before}, ${written}`, joined.whole, 'fix', edits);
  return { found, hint: fill(asOne, { whole: joined.whole }), fixes };
}

/** The range of a list that ends at 24:00, as one with what follows it. */
function joinedBefore(owner: object, key: string | number, next: string) {
  if (!Array.isArray(owner)) return undefined;
  const end = readTimeRange(next)!.end;
  const list: readonly unknown[] = owner;
  for (const [index, before] of list.entries()) {
    const range = typeof before === 'string' && index !== key ? readTimeRange(before) : undefined;
    if (range?.end === MINUTES_PER_DAY && range.start > end)
      return {
        index,
        before: before as string,
        whole: `${(before as string).split('-')[0]!.trim()}-${next.split('-')[1]!}`,
      };
  }
  return undefined;
}

const found: Text = {
  zh: '“{value}”从这一天的末尾才开始，那已经是第二天了',
  en: '"{value}" only begins where its day ends, which is the next day already',
};

const onNextDay: Text = {
  zh: '第二天凌晨的时间写在第二天下面：{next}；要是接着前一段，就和它连成一段，例如 18:00-02:00；要是当天凌晨，就写 {next}',
  en: 'Write it under the next day, as {next}; if it goes on from another range, make both one, such as 18:00-02:00; if the early hours of this same day are meant, write {next} here',
};

const asOne: Text = {
  zh: '和前一段连成一段：{whole}',
  en: 'Make it one with the range before it: {whole}',
};
