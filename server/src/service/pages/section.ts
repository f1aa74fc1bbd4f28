import { type FieldPath, fieldBelow, type KeyAt } from '../../../../schemas/field-path';
import type { SectionName } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { LastResult } from '../collections/memoize';
import { type Html, html, join, nothing, type HtmlValue, wordsOf, written } from '../text/html';
import { unbroken } from '../text/unbroken';
import type { PageContext } from './page-context';
import type { ItemContext, PlaceIn } from './item-context';
import type { TitledPart } from './titled-part';
import type { UnreadLine } from './unread';
import { comma, dateInWords, periodInWords } from '../wording/values';

/** A part of the page: a section with a heading. `id` is unique among the parts, a word of `a-z0-9-`. */
export function part(id: string, heading: HtmlValue, body: HtmlValue): TitledPart {
  const content = html`<section class="sp-part" id="${id}" aria-labelledby="${id}-title">
    <h2 class="sp-title" id="${id}-title">${heading}</h2>
    ${body}
  </section>`;
  return { id, html: content.text, title: wordsOf(heading) };
}

/**
 * A part that is a list of items, an element each; it is rendered again when one of them or its heading has changed.
 * @param frame what stands below the heading, with an element with `data-items` for the items
 * @param owners what the items are drawn of
 */
export function listPart<T extends object>(
  page: PageContext,
  id: string,
  heading: HtmlValue,
  frame: Html,
  owners: readonly T[],
  draw: (item: ItemContext, owner: T) => Html,
): TitledPart {
  const runs = page.items(owners.slice(0, page.room(owners.length)), draw);
  const drawn = page.parts.get(id) ?? new LastResult();
  page.parts.set(id, drawn);
  return drawn.of([written(heading), ...runs], () => {
    const { html, title } = part(id, heading, frame);
    const list = { frame: html, items: runs.flatMap((run) => run.map(({ text }) => text)) };
    return {
      id,
      title,
      list,
      get html() {
        // Words of a playbook hold no tag.
        return html.replace(/ data-items>/, (tag) => tag + list.items.join(''));
      },
    };
  });
}

/**
 * The heading of a section of the file: its title in the format, linked to it, the shared playbook that it comes from, and
 * its lines that cannot be read.
 */
export function sectionHeading(page: PageContext, section: SectionName): Html {
  const title = page.link({ in: page.playbook, key: section }, page.title(section));
  const source = page.sourceOf(section);
  const words = source && page.say(source.isWhole ? from : partlyFrom, { files: source.files.join(', ') });
  return html`${title}${words && html` <small class="sp-from">${words}</small>`}${unreadNote(page, section)}`;
}

/** What is not read of a section: its lines, linked; empty where all of it is. */
export function unreadNote(page: PageContext, section: SectionName): Html {
  const lines = page.unread(section);
  return lines ? html`<small class="sp-note-below">${unreadLines(page, lines)}</small>` : nothing;
}

/** What is said of a section where it lacks something, unless a part of it cannot be read: then which lines. */
export function orUnread(page: PageContext, section: SectionName, words: HtmlValue): HtmlValue {
  const lines = page.unread(section);
  return lines ? unreadLines(page, lines) : words;
}

/** Lines that cannot be read, each linked to its place. */
export function unreadLines(page: PageContext, lines: readonly UnreadLine[]): Html {
  if (lines.length === 0) return html`<span class="sp-unread">${page.say(unreadSome)}</span>`;
  const [before, after] = page.say(lines.length === 1 ? unreadOne : unreadMany).split('{lines}');
  const numbers = lines.map(
    ({ line, goto }) => html`<span data-goto="${goto}" tabindex="0" role="link">${line}</span>`,
  );
  return html`<span class="sp-unread">${before}${join(numbers, comma(page.locale))}${after}</span>`;
}

const unreadOne: Text = { zh: '第 {lines} 行读不出来', en: 'Line {lines} cannot be read' };
const unreadMany: Text = { zh: '第 {lines} 行读不出来', en: 'Lines {lines} cannot be read' };
const unreadSome: Text = { zh: '有几行读不出来', en: 'Some lines cannot be read' };

const from: Text = { zh: '来自 {files}', en: 'from {files}' };
const partlyFrom: Text = { zh: '部分来自 {files}', en: 'partly from {files}' };

/** The part of an absent section: one line that invites to write it. */
export function emptyPart(page: PageContext, section: SectionName, id: string, invitation: Text): TitledPart {
  return part(id, page.title(section), html`<p class="sp-empty">${page.say(invitation)}</p>`);
}

export interface LabelledValue {
  readonly label: string;
  readonly value: HtmlValue;
}

/** Rows in one line, each with its label as it stands within a sentence. */
export const inOneLine = (page: PageContext, rows: readonly LabelledValue[]): Html =>
  join(
    rows.map(({ label, value }) => html`${label.charAt(0).toLowerCase() + label.slice(1)} ${value}`),
    comma(page.locale),
  );

/** A description list; empty without rows. */
export function keyValues(rows: readonly (LabelledValue | undefined)[]): Html {
  const shown = rows.filter((row) => row !== undefined);
  if (shown.length === 0) return nothing;
  return html`<dl class="sp-kv">
    ${shown.map(
      ({ label, value }) =>
        html`<dt>${label}</dt>
          <dd>${unbroken(value)}</dd>`,
    )}
  </dl>`;
}

/** One field of an object in plain words, linked to its place; undefined where it is absent. */
export function fieldRow<Path extends FieldPath>(
  page: ItemContext,
  owner: object,
  path: Path,
  key: KeyAt<Path>,
): LabelledValue | undefined {
  const its = owner as Readonly<Record<string, unknown>>;
  const value = its[key];
  if (value === undefined || value === null) return undefined;
  const at = fieldBelow(path, key);
  return { label: page.title(at), value: page.field({ in: its, key }, page.words(at, value)) };
}

/** The days from which and until which something holds, each to be edited where it is read; empty where neither is written. */
export function period(page: ItemContext, dated: { readonly from?: string; readonly to?: string }): Html {
  let rest = periodInWords(dated, page.locale, page.today);
  const pieces: HtmlValue[] = [];
  for (const key of ['from', 'to'] as const) {
    const day = dated[key] === undefined ? '' : dateInWords(dated[key], page.locale, page.today);
    const at = day === '' ? -1 : rest.indexOf(day);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), page.field({ in: dated, key }, day));
    rest = rest.slice(at + day.length);
  }
  return html`${pieces.map(unbroken)}${unbroken(rest)}`;
}

/** The given fields of an object that are present. */
export function fieldRows<Path extends FieldPath>(
  page: ItemContext,
  owner: object,
  path: Path,
  keys: readonly KeyAt<Path>[],
): LabelledValue[] {
  return keys.map((key) => fieldRow(page, owner, path, key)).filter((row) => row !== undefined);
}

/** A table below the titles of its columns, which is scrolled where it is wider than the page. */
export function scrolledTable(titles: readonly string[], rows: readonly Html[], className?: string): Html {
  const kind = className && html` class="${className}"`;
  return html`<div class="sp-scroll">
    <table${kind}>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** A bulleted list of an object's lines, each linked to its place; empty where there are none. */
export function bullets(owner: object | undefined, content: (key: number) => HtmlValue): Html {
  if (!Array.isArray(owner) || owner.length === 0) return nothing;
  return html`<ul>
    ${owner.map((_, key) => html`<li>${content(key)}</li>`)}
  </ul>`;
}

/** Words as chips, each linked to its place in the list; `path` is their field path. */
export function chips(page: ItemContext, list: readonly unknown[] | undefined, path: FieldPath): Html {
  if (!list?.length) return nothing;
  const chip = (value: unknown, key: number): Html =>
    html`<span class="sp-chip" ${page.edits({ in: list, key })}>${page.words(path, value)}</span>`;
  return join(list.map(chip), ' ');
}

export function chipAt<T extends object>(page: ItemContext, place: PlaceIn<T>, content: HtmlValue): Html {
  return html`<span class="sp-chip" ${page.goto(place)}>${unbroken(content)}</span>`;
}

/** A chip without a link, for something calculated, not written. */
export const mark = (content: HtmlValue): Html => html`<span class="sp-chip">${unbroken(content)}</span>`;

/** A heading inside a part with its body; empty where the body is. */
export function under(heading: HtmlValue, body: Html): Html {
  return body.text === ''
    ? nothing
    : html`<h3>${heading}</h3>
        ${body}`;
}

/** A row of cards; empty where there are none. */
export function cards(all: readonly Html[]): Html {
  if (all.length === 0) return nothing;
  return html`<ul class="sp-cards">
    ${all.map(cardItem)}
  </ul>`;
}

/** A card of a list. */
export const cardItem = (card: Html): Html => html`<li class="sp-card">${card}</li>`;
