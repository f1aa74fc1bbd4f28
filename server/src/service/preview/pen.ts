import type { IdKind } from '../../../../schemas/meta';
import type { Playbook } from '../../../../schemas/playbook';
import { say, type Text, type TextData } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import type { PlaybookDocument } from '../model/assemble';
import { type Insight, type InsightContext, insightOf } from '../insight/insight';
import { formAt } from '../model/form';
import { format } from '../model/format';
import type { Place } from '../syntax/place';
import { gotoText, locator } from '../where';
import { customerText, plainCustomerText, type TextSetting } from './customer-text';
import { type Html, html, type Piece } from './html';
import { resolver } from './resolver';
import { inWords } from './values';

/**
 * What the page is drawn for. `locale` is the language of the page's own words; texts for customers stay in theirs.
 */
export type PreviewContext = InsightContext;

/** A way to a field of the format: keys, and 0 for any item. */
export type FieldPath = readonly (string | number)[];

/** What every part of the page is written with: one playbook, one language, one day. */
export interface Pen extends PreviewContext {
  readonly playbook: Playbook;
  /** What the engines know of it. */
  readonly insight: Insight;
  say(text: Text, data?: TextData): string;
  /** The attributes of an element that leads to a place in the file. */
  goto(place: Place): Html;
  /** Words that lead to a place in the file. */
  link(place: Place, content: Piece): Html;
  /** What the format calls a field. */
  title(path: FieldPath): string;
  /** A field's value in plain words. */
  words(path: FieldPath, value: unknown): string;
  /** The name of what an id names, leading to where it is defined. */
  ref(kind: IdKind, id: string): Html;
  /** A text for customers, its placeholders filled as far as the file knows what with. */
  customer(text: string, setting?: TextSetting): Html;
  /** The same without marks. */
  customerPlain(text: string, setting?: TextSetting): string;
}

export function makePen(document: PlaybookDocument, snapshot: Snapshot, context: PreviewContext): Pen {
  const { playbook } = document;
  const { locale, today } = context;
  const locate = locator(snapshot, document);
  const defined = definitions(document);
  const resolve = resolver(document, context);
  const nameOf = (kind: IdKind, id: string): string => labelOf(defined.get(`${kind} ${id}`)) ?? id;
  const pen: Pen = {
    ...context,
    playbook,
    insight: insightOf(snapshot, document, context),
    say: (text, data) => say(text, locale, data),
    goto: (place) => html`data-goto="${gotoText(locate(place))}" tabindex="0" role="link"`,
    link: (place, content) => html`<span ${pen.goto(place)}>${content}</span>`,
    title: (path) => formAt(format, path)?.docs?.title[locale] ?? String(path.at(-1)),
    words: (path, value) => inWords(value, formAt(format, path), { locale, today, nameOf }),
    ref: (kind, id) => {
      const owner = defined.get(`${kind} ${id}`);
      return owner ? pen.link({ in: owner }, nameOf(kind, id)) : html`${id}`;
    },
    customer: (text, setting = {}) => customerText(text, setting, resolve),
    customerPlain: (text, setting = {}) => plainCustomerText(text, setting, resolve),
  };
  return pen;
}

/** What gives each id, by its kind and itself. */
function definitions(document: PlaybookDocument): ReadonlyMap<string, object> {
  const defined = new Map<string, object>();
  for (const block of document.blocks)
    for (const { kind, id, owner } of block.definitions)
      if (!defined.has(`${kind} ${id}`)) defined.set(`${kind} ${id}`, owner);
  return defined;
}

function labelOf(owner: object | undefined): string | undefined {
  const { name, title, question } = (owner ?? {}) as Readonly<Record<string, unknown>>;
  return [name, title, question].find((label): label is string => typeof label === 'string');
}
