import type { ShiftAction } from '../../../server/src/protocol';
import { act, choose, type State } from './state';

/** Sends what is typed, ticked and pressed in the details of a shift. */
export function listenToFields(state: State): void {
  const { root } = state;
  root.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const { act: on, actOff: off, field } = input.dataset;
    if (on !== undefined && off !== undefined) return act(state, actionOf(input.checked ? on : off));
    const written = input.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (field === undefined || written === undefined) return;
    state.sent.add(input);
    act(state, actionOf(written, { [field]: input.value }));
  });
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(
      'button[data-act], button[data-select]:not(.wk-bar)',
    );
    const { act: action, then, select } = button?.dataset ?? {};
    if (select !== undefined) return choose(root, select);
    if (action === undefined) return;
    const fields = [
      ...(button!.closest('[data-fields]')?.querySelectorAll<HTMLInputElement>('[data-field]') ?? []),
    ];
    fields.forEach((field) => state.sent.add(field));
    act(
      state,
      actionOf(action, Object.fromEntries(fields.map((one) => [one.dataset.field, one.value]))),
      then,
    );
  });
}

/** Marks what was refused, so that it can be mended; shows what was written as the file has it now. */
export function settleFields({ sent }: State, isRefused: boolean): void {
  for (const field of sent) {
    if (isRefused) field.setAttribute('aria-invalid', 'true');
    else {
      field.removeAttribute('aria-invalid');
      field.value = field.defaultValue;
    }
  }
  if (!isRefused) sent.clear();
}

const actionOf = (written: string, more: object = {}): ShiftAction =>
  ({ ...(JSON.parse(written) as object), ...more }) as ShiftAction;
