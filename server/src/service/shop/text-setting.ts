import type { CustomerText } from '../document/symbols';
import type { TextSetting } from './customer-text';

/** The setting of a text, from the item that it belongs to. */
export function settingOf({ owner, key, item }: Pick<CustomerText, 'owner' | 'key' | 'item'>): TextSetting {
  const { language, promotion, calendar, fill, translations } = item as TextSetting & {
    readonly translations?: object;
  };
  return { language: owner === translations ? String(key) : language, promotion, calendar, fill };
}
