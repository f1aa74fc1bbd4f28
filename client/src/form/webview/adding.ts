import { newItem } from './new-item';
import type { FormPage } from './page';

/** The form of a new item above the rows. */
export interface Adding {
  /** @param before the index of the row that it is put before */
  begin(before: number): void;
  drop(): void;
}

/** @param place where the form is shown */
export function makeAdding(page: FormPage, place: HTMLElement): Adding {
  const drop = (): void => place.replaceChildren();
  return {
    begin: (before) => {
      const state = page.state();
      if (!state) return;
      const discard = () => {
        drop();
        page.focus(state.active);
      };
      const form = newItem(state, page.words(), {
        write: (cells) => {
          page.focusNext({ row: before, column: 0 });
          page.act({ kind: 'insert', before, cells }, (refusal) => {
            if (refusal === undefined) drop();
            else form.refuse(refusal);
          });
        },
        discard,
      });
      place.replaceChildren(form.element);
      form.focus();
    },
    drop,
  };
}
