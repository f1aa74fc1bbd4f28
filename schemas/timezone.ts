import { fromFields } from 'temporal-polyfill/fns/ZonedDateTime';

/**
 * Whether a text is the name of a time zone that the time engine works with on this machine. `Intl` is not asked: it
 * also knows names of three letters such as CST, which may be China's or Chicago's and which the engine refuses.
 */
export function isTimezone(text: string): boolean {
  if (knownTimezones.has(text)) return true;
  // Offsets such as +08:00 are no names: they know nothing of daylight-saving time, and older machines refuse them.
  if (!/^[A-Za-z]/.test(text) || isAmbiguous(text)) return false;
  try {
    fromFields({ year: 2026, month: 1, day: 1, timeZone: text });
    knownTimezones.add(text);
    return true;
  } catch {
    return false;
  }
}

/** Asking the machine takes 20 ms the first time, later as long as reading twenty items; most shops are in China. */
const knownTimezones = new Set(['Asia/Shanghai']);

/**
 * Names that the engine knows as fixed offsets, and that people write for a place where clocks change: a shop in New York
 * that says EST would be an hour off all summer.
 */
const isAmbiguous = (text: string): boolean => /^(?:est|mst|gmt[+-]?0?|greenwich)$/i.test(text);

const namesOfChina = new Set(['asia/shanghai', 'asia/chongqing', 'asia/chungking', 'asia/harbin', 'prc']);

/** Whether a zone's name, in capitals or not, is one of those of the Chinese mainland. */
export const isChinaTime = (name: string): boolean => namesOfChina.has(name.toLowerCase());
