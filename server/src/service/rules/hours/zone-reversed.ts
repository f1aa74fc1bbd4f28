import { defineRule } from '../../rule-support/rule';

export const hoursZoneReversed = defineRule({
  id: 'hours/zone-reversed',
  level: 'warning',
  source: 'G2',
  title: { zh: '时区的加减号是反的', en: 'A time zone whose sign is reversed' },
  why: {
    zh: 'Etc/GMT+8 看着像北京时间，其实是反过来的：比协调世界时慢 8 小时，和北京差 16 小时。接待时间、自动回复、排班会全部错开。',
    en: 'In names such as Etc/GMT+8 the sign is reversed: it is eight hours behind UTC, sixteen off Beijing time. Hours, automatic replies and shifts are all off by as much.',
  },
  howToFix: {
    zh: '写城市的名字，例如 Asia/Shanghai；真要用固定的时差，东几区在 Etc/GMT 后面写减号，例如东八区是 Etc/GMT-8。',
    en: 'Name a city, such as Asia/Shanghai or America/Los_Angeles. If you do mean a fixed offset, zones east of Greenwich take a minus: UTC+8 is Etc/GMT-8.',
  },
  reads: ['shop'],
  messages: {
    reversed: {
      zh: '{zone} 的加减号是反的：它比协调世界时{side} {hours} 小时，也就是 UTC{sign}{hours}。',
      en: 'The sign in {zone} is reversed: it is {hours} hours {side} UTC, which is UTC{sign}{hours}.',
    },
  },
  fixes: { change: { zh: '把 {zone} 改成 {other}', en: 'Change {zone} to {other}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  timezone: Etc/GMT+8
`,
      `playbook: 1
shop:
  name: Oak & Linen
  timezone: Etc/GMT-5
  languages: [en]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  timezone: Asia/Shanghai
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
  timezone: Etc/GMT-8
`,
    ],
  },
  check({ playbook: { shop }, language }, report) {
    const zone = shop.timezone ?? '';
    const [, written, hours] = /^etc\/gmt([+-])(\d+)$/i.exec(zone) ?? [];
    if (written === undefined || hours === undefined || Number(hours) === 0) return;
    // East of Greenwich and written as it has to be: a Chinese shop knows what it wrote.
    if (language === 'zh' && written === '-' && hours === '8') return;
    const real = written === '+' ? -Number(hours) : Number(hours);
    // What the sign seems to say goes first, what it says goes second.
    const others = [citiesByOffset[-real], citiesByOffset[real]].filter((city) => city !== undefined);
    report({
      at: { in: shop, key: 'timezone' },
      message: 'reversed',
      data: {
        zone,
        hours,
        sign: real > 0 ? '+' : '-',
        side: real > 0 ? { zh: '快', en: 'ahead of' } : { zh: '慢', en: 'behind' },
      },
      fixes: others.map((other) => ({
        title: 'change',
        data: { zone, other },
        kind: 'suggestion',
        edits: [{ kind: 'set', in: shop, key: 'timezone', value: other }],
      })),
    });
  },
});

/** A city where shops are, by its hours ahead of UTC in winter. */
const citiesByOffset: Readonly<Record<number, string>> = {
  [-10]: 'Pacific/Honolulu',
  [-9]: 'America/Anchorage',
  [-8]: 'America/Los_Angeles',
  [-7]: 'America/Denver',
  [-6]: 'America/Chicago',
  [-5]: 'America/New_York',
  [-4]: 'America/Halifax',
  [-3]: 'America/Sao_Paulo',
  1: 'Europe/Berlin',
  2: 'Europe/Athens',
  3: 'Europe/Moscow',
  4: 'Asia/Dubai',
  5: 'Asia/Karachi',
  6: 'Asia/Dhaka',
  7: 'Asia/Bangkok',
  8: 'Asia/Shanghai',
  9: 'Asia/Tokyo',
  10: 'Australia/Sydney',
  12: 'Pacific/Auckland',
};
