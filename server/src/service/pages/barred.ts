import { type Locale, say } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import { ruleById } from '../rules/by-id';

/** The rules whose findings say that a text must not be sent, whatever their level; of the others only errors do. */
const ALWAYS = new Set(
  ['must-not-say', 'asks-secrets', 'off-platform-contact', 'absolute-claim', 'review-cashback', 'rude'].map(
    (name) => `reply/${name}`,
  ),
);

/** The texts to customers that must not be sent as they are written, by their owners: what is wrong, in a few words. */
export function barredReplies(findings: readonly Finding[], locale: Locale): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  for (const { code, level, at } of findings) {
    if (!code.startsWith('reply/') || !('in' in at)) continue;
    if (level !== 'error' && !ALWAYS.has(code)) continue;
    const rule = ruleById.get(code);
    if (rule && !found.has(at.in)) found.set(at.in, say(rule.title, locale));
  }
  return found;
}
