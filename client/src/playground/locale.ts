/** The languages of the playground; Chinese is the first one. */
export type PageLocale = 'zh' | 'en';

const KEY = 'service-playbook.language';

/** The language that a person has chosen, else the browser's: Chinese where it names neither. */
export function chosenLocale(): PageLocale {
  const asked = new URLSearchParams(location.search).get('lang') ?? keptWord(KEY);
  if (asked === 'zh' || asked === 'en') return asked;
  return navigator.languages.find((name) => /^(?:zh|en)\b/i.test(name))?.startsWith('en') ? 'en' : 'zh';
}

/** Keeps the choice for the next time, as far as the browser keeps anything. */
export function chooseLocale(locale: PageLocale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // It holds for this address then.
  }
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  location.replace(address);
}

function keptWord(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
