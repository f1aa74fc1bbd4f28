import type { Playbook } from '../../../../schemas/playbook';
import { isUsual } from './rule-options';
import type { Facts } from '../document/facts';
import { unreadKeys } from '../format/unread';

/** The rules that check requirements of Chinese platforms, Douyin above all. */
export const platformRules = [
  'staffing/platform-hours',
  'promotions/no-plan',
  'priority/slow-first-response',
  'tags/limits',
  'reply/off-platform-contact',
] as const;
export type PlatformRule = (typeof platformRules)[number];

/**
 * Whether a rule of Chinese platforms applies to the shop: on another platform (`platform: other`) only where its
 * options, in the file or outside, say what that platform requires. A shop in another country that names no platform is
 * on another one, and of a platform that cannot be read nothing is known.
 */
export function holdsOnPlatform(rule: PlatformRule, { playbook, options }: Facts): boolean {
  const { platform, timezone } = playbook.shop;
  const isChinese = platform === undefined ? isInChina(timezone) : platform !== 'other';
  if (isChinese && !unreadKeys(playbook.shop)?.has('platform')) return true;
  const written = Object.keys(playbook.checks?.options?.[rule] ?? {}).length > 0;
  return written || !isUsual(rule, options);
}

/** Whether a shop is outside China, by its time zone, and on none of its platforms: neither its laws nor their rules bind it. */
export const isAbroad = ({ playbook: { shop } }: Facts): boolean =>
  shop.platform !== 'douyin' && !isInChina(shop.timezone);

/** Whether a shop is on Douyin: one that names no platform is, unless it is in another country. */
export const isOnDouyin = ({ platform, timezone }: Playbook['shop']): boolean =>
  platform === undefined ? isInChina(timezone) : platform === 'douyin';

/** Whether a shop's time zone is one of China's; a shop that names none is there. */
const isInChina = (timezone: string | undefined): boolean =>
  timezone === undefined ||
  /^(?:PRC|Hongkong|ROC|Asia\/(?:Shanghai|Urumqi|Kashgar|Chongqing|Chungking|Harbin|Hong_Kong|Macau|Macao|Taipei))$/.test(
    timezone,
  );
