import { isUsual } from './rule-options';
import type { Facts } from '../document/facts';

/** The rules that check requirements of Chinese platforms, Douyin above all. */
export const platformRules = [
  'staffing/platform-hours',
  'promotions/no-plan',
  'priority/slow-first-response',
  'tags/limits',
] as const;
export type PlatformRule = (typeof platformRules)[number];

/**
 * Whether a rule of Chinese platforms applies to the shop: on another platform (`platform: other`) only where its
 * options, in the file or outside, say what that platform requires.
 */
export function holdsOnPlatform(rule: PlatformRule, { playbook, options }: Facts): boolean {
  if (playbook.shop.platform !== 'other') return true;
  const written = Object.keys(playbook.checks?.options?.[rule] ?? {}).length > 0;
  return written || !isUsual(rule, options);
}
