import type { Playbook } from '../../../../schemas/playbook';
import { memoizeWeak, memoize } from '../collections/memoize';
import { plain, type Part } from './normalise';
import { occurrences } from './phrases';

/** The words that the shop's standards bar (`must_not_say`). */
export const forbiddenWords = ({ staffing }: Pick<Playbook, 'staffing'>): readonly string[] =>
  staffing?.standards?.must_not_say ?? [];

/** An occurrence of a forbidden phrase in a text, with the index of the phrase in the list. */
export interface ForbiddenMatch extends Part {
  readonly index: number;
}

/** Finds forbidden phrases in a normalised text. English ones match whole words only; Chinese has no spaces. */
export const forbiddenIn = (text: string, forbidden: readonly string[]): readonly ForbiddenMatch[] =>
  easyWords(forbidden).flatMap((words, index) =>
    occurrences(text, words)
      .filter(({ start, end }) => !joined(text, start) && !joined(text, end))
      .map((part) => ({ ...part, index })),
  );

const easyWords = memoizeWeak((forbidden: readonly string[]) => forbidden.map((words) => plain(words).text));

const joined = (text: string, at: number): boolean =>
  /[a-z0-9]/.test(text[at - 1] ?? '') && /[a-z0-9]/.test(text[at] ?? '');

/**
 * Makes a starter text free of forbidden phrases: the text as it is, else without its greeting; undefined where both have
 * one, so that no draft is offered.
 */
export function allowed(text: string, playbook: Pick<Playbook, 'staffing'>): string | undefined {
  const forbidden = forbiddenWords(playbook);
  return forbidden.length === 0 ? text : allowedBy(forbidden)(text).text;
}

/** Whether a forbidden phrase occurs in a text; where a part is given, whether one overlaps that part. */
export function saysAny(text: string, forbidden: readonly string[], part?: Part): boolean {
  const view = plain(text);
  return forbiddenIn(view.text, forbidden).some((found) => {
    if (!part) return true;
    const { start, end } = view.part(found);
    return start < part.end && end > part.start;
  });
}

/** Memoised per text: starter texts are few, and drafts begin with the same ones after every edit. */
const allowedBy = memoizeWeak((forbidden: readonly string[]) =>
  memoize((text: string) => ({
    text: [text, withoutGreeting(text)].find(
      (variant) => forbiddenIn(plain(variant).text, forbidden).length === 0,
    ),
  })),
);

/** Removes a greeting: “{{buyer.nickname|亲}}，您好！”, “您好，” or "Hi {{buyer.nickname|there}}, ". */
function withoutGreeting(text: string): string {
  const rest = text.replace(
    /^(?:(?:hi|hello)[ ,]*)?(?:\{\{buyer\.nickname[^{}]*\}\}[，,]\s*)?(?:(?:您好|节日好)[，！!]\s*)?/i,
    '',
  );
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
