import { identitiesIn } from './personal/identities';
import { namesIn } from './personal/names';
import { ordersIn } from './personal/orders';
import { phonesIn } from './personal/phones';
import { addressesIn, emailsIn } from './personal/places-to-write';
import type { PersonalData } from './table-row';

/** The fields whose texts are looked at: what is sent, and what is said about it. Owners are of the team. */
const fields = [
  ...['title', 'text', 'question', 'variants', 'answer', 'internal', 'use_when', 'translations'],
  ...['group', 'topic', 'name', 'meaning', 'apply_when', 'note'],
];

/** What may identify a customer in the texts of an item, each once. */
export function personalDataOf(item: Readonly<Record<string, unknown>>): readonly PersonalData[] {
  return fields.flatMap((field) => {
    const value = item[field];
    if (value === undefined) return [];
    return personalDataIn(textOf(value)).map((found) => ({ ...found, field }));
  });
}

/** What may identify a customer in a text. Placeholders and numbers of the shop itself are none. */
export function personalDataIn(text: string): readonly Omit<PersonalData, 'field'>[] {
  if (text.length <= LONGEST_PIECE) return foundIn(text);
  const found = new Map<string, Omit<PersonalData, 'field'>>();
  for (let at = 0; at < text.length; at += LONGEST_PIECE)
    for (const one of foundIn(text.slice(at, at + LONGEST_PIECE + OVERLAP)))
      found.set(`${one.kind} ${one.text}`, one);
  return [...found.values()];
}

/** A longer text is looked at piece by piece, each with the beginning of the next, since each thing found is sought once more. */
const LONGEST_PIECE = 10_000;
const OVERLAP = 200;

function foundIn(text: string): readonly Omit<PersonalData, 'field'>[] {
  if (!hint.test(text)) return [];
  const plain = halfWidth(text);
  const identities = identitiesIn(plain);
  const phones = phonesIn(without(plain, identities));
  const found = [
    ...phones.map((one) => ({ kind: 'phone', text: one }) as const),
    ...ordersIn(without(plain, [...identities, ...phones])).map(
      (one) => ({ kind: 'order', text: one }) as const,
    ),
    ...identities.map((one) => ({ kind: 'identity', text: one }) as const),
    ...namesIn(plain).map((one) => ({ kind: 'name', text: one }) as const),
    ...emailsIn(plain).map((one) => ({ kind: 'email', text: one }) as const),
    ...addressesIn(plain).map((one) => ({ kind: 'address', text: one }) as const),
  ];
  const once = new Map(found.map((one) => [`${one.kind} ${one.text}`, one]));
  return [...once.values()].map((one) => ({ ...one, text: asWritten(one.text, plain, text) }));
}

/** What was found, as the source has it: normalising keeps offsets. */
function asWritten(found: string, plain: string, source: string): string {
  const at = plain.indexOf(found);
  return source.slice(at, at + found.length);
}

/** Texts without any of these hold nothing that the patterns look for. */
const hint =
  /[\d０-９]{6}|[\d０-９][- ][\d０-９]{3,}|@|先生|女士|小姐|姓名|名字|[件货系买]人|客户名|顾客名|地址|M(?:r|rs|s|iss)\b|(?:Hi|Hello|Hey|Dear|name|customer|buyer|recipient|consignee|ship to)\b|太太|阿姨|大[哥姐]/i;

/** Full-width digits and marks become half-width ones, character by character, so that offsets stay. */
const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

const without = (text: string, found: readonly string[]): string =>
  found.reduce((rest, one) => rest.replaceAll(one, ' '.repeat(one.length)), text);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Object.values(value as object).join('\n');
