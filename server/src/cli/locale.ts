import { type Locale, localeOf } from '../../../schemas/text';

/** The language that the system asks for; ours where it asks for no language at all (`C`, `POSIX`). */
export function systemLocale(): Locale {
  const asked = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;
  return localeOf(asked && !/^(?:C|POSIX)\b/.test(asked) ? asked : undefined);
}
