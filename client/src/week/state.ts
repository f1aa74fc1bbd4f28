import type { ShiftAction } from '../../../server/src/protocol';
import { send } from '../preview/send';
import type { Span } from './minutes';

/** What the page's script knows: the text itself is the server's. */
export interface State {
  readonly root: HTMLElement;
  /** A shift that is being dragged or stretched, or whose change is on its way, and where its bars are shown. */
  draft: { readonly shift: string; readonly span: Span } | undefined;
  /** The id of the bar that has the focus, to give it back after a redraw. */
  focused: string | undefined;
  /** Whether an action is on its way, or its redraw. */
  isBusy: boolean;
  /** What has become of the action on its way, once it is known. */
  answer: 'done' | 'refused' | undefined;
  /** The fields whose values are on their way, or were refused. */
  readonly sent: Set<HTMLInputElement>;
  /** Actions that wait for the one on its way: each is about the page as it will be then. */
  readonly waiting: (() => void)[];
  /** What the form is to choose when the action has been done. */
  then: string | undefined;
  /** Whether the details are to have the focus when they are drawn. */
  opens: boolean;
  /** The day that was asked for and is in sight. */
  asked: string | undefined;
}

/** Sends an action; one at a time, since each is about one version of the text. */
export function act(state: State, action: ShiftAction, then?: string): void {
  if (state.isBusy) return void state.waiting.push(() => act(state, action, then));
  state.isBusy = true;
  state.answer = undefined;
  state.then = then;
  send(state.root, { type: 'act', action });
}

/** Says something in the page's status line, which screen readers read out. */
export function tell(text: string): void {
  const line = document.getElementById('wk-said');
  if (line) line.textContent = text;
}

/** Chooses the shift whose details are shown, by the value that the server has given its bars; empty for none. */
export function choose(root: HTMLElement, value: string): void {
  const control = root.querySelector<HTMLInputElement>('input[name=shift]');
  if (!control || control.value === value) return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

export const barsOf = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.wk-bar'),
];

export const barAt = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('.wk-bar') ?? undefined) : undefined;

/** Where a bar is written to be. */
export const spanOf = ({ dataset }: HTMLElement): Span => ({
  from: Number(dataset.from),
  to: Number(dataset.to),
});
