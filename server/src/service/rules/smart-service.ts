import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';

/** Whether people have to answer instead of the platform's smart service; a file that does not say so is taken as off. */
export function servesByHand(playbook: Playbook): boolean {
  return playbook.decision?.smart_service !== 'enabled';
}

/** The dates in which smart service is off, where it is off for a window only; a promotion lends its own. */
export function windowOf(playbook: Playbook): { readonly from?: string; readonly to?: string } | undefined {
  const { smart_service, window } = playbook.decision ?? {};
  if (smart_service !== 'disabled_for_window') return undefined;
  const promotion = playbook.promotions?.find(({ id }) => id === window?.promotion);
  return { from: window?.from ?? promotion?.from, to: window?.to ?? promotion?.to };
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
