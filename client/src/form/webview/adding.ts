import type { GridAction } from '../../../../server/src/protocol';
import type { GridState } from './grid-state';
import { type FormField, itemForm } from './item-form';
import type { FormPage } from './page';

/** The form above the rows: of a new item, or of the fields of an item that no column shows. */
export interface Adding {
  /** @param before the index of the row that it is put before */
  begin(before: number): void;
  /** Shows what no column has room for. */
  details(row: number): void;
  drop(): void;
}

/** @param place where the form is shown */
export function makeAdding(page: FormPage, place: HTMLElement): Adding {
  const drop = (): void => place.replaceChildren();
  const show = (
    state: GridState,
    title: string,
    fields: readonly FormField[],
    actionOf: (texts: readonly string[]) => GridAction,
    back: () => void,
  ): void => {
    const form = itemForm(title, fields, state, page.words(), {
      write: (texts) => {
        const action = actionOf(texts);
        if (action.kind === 'insert') page.focusNext({ row: action.before, column: 0 });
        page.act(action, (refusal) => {
          if (refusal !== undefined) return form.refuse(refusal);
          drop();
          if (action.kind !== 'insert') back();
        });
      },
      discard: () => {
        drop();
        back();
      },
    });
    place.replaceChildren(form.element);
    form.focus();
  };
  return {
    begin: (before) => {
      const state = page.state();
      if (!state) return;
      // The group that is in view is the one that the item belongs to.
      const fields = state.columns.map((column, index) => ({
        ...{ column, index },
        text: index === 0 ? state.options.group : '',
      }));
      show(
        state,
        page.words()('newItem'),
        fields,
        (cells) => ({ kind: 'insert', before, cells }),
        () => page.focus(state.active),
      );
    },
    details: (row) => {
      const state = page.state();
      const shown = state?.rows[row];
      if (!state || !shown) return;
      const fields = state.details.map((column, at): FormField => {
        const index = state.columns.length + at;
        return { column, index, text: shown.cells[index] ?? null };
      });
      const changed = (texts: readonly string[]) =>
        fields.flatMap(({ index, text }, at) =>
          text === null || texts[at] === text ? [] : [{ column: index, text: texts[at] ?? '' }],
        );
      show(
        state,
        page.words()('detailsOf', { name: nameOf(shown.cells, state) }),
        fields,
        (texts) => ({ kind: 'fill', row, cells: changed(texts) }),
        () => page.focus({ ...state.active, row }),
      );
    },
    drop,
  };
}

/** What an item is called: what stands in the column of its name, else in the first that says something. */
function nameOf(cells: readonly (string | null)[], { columns }: GridState): string {
  const at = columns.findIndex(({ field }) => ['title', 'question', 'name'].includes(field));
  return cells[at] || cells.slice(0, columns.length).find((text) => text) || '';
}
