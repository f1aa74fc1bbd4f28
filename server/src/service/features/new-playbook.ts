import type { Locale } from '../../../../schemas/text';
import { renderBlock } from '../syntax/render';
import { starter } from './starter';

/** The text of a new playbook: a whole small one to be changed, so that nobody starts before an empty page. */
export function newPlaybook(shopName: string, locale: Locale, today: string): string {
  const name = shopName.trim() === '' ? { zh: '我的店铺', en: 'My shop' }[locale] : shopName.trim();
  const sections = Object.entries(starter(name, locale, today));
  return `${sections.map(([key, value]) => renderBlock({ [key]: value })).join('\n\n')}\n`;
}
