import { type Locale, localeOf } from '../../../schemas/text';
import { systemLanguage } from '../system-language';

/** The system's language; our default where it has none. */
export const systemLocale = (): Locale => localeOf(systemLanguage(process.env));
