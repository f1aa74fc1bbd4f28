import { keepText, keptText } from './storage';

/** The languages of the playground; Chinese is the first one. */
export type PageLocale = 'zh' | 'en';

const KEY = 'service-playbook.language';

/** The language that a person has chosen, else the browser's: Chinese where it names neither. */
export function chosenLocale(): PageLocale {
  const asked = new URLSearchParams(location.search).get('lang') ?? keptText(KEY);
  if (asked === 'zh' || asked === 'en') return asked;
  return navigator.languages.find((name) => /^(?:zh|en)\b/i.test(name))?.startsWith('en') ? 'en' : 'zh';
}

/** Keeps the choice for the next time, as far as the browser keeps anything. */
export function chooseLocale(locale: PageLocale): void {
  // Where nothing keeps it, it holds for this address.
  keepText(KEY, locale);
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  location.replace(address);
}
