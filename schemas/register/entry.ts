import type { Text } from '../text';

/**
 * A law or platform rule that gap rules rest on. It stands once, so that a change of the law is a change of one place.
 */
export interface RegisterEntry {
  /** Its official name; a platform's figure or workbench is described instead. */
  readonly name: Text;
  readonly article?: Text;
  /** The first day in force, as far as it is known: `2025-10-15` or `2022-04`. Without it, it counts as in force. */
  readonly from?: string;
  /** The last day in force, `YYYY-MM-DD`. Without it, no end is known. */
  readonly until?: string;
  readonly grade: Grade;
  /** The date of what was read: a year, a month or a day. */
  readonly asOf: string;
  /** The day on which the entry was put into this register, `YYYY-MM-DD`. */
  readonly entered: string;
  /** What it means for a shop, in plain words. Amounts of fines only where they are known by grade A. */
  readonly meaning: Text;
}

/** How well an entry is known. What is known less well is not entered. */
export const grades = {
  A: {
    zh: '法律法规或主管部门公布的文本（含转载）',
    en: 'the text of a law or of the authorities, or a reprint of it',
  },
  B: {
    zh: '平台通知的转载，或者两处以上说法一致',
    en: 'a reprint of a platform notice, or sources that agree',
  },
} as const satisfies Record<string, Text>;

export type Grade = keyof typeof grades;
