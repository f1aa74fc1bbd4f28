import { isMap } from '../text/is-map';
import type { Locale } from '../../../../schemas/text';
import type { FormatPath, PlaybookWords } from '../../service';

/** What an item is called for people: by what tells such items apart, which is not always a name. */
export function itemName(path: FormatPath, item: unknown, words: PlaybookWords, locale: Locale): string {
  const parts = isMap(item) ? (tellingFields[path.join('.')] ?? []) : [];
  const told = parts.flatMap((key) => {
    const value = isMap(item) && Object.hasOwn(item, key) ? item[key] : undefined;
    const said = value === undefined ? '' : words.value([...path.slice(0, -1), '*', key], value);
    return said === '' ? [] : [said];
  });
  if (told.length > 0) return told.join(locale === 'zh' ? ' ' : ', ');
  return (path.at(-1) === '*' ? words.label(path, item) : '') || words.title(path);
}

/** The fields by which items are told apart where their label in the format does not do, such as an id that agents never see. */
const tellingFields: Readonly<Record<string, readonly string[]>> = {
  'auto_replies.*': ['when', 'keywords'],
  'hours.exceptions.*': ['date', 'from', 'to', 'name'],
  'hours.calendars.*.exceptions.*': ['date', 'from', 'to', 'name'],
  'staffing.time_off.*': ['member', 'from', 'to'],
  'staffing.minimum.*': ['days', 'time', 'skill'],
  'disable.if_not_found.*': ['action', 'note'],
};
