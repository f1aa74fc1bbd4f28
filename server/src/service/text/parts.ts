import type { Part } from './normalise';

/** The start of a part, by which sorted parts are searched. */
export const startOf = ({ start }: Part): number => start;
/** The end of a part, by which parts are searched that do not overlap. */
export const endOf = ({ end }: Part): number => end;

/** Sorts parts by their starts, the longer first. */
export const byStart = (a: Part, b: Part): number => a.start - b.start || b.end - a.end;
