import type { Text } from '../../../../../schemas/text';
import { windowOf } from '../../triage/assistant';
import { periodInWords } from '../../wording/values';
import type { PageContext } from '../page-context';

const words = {
  off: {
    zh: '已决定关闭智能客服，顾客的消息都由人工回复。',
    en: 'The decision is to switch smart service off: people answer every message.',
  },
  kept: { zh: '智能客服保留使用，人工在旁边接手。', en: 'Smart service stays on, with people to take over.' },
  window: {
    zh: '智能客服只在 {period}关闭，其余日子照常开着。',
    en: 'Smart service is off {period} only and stays on otherwise.',
  },
  windowUnknown: {
    zh: '智能客服只关一段时间，是哪几天还没写。',
    en: 'Smart service is off for a while only; the dates are not written yet.',
  },
  before: { zh: '离关闭还有 {n} 天。', en: '{n} days to go.' },
  tomorrow: { zh: '明天开始关闭。', en: 'It starts tomorrow.' },
  during: { zh: '今天在关闭期内。', en: 'Today lies within it.' },
  over: { zh: '关闭期已经过去，记得恢复。', en: 'That time is over: see that it is on again.' },
  undecided: {
    zh: '还没写智能客服是关还是留。下面先按“关闭”来看。',
    en: 'Nothing says yet whether smart service is off or kept. The page takes it as off.',
  },
} as const satisfies Record<string, Text>;

/** Whether smart service is off or on, in a sentence; with the days to go where it is off for a time only. */
export function verdict(page: PageContext): string {
  const choice = page.playbook.decision?.smart_service;
  if (choice === undefined) return page.say(words.undecided);
  if (choice === 'enabled') return page.say(words.kept);
  if (choice === 'disabled') return page.say(words.off);
  const window = windowOf(page.playbook) ?? {};
  const period = periodInWords(window, page.locale, page.today);
  if (!period) return page.say(words.windowUnknown);
  const space = page.locale === 'en' ? ' ' : '';
  return `${page.say(words.window, { period })}${space}${countdown(page, window)}`;
}

function countdown(page: PageContext, { from = '', to = '9999' }: { from?: string; to?: string }): string {
  if (page.today > to) return page.say(words.over);
  if (page.today >= from) return page.say(words.during);
  const days = Math.round((Date.parse(from) - Date.parse(page.today)) / 86_400_000);
  return days === 1 ? page.say(words.tomorrow) : page.say(words.before, { n: days });
}
