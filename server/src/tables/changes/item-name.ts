import { isMap } from '../text/is-map';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { FormatPath, PlaybookWords } from '../../service';

/** What an item is called for people: by what tells such items apart, which is not always a name. */
export function itemName(path: FormatPath, item: unknown, words: PlaybookWords, locale: Locale): string {
  const parts = isMap(item) ? (tellingFields[path.join('.')] ?? []) : [];
  const wordsOf = (key: string): string => {
    const value = isMap(item) && Object.hasOwn(item, key) ? item[key] : undefined;
    return value === undefined ? '' : words.value([...path.slice(0, -1), '*', key], value);
  };
  const told = parts
    .map((part) =>
      typeof part === 'string' ? wordsOf(part) : period(wordsOf(part.from), wordsOf(part.to), locale),
    )
    .filter((said) => said !== '');
  if (told.length > 0) return told.join(locale === 'zh' ? ' ' : ', ');
  return (path.at(-1) === '*' ? words.label(path, item) : '') || words.title(path);
}

function period(from: string, to: string, locale: Locale): string {
  if (from === '' || to === '' || from === to) return from || to;
  return say(fromTo, locale, { from, to });
}

const fromTo: Text = { zh: '{from}至 {to}', en: '{from} to {to}' };

/** Two fields that are a period together. */
const days = { from: 'from', to: 'to' } as const;

/** The fields by which items are told apart where their label in the format does not do, such as an id that agents never see. */
const tellingFields: Readonly<Record<string, readonly (string | typeof days)[]>> = {
  'auto_replies.*': ['when', 'keywords'],
  'hours.exceptions.*': ['date', days, 'name'],
  'hours.calendars.*.exceptions.*': ['date', days, 'name'],
  'staffing.time_off.*': ['member', days],
  'staffing.minimum.*': ['days', 'time', 'skill'],
  'disable.if_not_found.*': ['action', 'note'],
};
