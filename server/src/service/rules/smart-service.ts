import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { windowOf } from '../matching/assistant';

/** Whether people have to answer instead of the platform's smart service; a file that does not say so is taken as off. */
export function servesByHand(playbook: Playbook): boolean {
  return playbook.decision?.smart_service !== 'enabled';
}

/** When people have to answer by hand, in words for messages: `{off}` reads "smart service is off" or names the window. */
export function offInWords(playbook: Playbook): Text {
  const window = windowOf(playbook);
  if (!window) return { zh: '智能客服关闭后', en: 'With smart service off' };
  const [from, to] = [window.from ?? '?', window.to ?? '?'];
  return {
    zh: `${from} 至 ${to} 关闭智能客服期间`,
    en: `While smart service is off (${from} to ${to})`,
  };
}
