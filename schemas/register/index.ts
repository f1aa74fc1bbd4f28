import type { RegisterEntry } from './entry';
import { laws } from './laws';
import { platforms } from './platforms';

const entries = { ...laws, ...platforms };

export type RegisterId = keyof typeof entries;

/** Every law and platform rule that gap rules rest on, by its id. Ids are for ever: programs read them. */
export const register: Readonly<Record<RegisterId, RegisterEntry>> = entries;

export const registerIds = Object.keys(entries) as readonly RegisterId[];

export { type Grade, grades, type RegisterEntry } from './entry';
