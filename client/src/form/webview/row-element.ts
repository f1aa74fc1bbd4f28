import type { GridColumn, GridRow } from '../../../../server/src/protocol';
import { pictureAddress } from '../../preview/picture-address';
import { element } from './element';
import type { Words } from './words';

/**
 * Draws a row: its badge, its cells, its menu. Cells tell their column in `data-column`.
 * @param active the column of the cell that takes the focus; undefined where it is in another row
 */
export function rowElement(
  row: GridRow,
  columns: readonly GridColumn[],
  words: Words,
  active: number | undefined,
): HTMLElement {
  const cells = row.isUnreadable
    ? [wholeRow(words('unreadable'), columns.length, active !== undefined)]
    : columns.map((column, index) => cell(row, column, index, words, active === index));
  return element(
    'div',
    { role: 'row', class: `row${row.base === undefined ? '' : ' inherited'}` },
    badgeCell(row, words),
    ...cells,
    element('div', { role: 'gridcell', class: 'more' }, moreButton(words)),
  );
}

function badgeCell({ findings = [] }: GridRow, words: Words): HTMLElement {
  const worst = (['error', 'warning', 'info'] as const).find((level) =>
    findings.some((one) => one.level === level),
  );
  const grip = element('span', { class: 'grip', title: words('drag'), 'aria-hidden': 'true' }, '⠿');
  const made = element('div', { role: 'gridcell', class: 'badge-cell' }, grip);
  if (!worst) return made;
  const label = words('problems', { n: findings.length });
  made.append(
    element(
      'button',
      { class: `badge ${worst}`, tabindex: -1, 'data-findings': '', title: label, 'aria-label': label },
      String(findings.length),
    ),
  );
  return made;
}

const moreButton = (words: Words): HTMLElement =>
  element(
    'button',
    {
      class: 'icon',
      tabindex: -1,
      'data-menu': '',
      title: words('more'),
      'aria-label': words('more'),
      'aria-haspopup': 'menu',
    },
    '⋯',
  );

const wholeRow = (text: string, span: number, isActive: boolean): HTMLElement =>
  element(
    'div',
    {
      role: 'gridcell',
      class: 'cell unreadable',
      tabindex: isActive ? 0 : -1,
      'data-column': 0,
      'aria-colspan': span,
      style: `grid-column: span ${span}`,
    },
    text,
  );

/** A cell as a person reads it: choices by their titles, the resolved text below the written one. */
function cell(row: GridRow, column: GridColumn, index: number, words: Words, isActive: boolean): HTMLElement {
  const text = row.cells[index];
  const levels = row.findings?.filter((one) => one.column === index).map((one) => one.level) ?? [];
  const level = levels.includes('error') ? 'error' : levels[0];
  const made = element('div', {
    role: 'gridcell',
    class: `cell ${column.input}${level ? ` has-${level}` : ''}`,
    tabindex: isActive ? 0 : -1,
    'data-column': index,
    'data-label': column.title,
    'data-value': column.isClosed ? (text ?? undefined) || column.fallback : undefined,
  });
  if (text === null || text === undefined) made.append(note(words('inFile')));
  else if (text !== '' && column.input === 'list') made.append(chips(text, words));
  else if (text !== '') made.append(element('span', { class: 'said' }, shown(column, text)));
  else if (column.fallback !== undefined) made.append(note(column.fallback));
  if (column.input === 'long' && row.resolved !== undefined)
    made.append(element('span', { class: 'resolved' }, `${words('customerReads')}${row.resolved}`));
  const address = column.input === 'picture' ? pictureAddress(text ?? '', pictures()) : undefined;
  if (address !== undefined)
    made.append(element('img', { class: 'shot', src: address, alt: '', loading: 'lazy' }));
  if (index === 0 && row.base !== undefined)
    made.append(
      element('span', { class: 'from', title: words('fromHint') }, words('from', { base: row.base })),
    );
  return made;
}

/** The words of a list, each with a button that takes it away; the keys go through the cell's own control. */
const chips = (text: string, words: Words): HTMLElement =>
  element(
    'span',
    { class: 'said chips' },
    ...text
      .split('\n')
      .map((word, at) =>
        element(
          'span',
          { class: 'chip' },
          word,
          element(
            'button',
            { class: 'chip-off', tabindex: -1, 'data-word': at, 'aria-label': words('removeWord', { word }) },
            '×',
          ),
        ),
      ),
  );

/** The folder of the playbook's pictures, as the page was given it. */
const pictures = (): string => document.body.dataset.pictures ?? '';

const note = (text: string): HTMLElement => element('span', { class: 'note' }, text);

/** The words of a value: those of its choice, or of what is picked for the whole of it, such as 30 秒 for 30s. */
function shown({ choices = [], picks = [] }: GridColumn, text: string): string {
  const whole = picks.filter(({ part }) => part === 'whole').flatMap((pick) => pick.choices);
  return [...choices, ...whole].find(({ value }) => value === text)?.title ?? text;
}
