/** The languages every text of the product is written in; Chinese is the first one. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. A text that lacks a language does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** What fills the `{name}` blanks of a text; a value may itself be a text. */
export type TextData = Readonly<Record<string, string | number | Text>>;

/**
 * The text in one language with its `{name}` blanks filled; a blank without data stays as it is. The space beside a blank
 * is for Latin letters and digits: between two Chinese characters, and behind a full-width bracket, none is written.
 */
export function say(text: Text, locale: Locale, data: TextData = {}): string {
  const template = text[locale];
  if (!template.includes('{')) return template;
  const filled = template.replace(
    /( ?)\{(\w+)\}( ?)/g,
    (blank, before: string, name: string, behind: string) => {
      const value = data[name];
      if (value === undefined) return blank;
      const said = typeof value === 'object' ? value[locale] : String(value);
      return `${before && SPACE}${said}${behind && SPACE}`;
    },
  );
  return filled.replace(needless, '').replaceAll(SPACE, ' ');
}

/** Stands for a space beside a blank until it is known what the blank holds. */
const SPACE = '\uE003';
const needless = new RegExp(`(?<=）)${SPACE}|(?<=\\p{Script=Han})${SPACE}(?=\\p{Script=Han})`, 'gu');

/** A text that is made in every language alike. */
export const inEveryLanguage = (write: (locale: Locale) => string): Text =>
  Object.fromEntries(locales.map((locale) => [locale, write(locale)])) as Text;

/** The text with its `{name}` blanks filled, in every language. */
export const fill = (text: Text, data: TextData): Text =>
  inEveryLanguage((locale) => say(text, locale, data));

const comma: Text = { zh: '、', en: ', ' };

/** Texts in a row: 发货、退款 / Shipping, Refunds. What is the same in every language may be given as it is. */
export const joinTexts = (texts: readonly (Text | string)[], by: Text = comma): Text =>
  inEveryLanguage((locale) =>
    texts.map((text) => (typeof text === 'string' ? text : text[locale])).join(by[locale]),
  );

/** The locale for a BCP 47 tag such as `zh-cn` or `en-GB`; Chinese unless the tag says another language. */
export function localeOf(tag: string | undefined): Locale {
  if (!tag) return 'zh';
  return /^zh/i.test(tag) ? 'zh' : 'en';
}

/** A text of several lines on one; of blanks only the first of a run is looked at, since some texts are full of them. */
export const joinLines = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ');
