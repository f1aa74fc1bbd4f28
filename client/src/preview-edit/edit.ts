import type { ToWebview } from '../preview/messages';
import { send } from '../preview/send';
import { isSaveKey, listenToUndo } from '../preview/editor-keys';
import { makeFieldBox } from './field-box';

/** What shows a value that can be edited, as the server has marked it. */
const VALUES = '[data-field][data-goto]';
const NATIVE = 'button, input, select, textarea';

start(document.getElementById('page')!);

/** Runs the edit mode of the preview beside the script that all pages have: while it is on, values are edited where they are read. */
function start(root: HTMLElement): void {
  const isOn = (): boolean => root.hasAttribute('data-editing');
  const box = makeFieldBox(root, (from, by) => beside(root, from, by));

  const show = (): void => {
    for (const button of root.querySelectorAll<HTMLButtonElement>('.sp-edit'))
      button.setAttribute('aria-pressed', String(isOn()));
    box.follow();
  };
  const turn = (on: boolean): void => {
    root.toggleAttribute('data-editing', on);
    root.dispatchEvent(new CustomEvent('editing', { detail: on }));
    show();
  };

  root.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      if (target.closest('.sp-edit')) return turn(!isOn());
      const value = isOn() ? target.closest<HTMLElement>(VALUES) : null;
      if (!value || document.getSelection()?.isCollapsed === false || target.closest(NATIVE)) return;
      event.preventDefault();
      event.stopPropagation();
      box.open(value);
    },
    true,
  );
  window.addEventListener('keydown', (event) => {
    // What is edited here stands in a file that may be shown nowhere else.
    if (!isSaveKey(event) || !isOn()) return;
    event.preventDefault();
    send(root, { type: 'saveText' });
  });
  root.addEventListener(
    'keydown',
    (event) => {
      const at = event.target as HTMLElement;
      const value = at.matches(VALUES) ? at : event.key === 'F2' ? named(at) : undefined;
      if ((event.key !== 'Enter' && event.key !== 'F2') || !isOn() || !value) return;
      event.preventDefault();
      event.stopPropagation();
      box.open(value);
    },
    true,
  );
  listenToUndo((type) => send(root, { type }));
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type === 'field') box.show(data.field, (place) => send(root, { type: 'goto', place }));
    if (data.type === 'edited') box.written(data.id, data.refusal);
    if (data.type === 'page') show();
  });
  show();
}

/** The value that a question or the box of a step is called by: Enter and the space bar are the control's own, F2 edits. */
const named = (control: HTMLElement): HTMLElement | undefined =>
  control.closest('label, summary')?.querySelector<HTMLElement>(VALUES) ?? undefined;

/** The value in sight that stands before or behind another one. */
function beside(root: HTMLElement, from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(VALUES)].filter((one) => one.checkVisibility());
  return all[all.indexOf(from) + by];
}
