import type { GridRow } from '../../../../server/src/protocol';
import { element } from './element';
import type { Popup } from './popup';

/** The findings of a row with their fixes. */
export function findingsBox(
  popup: Popup,
  { findings = [] }: GridRow,
  fix: (finding: number, fix: number) => void,
): HTMLElement {
  return element(
    'ul',
    { class: 'findings' },
    ...findings.map(({ level, message, code, fixes }, index) =>
      element(
        'li',
        { class: level },
        element('p', {}, message),
        element('small', {}, code),
        ...fixes.map((title, at) =>
          element('button', { class: 'fix', onclick: () => (popup.close(), fix(index, at)) }, title),
        ),
      ),
    ),
  );
}
