import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { windowOf } from './assistant';

/** Whether smart service is switched off, for good or for a window; a file that does not say so is taken as off. */
export function isSwitchedOff({ decision }: Pick<Playbook, 'decision'>): boolean {
  return decision?.smart_service !== 'enabled';
}

/**
 * Whether people have to answer the chats of the open hours: smart service is off, or is kept for the time when the
 * shop is closed.
 */
export function servesByHand(playbook: Pick<Playbook, 'decision' | 'assistant'>): boolean {
  return isSwitchedOff(playbook) || playbook.assistant?.active === 'out_of_hours';
}

/**
 * Whether nobody but plain auto replies answers what comes in while the shop is closed: smart service is off, or is kept
 * for the open hours.
 */
export function closedTimeIsOurs(playbook: Pick<Playbook, 'decision' | 'assistant'>): boolean {
  return isSwitchedOff(playbook) || playbook.assistant?.active === 'in_hours';
}

/** When people have to answer by hand, in words for messages: `{off}` reads "smart service is off" or names the window. */
export function offInWords(playbook: Playbook): Text {
  if (!isSwitchedOff(playbook)) return playbook.assistant?.active === 'in_hours' ? closedHours : openHours;
  const window = windowOf(playbook);
  if (!window) return { zh: '智能客服关闭后', en: 'With smart service off' };
  const [from, to] = [window.from ?? '?', window.to ?? '?'];
  return {
    zh: `${from} 至 ${to} 关闭智能客服期间`,
    en: `While smart service is off (${from} to ${to})`,
  };
}

const openHours: Text = {
  zh: '智能客服只在下班后接待，接待时间里',
  en: 'With smart service answering out of hours only',
};

const closedHours: Text = {
  zh: '智能客服只在接待时间里接待，下班后',
  en: 'With smart service answering in open hours only',
};
