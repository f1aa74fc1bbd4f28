import type { FieldPath } from '../../../../schemas/field-path';
import type { IdKind } from '../../../../schemas/meta';
import type { Playbook, SectionName } from '../../../../schemas/playbook';
import { say } from '../../../../schemas/text';
import type { Block } from '../document/block';
import { flatMapCached } from '../collections/derive';
import type { CheckSettings } from '../findings/gaps';
import { allFindings } from '../findings';
import { notWrittenYet } from '../findings/first-things';
import type { Finding, Location } from '../format/finding';
import type { SegmentRange } from '../yaml/segments/segment';
import { originOf } from '../yaml/parse/value';
import { barredReplies } from './barred';
import type { TitledPart } from './titled-part';
import { type UnreadLine, unreadLinesOf } from './unread';
import { type Analysis, resultsOf } from '../document/analysis';
import type { Mention } from '../document/symbols';
import { givenIds, idKey } from '../document/ids';
import { type LastResult, once } from '../collections/memoize';
import { query } from '../collections/query';
import type { PlaybookDocument } from '../document/assemble';
import { type ShopAnalysis, type AnalysisContext, shopAnalysisOf } from '../shop/analysis';
import { sectionSource, type SectionSource } from '../inheritance/section-source';
import { labelIn } from '../format/label';
import { childSchema, schemaOfField, ownSchema } from '../format/schema-node';
import { format } from '../format/format';
import { lineFinder } from '../yaml/segments/layout';
import type { ValueRef } from '../yaml/ranges/place';
import { gotoText, locator } from '../document/resolve-range';
import { customerText, plainCustomerText } from '../shop/customer-text';
import { type Html, html } from '../text/html';
import { drawing, type Drawing, type Drawings, noDrawings, type Recorded } from './drawn/drawing';
import { anything, type Seen, touchedBetween } from './drawn/touched';
import { unbroken } from '../text/unbroken';
import type { ItemContext, Named, OfFile } from './item-context';
import { resolver } from '../shop/placeholder-resolver';
import { inWords, labelInWords } from './values';
import { labelOf } from '../wording/label';

/** The context of a page. `locale` is the language of the page itself; customer texts stay in theirs. */
export interface PreviewContext extends AnalysisContext {
  /** The settings of the check whose findings the page tells of; those of the context unless given. */
  readonly checks?: CheckSettings;
  /** Whether a long page is only begun: with the items that are seen first, and before it is known what the check finds. */
  readonly begins?: boolean;
}

/** The cached parts of a page, each with its inputs. */
export type PartCache = Map<string, LastResult<TitledPart>>;

/** The context in which every part of a page is rendered: one playbook, one language, one day. */
export interface PageContext extends PreviewContext, ItemContext {
  readonly playbook: Playbook;
  /** The engines applied to the playbook. */
  readonly analysis: ShopAnalysis;
  /** Renders the items of a list; each is rendered again when it or something that it depends on has changed. */
  readonly items: Drawing['items'];
  /**
   * The parts of a place of the page, rendered again when one of the sections or something else that they depend on has changed.
   * @param place is the identical object for every version
   */
  kept(
    place: object,
    sections: readonly SectionName[],
    draw: (page: PageContext) => readonly TitledPart[],
  ): readonly TitledPart[];
  /** The names of the files that a section comes from, and whether all of it does; undefined where it is the playbook's own. */
  sourceOf(section: SectionName): SectionSource | undefined;
  /** The lines of a section that cannot be read; undefined where all of it is read. */
  unread(section: SectionName): readonly UnreadLine[] | undefined;
  /** How many of some more items are drawn: all, unless the page is only begun. */
  room(items: number): number;
  /** What the check finds, in all of the playbook; nothing yet while the page is only begun. */
  findings(): readonly Finding[];
  /** Those of them that are only not written yet, which an editor lists as one. */
  notWritten(): readonly Finding[];
  /** The line of a place, from 1. */
  lineOf(at: Location): number;
  /** The attributes of an element that links to where a finding is. */
  gotoFinding(at: Location): Html;
  /** The places of the marks of drafts that nobody has confirmed yet. */
  drafts(): readonly SegmentRange[];
  /** The parts of the previous version, by their ids. */
  readonly parts: PartCache;
}

export function pageContext(
  document: PlaybookDocument,
  file: Analysis,
  context: PreviewContext,
): PageContext {
  const { locale, today } = context;
  const locate = locator(file, document);
  const goto = (place: ValueRef): string => gotoText(locate(place));
  const given = givenIds(file, document);
  const settings = context.checks ?? { today, options: context.options };
  const checked = once(() =>
    context.begins ? [] : allFindings(file, settings).filter((one) => one.document === document),
  );
  const findings = (): readonly Finding[] => checked()[0]?.findings ?? [];
  const barred = once(() => barredReplies(findings(), locale));
  const lineOf = lineFinder(file);
  const { drawings, parts, names } = drawn(resultsOf(file, document), [locale, today], () => ({
    drawings: noDrawings(),
    parts: new Map(),
    names: new WeakMap(),
  }));
  const nameOfMention = (mention: Mention): Named => {
    const known = names.get(mention);
    if (known && lineOf(known.named.segment!) === known.line) return known.named;
    const segment = originOf(mention.owner)?.segment;
    const named = { name: mention.label ?? mention.id, place: goto({ in: mention.owner }), segment };
    if (segment) names.set(mention, { line: lineOf(segment), named });
    return named;
  };
  const ofFile: OfFile = {
    barred: (owner) => barred().get(owner),
    fill: resolver(document, context),
    named: (key) => {
      const mention = given.first(key);
      return mention && nameOfMention(mention);
    },
  };
  /** The segment of a place; that of a key of the root is the section's. */
  const dependencyOf = (place: ValueRef): object => {
    const segment =
      place.in === document.playbook
        ? document.sections.get(String(place.key))?.segment
        : originOf(place.in)?.segment;
    return segment ?? anything;
  };
  const seen = once((): Seen => ({ file, ids: given.version, barred: barred(), ofFile }));
  const { items, parts: partsOf } = drawing(
    {
      kept: drawings.items,
      fills: drawings.fills,
      file: ofFile,
      lineOf,
      goto,
      dependencyOf,
      page: (file, goto) => itemContext(context, file, goto),
    },
    drawings,
    seen,
    (before) => touchedBetween(before, seen(), given, drawings.fills),
  );
  let room = context.begins ? FIRST_ITEMS : Infinity;
  const page: PageContext = {
    ...context,
    room: (items) => {
      const drawn = Math.min(items, room);
      room -= drawn;
      return drawn;
    },
    ...itemContext(context, ofFile, goto),
    playbook: document.playbook,
    sourceOf: (section) => sectionSource(file, document, section),
    analysis: shopAnalysisOf(file, document, context),
    items,
    kept: (place, sections, draw) =>
      context.begins
        ? draw(page)
        : partsOf(
            place,
            [
              context.now?.slice(0, MINUTE),
              context.options,
              ...sections.flatMap((name) => [document.playbook[name], document.unread.get(name)]),
            ],
            (recorded) => draw({ ...page, ...recordedContext(page, recorded) }),
          ),
    unread: unreadLinesOf(document, findings, locate),
    findings,
    notWritten: once(() => notWrittenYet(checked())),
    lineOf: (at) => locate(at).start.line + 1,
    gotoFinding: (at) => html`data-goto="${gotoText(locate(at))}" tabindex="0" role="link"`,
    drafts: () => draftsOf(document.blocks),
    parts,
  };
  return page;
}

/** The length of an ISO 8601 instant up to its minute. */
const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

/** The context of parts that are kept: what they ask of the rest of the file is recorded. */
function recordedContext(page: PageContext, { file, goto, dependsOnMore }: Recorded): Partial<PageContext> {
  const more = <A extends readonly unknown[], R>(ask: (...about: A) => R): ((...about: A) => R) => {
    return (...about) => (dependsOnMore(), ask(...about));
  };
  return {
    ...itemContext(page, file, goto),
    unread: (section) => {
      const lines = page.unread(section);
      if (lines) dependsOnMore();
      return lines;
    },
    findings: more(page.findings),
    notWritten: more(page.notWritten),
    lineOf: more(page.lineOf),
    gotoFinding: more(page.gotoFinding),
    drafts: more(page.drafts),
  };
}

/** The items of lists that a page begins with: more than a screen shows. */
const FIRST_ITEMS = 60;

const draftsOf = flatMapCached(({ drafts }: Block) => drafts);

/** The caches of earlier versions, for one language and one day. */
interface DrawnBefore {
  readonly drawings: Drawings;
  readonly parts: PartCache;
  /** What has an id, which is the same as long as its segment begins on the same line. */
  readonly names: WeakMap<Mention, { readonly line: number; readonly named: Named }>;
}
const drawn = query<DrawnBefore>();

function itemContext(
  { locale, today }: PreviewContext,
  { fill, named, barred }: OfFile,
  goto: (place: ValueRef) => string,
): ItemContext {
  const nameOf = (kind: IdKind, id: string): string => {
    const found = named(idKey(kind, id));
    return found ? found.name : id;
  };
  const reader = { locale, today, nameOf };
  const title = (path: FieldPath): string =>
    schemaOfField(format, path).docs?.title[locale] ?? path.split('.').at(-1)!;
  const to = (place: string): Html => html`data-goto="${place}" tabindex="0" role="link"`;
  const edits: ItemContext['edits'] = (place) => html`${to(goto(place))} data-field="${String(place.key)}"`;
  return {
    locale,
    today,
    edits,
    field: (place, content) => html`<span ${edits(place)}>${unbroken(content)}</span>`,
    say: (text, data) => say(text, locale, data),
    goto: (place) => to(goto(place)),
    link: (place, content) => html`<span ${to(goto(place))}>${unbroken(content)}</span>`,
    title,
    label: (path, item) => {
      const schema = ownSchema(schemaOfField(format, path), item);
      const label = labelIn(schema, item);
      const field = label && childSchema(schema, label.key);
      if (field?.customerText) return labelOf(path, item);
      return label ? labelInWords(label.text, field, reader) : title(path);
    },
    barred,
    words: (path, value) => inWords(value, schemaOfField(format, path), reader),
    ref: (kind, id) => {
      const found = named(idKey(kind, id));
      return found ? html`<span class="sp-ref" ${to(found.place)}>${found.name}</span>` : html`${id}`;
    },
    customer: (text, setting = {}) => customerText(text, setting, fill),
    customerPlain: (text, setting = {}) => plainCustomerText(text, setting, fill),
  };
}
