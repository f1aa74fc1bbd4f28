/**
 * The number that generated cases come from: `SERVICE_PLAYBOOK_SEED`, as for those of fast-check
 * (`test/harness/same-cases.mjs`); 0 where every run is to try the same.
 */
const wish = process.env.SERVICE_PLAYBOOK_SEED;
const seed = wish === undefined ? 0 : wish === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wish);

/** The seed of cases that the usual run takes from this one. */
export const seedOr = (usual: number): number => (wish === undefined ? usual : seed);

/** Cases between the first ones of two seeds. */
const APART = 1_000;

/** The first case of this run, where cases have numbers: what others have tried already is not tried again. */
export const firstCase = Number(process.env.SERVICE_PLAYBOOK_FIRST_CASE ?? (seed % 1_000_000) * APART);

/** The number of the case that counts as the nth in this run. */
export const caseNumber = (nth: number): number => firstCase + nth;

/** Where this run begins among so many places that are as good: 0 in the usual run. */
export const phase = (places: number): number => seed % Math.max(1, Math.floor(places));
