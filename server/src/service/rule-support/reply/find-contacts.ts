import { hotlines, landlines, mobileNumbers } from './contact-numbers';
import * as patterns from './contact-patterns';
import type { CustomerText } from '../../document/symbols';
import { allMatches } from '../../text/matches';
import { type Normalised, type Part, plainOf } from '../../text/normalise';
import { apart, clauseBefore, isAllowed, phrases, sentenceAround } from '../../text/phrases';

export type ContactKind = 'contact' | 'number' | 'hotline' | 'link' | 'deal' | 'shop';

/** Something that leads customers off the platform, in offsets of the text as written. */
export interface Contact extends Part {
  readonly kind: ContactKind;
}

/** Finds contacts, addresses and deals off the platform in a text, sorted and disjoint. */
export function contactsIn(text: CustomerText, allow: readonly string[]): Contact[] {
  const easy = plainOf(text);
  const tight = dense(easy);
  return apart([...fromView(easy, inPlain(easy), allow), ...fromView(tight, inDense(tight), allow)]);
}

function inPlain(view: Normalised): Contact[] {
  const { text } = view;
  return [
    ...as('number', mobileNumbers(text)),
    ...as('number', landlines(text)),
    ...as('hotline', hotlines(text)),
    ...as('link', phrases(view, patterns.emails)),
    ...as('link', strangeLinks(text)),
    ...as('contact', unlessWarned(view, phrases(view, patterns.englishAccounts))),
  ];
}

function inDense(view: Normalised): Contact[] {
  return [
    ...as('contact', unlessWarned(view, phrases(view, patterns.accounts))),
    ...as('deal', unlessWarned(view, phrases(view, patterns.deals))),
    ...as('shop', unlessWarned(view, phrases(view, patterns.otherShops))),
  ];
}

const as = (kind: ContactKind, parts: readonly Part[]): readonly Contact[] =>
  parts.length > 0 ? parts.map((part) => ({ ...part, kind })) : none;

const none: readonly never[] = [];

/** Maps offsets back to the source, and drops what the file allows. */
function fromView(view: Normalised, found: readonly Contact[], allow: readonly string[]): Contact[] {
  return found
    .filter((one) => !isAllowed(view, one, allow))
    .map((one) => ({ ...view.part(one), kind: one.kind }));
}

function strangeLinks(text: string): Part[] {
  return allMatches(text, patterns.links).flatMap(({ 0: address, index, groups }) => {
    const host = groups?.site ?? groups?.host ?? '';
    const own = patterns.ownHosts.some((known) => host === known || host.endsWith(`.${known}`));
    return own ? [] : [{ start: index, end: index + address.length }];
  });
}

function unlessWarned(view: Normalised, found: readonly Part[]): Part[] {
  return found.filter(
    (part) =>
      !patterns.warnsBefore.test(clauseBefore(view, part.start)) &&
      !patterns.warnsInSentence.test(sentenceAround(view, part)),
  );
}

function dense({ text, source, part }: Normalised): Normalised {
  let units: readonly number[] | undefined;
  return {
    text: text.replace(/ /g, ''),
    source,
    part: ({ start, end }) => {
      units ??= [...Array(text.length).keys()].filter((unit) => text[unit] !== ' ');
      return part({ start: units[start] ?? text.length, end: (units[end - 1] ?? text.length) + 1 });
    },
  };
}
