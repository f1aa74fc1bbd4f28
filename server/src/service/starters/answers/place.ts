import { isTimezone } from '../../../../../schemas/timezone';
import { meantTimezones } from '../../format/timezones';

/** Where a shop sells, and by which clock. */
export interface SellingPlace {
  readonly platform: 'douyin' | 'other';
  readonly timezone: string;
}

const CHINA = 'Asia/Shanghai';

/**
 * Reads where a shop sells: `抖店`, `淘宝`, `Europe/Berlin`, `tokyo`. The answers are `douyin`, `other` for another
 * platform in China, and the time zone of a shop elsewhere; several where a name may stand for several zones.
 */
export function readPlaces(written: string): readonly string[] {
  const name = written.normalize('NFKC').trim();
  if (douyin.test(name)) return ['douyin'];
  if (inChina.test(name)) return ['other'];
  const zones = isTimezone(name) ? [name] : meantTimezones(name, false).zones;
  return [...new Set(zones.map((zone) => (zone === CHINA ? 'other' : zone)))];
}

const douyin = /^(?:douyin|抖店|抖音|抖音小店|抖音店)$/i;

const inChina =
  /^(?:other|其他平台|国内|国内其他平台|淘宝|天猫|京东|拼多多|小红书|快手|视频号|微店|taobao|tmall|jd|pinduoduo|xiaohongshu|kuaishou)$/i;

/** What an answer stands for; a Douyin shop where there is none, as for the format. */
export function placeOf(answer = 'douyin'): SellingPlace {
  if (answer === 'douyin' || !(answer === 'other' || isTimezone(answer)))
    return { platform: 'douyin', timezone: CHINA };
  return { platform: 'other', timezone: answer === 'other' ? CHINA : answer };
}

/** Whether the public holidays of China are the shop's. */
export const keepsChineseHolidays = ({ timezone }: SellingPlace): boolean => timezone === CHINA;
