import { element } from '../form/webview/element';

/** A field of a dialog: a text, or a choice where it has options. */
export interface DialogField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly words: string }[];
}

/** A dialog: what it asks, and what may be answered. */
export interface AskedForm {
  readonly title: string;
  readonly help?: string;
  readonly fields?: readonly DialogField[];
  /** The first one is what Enter presses. */
  readonly buttons: readonly { readonly value: string; readonly words: string }[];
  /** The words of the button that leaves it, as Escape does. */
  readonly cancel: string;
  /** What stands below the fields: more buttons, say. They leave it through `answer`. */
  readonly below?: (answer: (value: string) => void) => HTMLElement;
}

/** The button that was pressed, and what stands in the fields. */
export interface FormAnswer {
  readonly pressed: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Shows a dialog until it is answered; undefined where it is left. */
export function askForm(asked: AskedForm): Promise<FormAnswer | undefined> {
  const { title, help, fields = [], buttons, cancel, below } = asked;
  const form = element('form', { method: 'dialog' });
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, form);
  const answer = (value: string) => dialog.close(value);
  form.append(
    element('h2', { id: 'dialog-title' }, title),
    ...(help ? [element('p', {}, help)] : []),
    ...fields.map(drawField),
    ...(below ? [below(answer)] : []),
    element(
      'p',
      { class: 'pg-answers' },
      ...buttons.map(({ value, words }, index) =>
        element('button', { type: 'submit', value, class: index === 0 ? 'pg-first' : '' }, words),
      ),
      element('button', { type: 'button', onclick: () => answer('') }, cancel),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const values = Object.fromEntries(
        [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      );
      dialog.remove();
      resolve(dialog.returnValue === '' ? undefined : { pressed: dialog.returnValue, values });
    });
  });
}

function drawField({ name, label, value = '', hint, options }: DialogField): HTMLElement {
  const control = options
    ? element(
        'select',
        { name },
        ...options.map((one) =>
          element('option', { value: one.value, selected: one.value === value }, one.words),
        ),
      )
    : element('input', { name, value, placeholder: hint, autocomplete: 'off' });
  return element('label', {}, element('span', {}, label), control);
}
