import type { SentField } from '../../../server/src/protocol';
import type { CellEditor } from '../form/webview/cell-control';
import { cellEditor } from '../form/webview/cell-editor';
import { element } from '../form/webview/element';
import { wordsOf } from '../form/webview/words';
import { hasKeyboard } from '../preview/has-keyboard';
import { placeOf } from '../preview/place';
import { send } from '../preview/send';

/** The editor of one value, which lies beside what shows it and stays there while the page is drawn anew. */
export interface FieldBox {
  /** Asks for the value that an element shows, to edit it. */
  open(value: HTMLElement): void;
  /** @param goTo shows the place of what is edited in the file alone */
  show(field: SentField | { readonly refusal: string } | null, goTo: (place: string) => void): void;
  /** What was done to the value of that id is written, or why it is not. */
  written(id: string, refusal: string | undefined): void;
  /** The page was drawn: goes where its value is now. */
  follow(): void;
}

interface Open {
  readonly value: HTMLElement;
  readonly field: SentField;
  readonly box: HTMLElement;
  readonly said: HTMLElement;
}

/** @param beside the value before or behind another one on the page, where Tab goes on */
export function makeFieldBox(
  root: HTMLElement,
  beside: (value: HTMLElement, by: 1 | -1) => HTMLElement | undefined,
): FieldBox {
  let asked: HTMLElement | undefined;
  let now: Open | undefined;
  /** What was written last, for the time until it is known to be; what was typed is not lost with a refusal. */
  const sent = new Map<
    string,
    { readonly value: HTMLElement; readonly field: SentField; readonly text: string }
  >();
  const status = element('p', { class: 'sp-edit-said', role: 'status', hidden: true });
  document.body.append(status);

  const tell = (text: string | undefined): void => {
    status.textContent = text ?? '';
    status.hidden = text === undefined;
  };
  const close = (next?: HTMLElement): void => {
    if (!now) return;
    const { value, box } = now;
    const hadFocus = hasKeyboard(box);
    now = undefined;
    box.remove();
    value.classList.remove('sp-edited');
    if (hadFocus || next) focus(next ?? value);
  };
  const act = (field: SentField, value: HTMLElement, text: string): void => {
    sent.set(field.id, { value, field, text });
    send(root, { type: 'edit', id: field.id, action: { kind: 'set', text } });
  };

  const edit = (value: HTMLElement, field: SentField, text: string, refusal?: string): void => {
    close();
    tell(undefined);
    const editor: CellEditor = cellEditor(field.column, text, {
      commit: (next) => {
        const typed = editor.text();
        close(next === 'right' || next === 'left' ? beside(value, next === 'right' ? 1 : -1) : undefined);
        if (typed !== field.text) act(field, value, typed);
      },
      cancel: () => close(),
    });
    const said = element(
      'p',
      { class: 'sp-edit-refusal', role: 'alert', hidden: refusal === undefined },
      refusal,
    );
    const box = element(
      'div',
      { class: 'sp-edit-box', role: 'group', 'aria-label': field.column.title },
      editor.element,
      said,
      ...notes(field),
      findings(field, (finding, fix) => {
        close(value);
        send(root, { type: 'edit', id: field.id, action: { kind: 'fix', finding, fix } });
      }),
    );
    now = { value, field, box, said };
    value.classList.add('sp-edited');
    document.body.append(box);
    place(now);
    // Whoever went on to the text meanwhile keeps writing there.
    if (document.hasFocus()) editor.focus('end');
  };

  return {
    open: (value) => {
      asked = value;
      send(root, { type: 'field', place: placeOf(value), key: value.dataset.field ?? '' });
    },
    show: (field, goTo) => {
      const value = asked;
      asked = undefined;
      if (!value?.isConnected) return;
      if (!field) return goTo(placeOf(value));
      if ('refusal' in field) return tell(field.refusal);
      edit(value, field, field.text);
    },
    written: (id, refusal) => {
      const last = sent.get(id);
      sent.delete(id);
      if (refusal === undefined) return;
      if (!last || now) return tell(refusal);
      edit(last.value, last.field, last.text, refusal);
    },
    follow: () => now && place(now),
  };
}

/** What is to be known about a value while it is edited. */
function notes({ column, base, words: sent }: SentField): readonly HTMLElement[] {
  const words = wordsOf(sent);
  const keys = words(column.input === 'long' ? 'keysLong' : 'keys');
  return [
    ...(base === undefined ? [] : [element('p', { class: 'sp-edit-from' }, words('from', { base }))]),
    element('p', { class: 'sp-edit-keys' }, keys),
  ];
}

/** What is found about the value, with the fixes; a press on one must not leave the editor first, which would write. */
function findings(
  { findings: all }: SentField,
  fixIt: (finding: number, fix: number) => void,
): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const items = all.map(({ level, message, fixes }, finding) =>
    element(
      'li',
      { class: `sp-level-${level}` },
      message,
      ...fixes.map((title, fix) =>
        element(
          'button',
          {
            type: 'button',
            onmousedown: (event: Event) => event.preventDefault(),
            onclick: () => fixIt(finding, fix),
          },
          title,
        ),
      ),
    ),
  );
  return element('ul', { class: 'sp-edit-findings' }, ...items);
}

/**
 * Lays the editor above what shows the value, else below it, as wide as that and wide enough to write in: what is edited, and
 * what follows from it, can be read meanwhile. It lies over the value where neither has room.
 */
function place({ value, box }: Open): void {
  if (!value.isConnected) return;
  const { left, top, bottom, width } = value.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const wide = Math.min(Math.max(width + 2 * INSET, LEAST_WIDTH), room - 2 * INSET);
  box.style.width = `${wide}px`;
  box.style.left = `${window.scrollX + Math.max(INSET, Math.min(left - INSET, room - INSET - wide))}px`;
  const height = box.offsetHeight;
  const isAbove = top - GAP - height >= BAR;
  const isBelow = !isAbove && bottom + GAP + height <= window.innerHeight;
  box.style.top = `${window.scrollY + (isAbove ? top - GAP : isBelow ? bottom + GAP : top - INSET)}px`;
  // A text grows away from what it is above.
  box.style.translate = isAbove ? '0 -100%' : '';
}

/**
 * How far the box stands out of its value and away from it, how far the bar of contents reaches, and the least width to write
 * in, in CSS pixels.
 */
const INSET = 6;
const GAP = 4;
const BAR = 56;
const LEAST_WIDTH = 300;

/** Gives the focus to a value, or to the control that it is the name of. */
function focus(value: HTMLElement): void {
  const control = value.closest('summary') ?? value.closest('label')?.querySelector('input') ?? value;
  if (control.tabIndex < 0) control.tabIndex = 0;
  control.focus({ preventScroll: true });
}
