import type { FormState } from '../../../server/src/protocol';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Reads the values of a page's form; undefined for a page without one. */
export function readForm(root: HTMLElement): FormState | undefined {
  const form = root.querySelector('form');
  if (!form) return undefined;
  const data = new FormData(form);
  return Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name).map(String)]));
}

/**
 * Restores the values of the form, touching only those that differ, so that the caret and what is being typed are kept.
 */
export function fillForm(root: HTMLElement, state: FormState): void {
  for (const control of controlsOf(root)) {
    const values = state[control.name] ?? [];
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = values.includes(control.value);
    } else if (values[0] !== undefined && control.value !== values[0] && offers(control, values[0])) {
      control.value = values[0];
    }
  }
}

/** Listens to changes in the form, and to the buttons that fill a control in. */
export function listenToForm(root: HTMLElement, changed: () => void): void {
  root.addEventListener('input', ({ target }) => (target as Element).closest('form') && changed());
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-fill]');
    const control = controlsOf(root).find(({ name }) => name === button?.dataset.fill);
    if (!button || !control) return;
    control.value = button.value;
    control.focus();
    changed();
  });
}

const controlsOf = (root: HTMLElement): readonly Control[] => [
  ...root.querySelectorAll<Control>('form :is(input, select, textarea)'),
];

/** Whether a control can have a value: an option may have been removed from the playbook. */
const offers = (control: Control, value: string): boolean =>
  !(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value);
