import type { Playbook } from '../../../../schemas/playbook';
import { memoizeWeak, memoize } from '../collections/memoize';
import { plain, type Part } from './normalise';
import { occurrences } from './phrases';

/** What the shop does not want said. */
export const barredWords = ({ staffing }: Pick<Playbook, 'staffing'>): readonly string[] =>
  staffing?.standards?.must_not_say ?? [];

/** A part of a text that says words of a list, and which of them. */
export interface Said extends Part {
  readonly index: number;
}

/** Where a normalised text says words of a list. Chinese has no spaces; English words count only where they are whole. */
export const barredIn = (text: string, barred: readonly string[]): readonly Said[] =>
  easyWords(barred).flatMap((words, index) =>
    occurrences(text, words)
      .filter(({ start, end }) => !joined(text, start) && !joined(text, end))
      .map((part) => ({ ...part, index })),
  );

const easyWords = memoizeWeak((barred: readonly string[]) => barred.map((words) => plain(words).text));

const joined = (text: string, at: number): boolean =>
  /[a-z0-9]/.test(text[at - 1] ?? '') && /[a-z0-9]/.test(text[at] ?? '');

/**
 * A text of ours as the shop may say it: as it is, else without its greeting. Undefined where it would still say what
 * the shop bars: then there is nothing to begin with.
 */
export function allowed(text: string, playbook: Pick<Playbook, 'staffing'>): string | undefined {
  const barred = barredWords(playbook);
  return barred.length === 0 ? text : allowedBy(barred)(text).text;
}

/** Whether a text says any of some words; where a part of it is given, whether one of them reaches into that. */
export function saysAny(text: string, barred: readonly string[], part?: Part): boolean {
  const view = plain(text);
  return barredIn(view.text, barred).some((found) => {
    if (!part) return true;
    const { start, end } = view.part(found);
    return start < part.end && end > part.start;
  });
}

/** Our texts are few, and drafts begin with the same ones after every edit. */
const allowedBy = memoizeWeak((barred: readonly string[]) =>
  memoize((text: string) => ({
    text: [text, withoutGreeting(text)].find((one) => barredIn(plain(one).text, barred).length === 0),
  })),
);

/** “{{buyer.nickname|亲}}，您好！”, “您好，” and "Hi {{buyer.nickname|there}}, " go; what is said stays. */
function withoutGreeting(text: string): string {
  const rest = text.replace(
    /^(?:(?:hi|hello)[ ,]*)?(?:\{\{buyer\.nickname[^{}]*\}\}[，,]\s*)?(?:(?:您好|节日好)[，！!]\s*)?/i,
    '',
  );
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
