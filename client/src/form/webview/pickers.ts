import type { GridPick } from '../../../../server/src/protocol';
import { element } from './element';

/** What stands between the two times of a range. */
const DASH = /[-–—~～至到]/;

/**
 * Lists to pick from beside a text that stays as free as it is: what is picked takes its place in the text, and a list
 * shows what the text says, where it is among its choices.
 */
export function pickers(picks: readonly GridPick[], control: HTMLInputElement): readonly HTMLSelectElement[] {
  const made = picks.map(({ title, choices }) =>
    element(
      'select',
      { 'aria-label': title, title },
      element('option', { value: '' }, title),
      ...choices.map((one) => element('option', { value: one.value }, one.title)),
    ),
  );
  const follow = (): void =>
    made.forEach((select, at) => {
      const { part, choices } = picks[at]!;
      const said = partOf(control.value, part);
      select.value = choices.some(({ value }) => value === said) ? said : '';
    });
  made.forEach((select, at) =>
    select.addEventListener('change', () => {
      if (select.value !== '') control.value = withPart(control.value, picks[at]!.part, select.value);
      follow();
    }),
  );
  control.addEventListener('input', follow);
  follow();
  return made;
}

/** What a text says of the part that is picked. */
export function partOf(text: string, part: GridPick['part']): string {
  if (part === 'whole') return text.trim();
  const [start, , end] = rangeIn(text);
  return (part === 'start' ? start : end).trim();
}

/** A text with another part, all else in it as it is written. */
export function withPart(text: string, part: GridPick['part'], value: string): string {
  if (part === 'whole') return value;
  const [start, dash, end] = rangeIn(text);
  // A word such as closed is no end of a range.
  if (dash === '') return part === 'start' ? `${value}-` : `${/\d/.test(text) ? text.trim() : ''}-${value}`;
  const [behind, before] = [start.slice(start.trimEnd().length), /^\s*/.exec(end)?.[0] ?? ''];
  return part === 'start' ? value + behind + dash + end : start + dash + before + value;
}

/** What stands before the dash, the dash as it is written, what stands behind; both empty where there is none. */
function rangeIn(text: string): readonly [start: string, dash: string, end: string] {
  const at = text.search(DASH);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
}
