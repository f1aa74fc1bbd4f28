import { MOST_INQUIRIES } from '../../../../../schemas/bounds';
import { plainValue } from '../../notation/plain';
import { numberChoices, readNumber } from '../../notation/numbers';

/**
 * Reads how many customers ask on a day: `60`, `六十多`, `50-100`, `两三百`, of which the larger counts. Undefined for what is no
 * whole number of customers.
 */
export function readInquiries(written: string): number | undefined {
  const text = plainValue(written)
    .replace(/^(?:大概|大约|差不多|约|about|some|around|~)\s*/, '')
    .replace(
      /(?:(?<!\s)\s+)?(?:(?:多|左右|上下|来)\s*)?(?:条|个|位|人|次|单|messages?|customers?|people|chats?)?(?:消息|顾客|客人|咨询)?(?:左右|上下|一天|a day)?$/,
      '',
    );
  const ends = text.split(/(?:(?<!\s)\s+)?(?:-|到|至|\bto\b)\s*/);
  if (ends.length > 2) return undefined;
  const numbers = ends.map((end) => readNumber(end) ?? numberChoices(end).at(-1) ?? NaN);
  const most = Math.max(...numbers);
  return Number.isInteger(most) && most >= 0 && most <= MOST_INQUIRIES ? most : undefined;
}
