import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import { memoize, memoizeWeak } from '../collections/memoize';
import { Lexicon, lexiconOf } from './lexicon';
import { allOwnPacks, ownPacks } from './own-packs';

/** A word pack of a team, with the name by which it can be switched off: that of its file. */
export interface NamedPack {
  readonly name: string;
  readonly pack: WordPack;
}

/**
 * The packs that are used, ours first: those that are not switched off. The same list for the same packs, so that results
 * stay valid.
 */
export function packsInUse(team: readonly NamedPack[], off: readonly string[] = []): readonly WordPack[] {
  if (team.length === 0 && off.length === 0) return allOwnPacks;
  return withoutNames(team)(off.join('\n'));
}

const withoutNames = memoizeWeak((team: readonly NamedPack[]) =>
  memoize((names: string): readonly WordPack[] => {
    const off = new Set(names.split('\n'));
    const own = Object.entries(ownPacks).map(([name, pack]) => ({ name, pack }));
    return [...own, ...team].flatMap(({ name, pack }) => (off.has(name) ? [] : [pack]));
  }),
);

/** The lexicon of packs on a day, `YYYY-MM-DD`: between two days on which entries come or go it is the same. */
export function lexiconOn(packs: readonly WordPack[], day: string): Lexicon {
  const { days, between } = periodsOf(packs);
  return days.length === 0 ? lexiconOf(packs) : between(days.filter((one) => one <= day).length);
}

/** The days on which entries begin to count or end, in order, and the lexicon after so many of them. */
const periodsOf = memoizeWeak((packs: readonly WordPack[]) => {
  const entries = packs.flatMap((pack) => pack.entries);
  const days = [
    ...new Set(entries.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])])),
  ].sort();
  const between = memoize(
    (passed: number) => new Lexicon(packs, (entry) => isInForce(entry, days[passed - 1])),
  );
  return { days, between };
});

/** Whether an entry counts from a day on until the next day that matters; without one, before all of those. */
const isInForce = ({ from, to }: WordEntry, day = ''): boolean =>
  (from === undefined || from <= day) && (to === undefined || dayAfter(to) > day);

/** What sorts behind a day and before the next one. */
const dayAfter = (day: string): string => `${day}+`;
