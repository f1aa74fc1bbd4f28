import type { FormState } from '../../../server/src/protocol';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Reads the values of a page's form; undefined for a page without one.
 * @param known the values before: of a form that sends changes only, what was changed before stays in it
 */
export function readForm(root: HTMLElement, known?: FormState): FormState | undefined {
  const form = root.querySelector('form');
  if (!form) return undefined;
  if (sendsChanges(form)) return changesIn(form, known ?? {});
  const data = new FormData(form);
  return Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name).map(String)]));
}

/**
 * Restores the values of the form, touching only those that differ, so that the caret and what is being typed are kept.
 */
export function fillForm(root: HTMLElement, state: FormState): void {
  const form = root.querySelector('form');
  if (!form) return;
  const keepsDefaults = sendsChanges(form);
  for (const control of controlsOf(form)) {
    const values = state[control.name] ?? (keepsDefaults ? defaultOf(control) : []);
    if (isBox(control)) {
      control.checked = values.includes(control.value);
      control.indeterminate = 'mixed' in control.dataset;
    } else if (values[0] !== undefined && control.value !== values[0] && offers(control, values[0])) {
      control.value = values[0];
    }
  }
}

/**
 * Listens to changes in the form, and to the buttons that fill a control in.
 * @param changed is given the control, which tells what else its change takes back
 */
export function listenToForm(root: HTMLElement, changed: (control: HTMLElement) => void): void {
  root.addEventListener('input', ({ target }) => (target as Control).form && changed(target as Control));
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-fill]');
    const control = button && fillFrom(root, button);
    if (!control) return;
    control.focus();
    changed(control);
  });
}

/** Puts the value of a button into the control that it names. */
export function fillFrom(root: HTMLElement, button: HTMLButtonElement): Control | undefined {
  const form = root.querySelector('form');
  const control = form && controlsOf(form).find(({ name }) => name === button.dataset.fill);
  if (!control) return undefined;
  control.value = button.value;
  return control;
}

/** The state without the values of the controls whose names begin with the prefix. */
export function cleared(state: FormState | undefined, prefix: string | undefined): FormState | undefined {
  if (!state || prefix === undefined) return state;
  return Object.fromEntries(Object.entries(state).filter(([name]) => !name.startsWith(prefix)));
}

const sendsChanges = (form: HTMLFormElement): boolean => form.dataset.changes !== undefined;

/** The controls of a form, wherever they stand. */
const controlsOf = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter((one): one is Control => one.matches('input, select, textarea'));

/** What was changed before, and what is not as the page was sent. Controls that are not in sight keep their values. */
function changesIn(form: HTMLFormElement, known: FormState): FormState {
  const state: Record<string, readonly string[]> = { ...known };
  for (const control of controlsOf(form)) {
    const values = valueOf(control);
    if (!values) continue;
    if (control.name in known || values[0] !== defaultOf(control)[0]) state[control.name] = values;
  }
  return state;
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** The value of a control; undefined for a radio button that is not chosen. */
function valueOf(control: Control): readonly string[] | undefined {
  if (!isBox(control)) return [control.value];
  if (control.checked) return [control.value];
  return control.type === 'radio' ? undefined : [];
}

/** The value that a control was sent with. */
function defaultOf(control: Control): readonly string[] {
  if (isBox(control)) return control.defaultChecked ? [control.value] : [];
  if (!(control instanceof HTMLSelectElement)) return [control.defaultValue];
  const options = [...control.options];
  return [(options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''];
}

/** Whether a control can have a value: an option may have been removed from the playbook. */
const offers = (control: Control, value: string): boolean =>
  !(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value);
