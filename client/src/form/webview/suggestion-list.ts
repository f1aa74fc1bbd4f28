import { element } from './element';

let lists = 0;

/** The values that a control offers while a person writes, with what each means. */
export const suggestionList = (
  choices: readonly { readonly value: string; readonly title: string }[],
): HTMLDataListElement =>
  element(
    'datalist',
    { id: `suggestions-${++lists}` },
    ...choices.map(({ value, title }) => element('option', { value }, title)),
  );
