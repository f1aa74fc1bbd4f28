import type { FromWebview } from './messages';

/** Sends a message to the panel from the script of one page: only the script that all pages have may post. */
export function send(root: HTMLElement, message: FromWebview): void {
  root.dispatchEvent(new CustomEvent('send', { detail: message }));
}
