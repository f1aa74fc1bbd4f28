import { isUsual } from './rule-options';
import type { Facts } from '../document/facts';

/** The rules that go by what Chinese platforms ask for, Douyin first of all. */
export const platformRules = [
  'staffing/platform-hours',
  'promotions/no-plan',
  'priority/slow-first-response',
  'tags/limits',
] as const;
export type PlatformRule = (typeof platformRules)[number];

/**
 * Whether a rule of Chinese platforms holds for the shop: on another platform (`platform: other`) only where its
 * options, in the file or outside, say what that platform asks for.
 */
export function holdsOnPlatform(rule: PlatformRule, { playbook, options }: Facts): boolean {
  if (playbook.shop.platform !== 'other') return true;
  const written = Object.keys(playbook.checks?.options?.[rule] ?? {}).length > 0;
  return written || !isUsual(rule, options);
}
