import { isOfWorkbench } from '../../../../schemas/placeholders';
import { localeOf } from '../../../../schemas/text';
import type { PlaybookDocument } from '../document/assemble';
import { fileLanguage } from '../document/language';
import { resolvePlaceholder } from './placeholder-values';
import type { Resolve } from './customer-text';

/** Resolves placeholders in the language of their text. Results are memoised, since many texts use the same few. */
export function resolver(
  document: PlaybookDocument,
  { today, now }: { readonly today: string; readonly now?: string },
): Resolve {
  const known = new Map<string, string | undefined>();
  const usual = fileLanguage(document);
  return (name, { language, promotion, calendar, byHand }) => {
    if (byHand && isOfWorkbench(name)) return undefined;
    const locale = language === undefined ? usual : localeOf(language);
    const key = JSON.stringify([name, locale, promotion, calendar]);
    if (!known.has(key)) {
      const context = { today, now, locale, promotion, calendar };
      known.set(key, resolvePlaceholder(name, document.playbook, context));
    }
    return known.get(key);
  };
}
