import type { IdKind } from '../../../../schemas/meta';

/**
 * Words in a fix that a single place cannot know: the date on which a day of the year comes next, an id that the file
 * has not given yet. They stand as marks in its values and title until findings/blanks.ts fills them.
 */
export const nextDateBlank = (month: number, day: number): string => `${OPEN}date ${month} ${day}${CLOSE}`;

/** @param wish the id, if it is free */
export const freeIdBlank = (kind: IdKind, wish: string): string => `${OPEN}id ${kind} ${wish}${CLOSE}`;

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A blank with what it asks for. */
export const blankPattern = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

export const hasBlank = (text: string): boolean => text.includes(OPEN);
