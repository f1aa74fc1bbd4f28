import { type Locale, localeOf } from '../../../schemas/text';

/** The system's language; our default where it has none (`C`, `POSIX`). */
export function systemLocale(): Locale {
  const asked = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;
  return localeOf(asked && !/^(?:C|POSIX)\b/.test(asked) ? asked : undefined);
}
