import { formatNodeAt, type Html, html, type HtmlValue, noHtml } from '../../../service';
import type { PlannedRow } from '../../import/plan';
import { messages } from '../../import/words';
import { titleOfField } from '../../layout/fields-of';
import { textField, titleField } from '../../layout/main-fields';
import { personalKinds, type TableRow, type TableSection } from '../../layout/table-row';
import type { Notice } from '../../text/notice';
import { differenceIn, markedText } from '../marked-text';
import { noticeList, placeInWords, type Say } from '../page-words';
import { controls, type RowKind } from './choices';
import { kindOf } from './planned-import';
import { kindWords, words } from './words';

/** Draws a row. */
export type DrawRow = (planned: PlannedRow) => Html;

/** What rows are drawn with. */
export interface RowSetting {
  readonly say: Say;
  readonly hasSeveralFiles: boolean;
  readonly isTaken: (planned: PlannedRow) => boolean;
  /** Where an item of the playbook stands, as the page's links write it. */
  readonly goto: (item: object) => string;
}

/** A row with what becomes of it, the box that takes it, and why a person should look at it. */
export function drawRow(planned: PlannedRow, setting: RowSetting): Html {
  const { say, hasSeveralFiles, goto } = setting;
  const { row, target, changes, reasons } = planned;
  const kind = kindOf(planned);
  // What may be of a customer is told at once, and marked in the words.
  const others = reasons.filter(({ message }) => message !== messages.personal);
  const place = placeInWords(row.place, hasSeveralFiles, say);
  const group = textOf(row.item.group);
  const title = titleOf(row, target) || place;
  return html`<li class="${`sp-row sp-row-${kind}`}">
    <p class="sp-row-head">
      ${box(planned, kind, title, setting)}
      <span class="sp-chip">${say(kindWords[kind])}</span>
      <small>${group !== '' && `${group} · `}<span class="sp-whole">${place}</span></small>
      ${target && html`<a role="link" tabindex="0" data-goto="${goto(target)}">${say(words.inPlaybook)}</a>`}
    </p>
    ${changes.length > 0 && kind !== 'same' ? changed(planned, say) : said(row, kind, say)}
    ${noticeList([...personalNotice(row, say), ...others, ...row.notices], say)}
    ${repeats(row, hasSeveralFiles, say)}
  </li>`;
}

function box(planned: PlannedRow, kind: RowKind, title: string, { say, isTaken }: RowSetting): HtmlValue {
  if (kind === 'same' || kind === 'refused') return html`<strong>${title}</strong>`;
  return html`<label
    ><input
      type="checkbox"
      form="tables"
      name="${controls.row(kind, planned.row.key)}"
      value="yes"
      aria-label="${`${say(words.isTaken)}：${title}`}"
      ${isTaken(planned) && html`checked`}
    />
    <strong>${title}</strong></label
  >`;
}

/** The words of a row, and its other fields; of one that the playbook has already, its words alone. */
function said({ section, item, personal }: TableRow, kind: RowKind, say: Say): Html {
  const [title, text] = [titleField[section], textField[section] ?? ''];
  const marked = (field: string): HtmlValue =>
    markedText(
      valueInWords(section, field, textOf(item[field]), say),
      personal.filter((one) => one.field === field).map((one) => one.text),
      (part) => say(personalKinds[personal.find((one) => one.text === part)!.kind]),
    );
  const others = Object.keys(item).filter(
    (field) => ![title, text, 'group'].includes(field) && item[field] !== 'active',
  );
  return html`${textOf(item[text]) !== '' && html`<p class="sp-row-text">${marked(text)}</p>`}
  ${
    kind !== 'same' &&
    others.length > 0 &&
    html`<dl class="sp-row-fields">
      ${others.map(
        (field) =>
          html`<dt>${say(titleOfField(section, field))}</dt>
            <dd>${marked(field)}</dd>`,
      )}
    </dl>`
  }`;
}

function changed({ row, changes }: PlannedRow, say: Say): Html {
  return html`<dl class="sp-row-fields">
    ${changes.map(
      ({ field, before, after }) =>
        html`<dt>${say(titleOfField(row.section, field))}</dt>
          <dd>
            ${differenceIn(valueInWords(row.section, field, before, say), valueInWords(row.section, field, after, say))}
          </dd>`,
    )}
  </dl>`;
}

function personalNotice({ personal }: TableRow, say: Say): readonly Notice[] {
  if (personal.length === 0) return [];
  const told = [
    ...new Set(personal.map(({ kind, text }) => say(words.personalOne, { text, kind: personalKinds[kind] }))),
  ];
  const what = told.join(say({ zh: '、', en: ', ' }));
  return [{ message: words.personal, data: { what } }];
}

/** How many of the places of repeated words are told. */
const MOST_PLACES = 5;

function repeats({ repeats: places }: TableRow, hasSeveralFiles: boolean, say: Say): Html {
  if (places.length === 0) return noHtml;
  const told = places.slice(0, MOST_PLACES).map((place) => placeInWords(place, hasSeveralFiles, say));
  const more = places.length > MOST_PLACES ? [say(words.andMore, { count: places.length })] : [];
  const separator = say({ zh: '、', en: ', ' });
  return html`<p class="sp-because">${say(words.alsoAt, { places: [...told, ...more].join(separator) })}</p>`;
}

function titleOf({ section, item }: TableRow, target: object | undefined): string {
  const [title, text] = [titleField[section], textField[section] ?? ''];
  const own = textOf(item[title]);
  if (own !== '') return own;
  const known = textOf((target as Readonly<Record<string, unknown>> | undefined)?.[title]);
  return known !== '' ? known : short(textOf(item[text]));
}

const short = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 20 ? `${letters.slice(0, 20).join('')}…` : letters.join('');
};

/** A word of the format as people read it; anything else as it is. */
function valueInWords(section: TableSection, field: string, value: string, say: Say): string {
  const choices = formatNodeAt([section, '*', field])?.choices;
  return choices && Object.hasOwn(choices, value) ? say(choices[value]!) : value;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(' › ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${textOf(inner)}`)
      .join(', ');
  return String(value);
}
