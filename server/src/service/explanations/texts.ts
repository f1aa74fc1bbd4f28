import { placeholders } from '../../../../schemas/placeholders';
import type { Text } from '../../../../schemas/text';
import { parsePlaceholders, type PlaceholderMention } from '../text/placeholders';
import type { CustomerText } from '../document/symbols';
import { plainCustomerText } from '../shop/customer-text';
import { settingOf } from '../shop/text-setting';
import type { ShopAnalysis } from '../shop/analysis';

/** The placeholders of one line of a text, as the customer reads them. */
export interface FilledLine {
  /** The last placeholder of the line, by its offsets in the value. */
  readonly last: PlaceholderMention;
  readonly label: string;
  /** The whole text as the customer reads it. */
  readonly whole: string;
}

const nothing: Text = { zh: '（空）', en: '(nothing)' };

/** The current values of a text's placeholders, line by line; those of the workbench have no value here. */
export function filledLines(analysis: ShopAnalysis, text: CustomerText): readonly FilledLine[] {
  if (!text.text.includes('{{')) return [];
  const setting = settingOf(text);
  const lines = new Map<number, PlaceholderMention[]>();
  for (const mention of parsePlaceholders(text.text)) {
    if (!mention.wellFormed || !isOwn(mention.name)) continue;
    const line = text.text.lastIndexOf('\n', mention.start);
    lines.set(line, [...(lines.get(line) ?? []), mention]);
  }
  if (lines.size === 0) return [];
  const { resolve, locale } = analysis;
  const whole = plainCustomerText(text.text, setting, resolve);
  return [...lines.values()].map((mentions) => {
    const values = mentions.map(
      ({ name, fallback }) => resolve(name, setting) ?? (fallback || nothing[locale]),
    );
    return { last: mentions.at(-1)!, label: [...new Set(values)].join(' · '), whole };
  });
}

const isOwn = (name: string): boolean =>
  placeholders.some((one) => one.name === name && one.source === 'playbook');
