import type { IdKind } from '../../../../schemas/meta';

/**
 * Template variables of a fix, for what validation of a single value cannot know: the next date of a day of the year, an
 * id that the file does not define yet. They are marks in its values and title until findings/blanks.ts fills them.
 */
export const nextDateBlank = (month: number, day: number): string => `${OPEN}date ${month} ${day}${CLOSE}`;

/** @param wish the id, if it is free */
export const freeIdBlank = (kind: IdKind, wish: string): string => `${OPEN}id ${kind} ${wish}${CLOSE}`;

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Matches a variable; the group is what it asks for. */
export const blankPattern = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');

export const hasBlank = (text: string): boolean => text.includes(OPEN);
