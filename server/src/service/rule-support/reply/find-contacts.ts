import { hotlines, landlines, phoneNumbers } from './contact-numbers';
import { emails, strangeLinks } from './links';
import { firstAtLeast } from '../../collections/binary-search';
import { apartWhere } from './apart-where';
import { isRefused } from './refused';
import type { Lexicon } from '../../lexicon/lexicon';
import { type TextReading, readingOf } from '../../lexicon/reading';
import type { CustomerText } from '../../document/symbols';
import { type Normalised, type Part, plainOf } from '../../text/normalise';
import { byStart, startOf } from '../../text/parts';
import { apart, isAllowed, outside } from '../../text/phrases';

export type ContactKind = 'contact' | 'number' | 'hotline' | 'link' | 'deal' | 'shop';

/** Something that leads customers off the platform, in offsets of the text as written. */
export interface Contact extends Part {
  readonly kind: ContactKind;
}

/** Finds contacts, addresses and deals off the platform in a text, sorted and disjoint. */
export function contactsIn(
  text: CustomerText,
  facts: { readonly lexicon: Lexicon },
  allow: readonly string[],
): Contact[] {
  const view = plainOf(text);
  const reading = readingOf(text, facts);
  return apart(
    withNumbers(text.text, [
      ...fromView(view, inPlain(view.text), allow),
      ...fromView(reading.view, said(reading), allow),
      // Addresses and numbers that are typed letter by letter.
      ...(reading.view === view ? [] : fromView(reading.view, inDense(reading.view.text), allow)),
    ]),
  );
}

/** Invitations with the number that they end in or that follows at once: 打店里电话 0571-88123456 is one. */
function withNumbers(text: string, found: readonly Contact[]): readonly Contact[] {
  const numbers = found.filter(({ kind }) => kind === 'number' || kind === 'hotline').sort(byStart);
  if (numbers.length === 0) return found;
  return found.map((one) => {
    if (one.kind !== 'contact') return one;
    const next = numbers[firstAtLeast(numbers, one.start, startOf)];
    const isNext =
      next && next.end > one.end && /^[\s:：(（是为]{0,4}$/.test(text.slice(one.end, next.start));
    return isNext ? { ...one, end: next.end } : one;
  });
}

function inPlain(text: string): Contact[] {
  return [
    ...as('number', phoneNumbers(text)),
    ...as('number', landlines(text)),
    ...as('hotline', hotlines(text)),
    ...as('link', emails(text)),
    ...as('link', strangeLinks(text)),
  ];
}

const inDense = (text: string): Contact[] => [
  ...as('number', phoneNumbers(text)),
  ...as('link', strangeLinks(text)),
];

/** What is said in words, unless it is refused or warned of. An app that money goes through is a deal, not a contact. */
function said(reading: TextReading): Contact[] {
  const isMeant = (part: Part): boolean => !isRefused(reading, part);
  const sales = apart([
    ...as('deal', narrowest(reading.mentions('deal')).filter(isMeant)),
    ...as('shop', narrowest(reading.mentions('other_shop')).filter(isMeant)),
  ]);
  const invitations = reading.mentions('contact');
  return [
    ...sales,
    ...outside(as('contact', withAccounts(reading, apartWhere(invitations, isMeant), invitations)), sales),
  ];
}

/** Invitations with the account that others of them end with: `您加我微信` and `加我微信 abc888` are one. */
const withAccounts = (
  { view: { text } }: TextReading,
  parts: readonly Part[],
  others: readonly Part[],
): readonly Part[] =>
  parts.map(({ start, end }) => {
    const first = firstAtLeast(others, start, startOf);
    const behind = firstAtLeast(others, end, startOf);
    const ends = others
      .slice(first, behind)
      .flatMap((other) => (/^[ :]*[a-z0-9_.-]+$/.test(text.slice(end, other.end)) ? other.end : []));
    return { start, end: Math.max(end, ...ends) };
  });

/** Of the mentions that begin at the same offset, the shortest: an account belongs to a contact, nothing to a shop. */
const narrowest = (mentions: readonly Part[]): readonly Part[] =>
  mentions.filter(({ start }, at) => mentions[at + 1]?.start !== start);

const as = (kind: ContactKind, parts: readonly Part[]): readonly Contact[] =>
  parts.map(({ start, end }) => ({ start, end, kind }));

/** Maps offsets back to the source, and drops what the file allows. */
function fromView(view: Normalised, found: readonly Contact[], allow: readonly string[]): Contact[] {
  return found
    .filter((one) => !isAllowed(view, one, allow))
    .map((one) => ({ ...view.part(one), kind: one.kind }));
}
