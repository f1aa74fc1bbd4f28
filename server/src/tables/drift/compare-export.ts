import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import type { TableRow, TableSection } from '../layout/table-row';
import { type Comparable, comparableRow } from './comparable';
import { differencesOf, type ExportTraits, traitsOf, wantedAspects } from './differences';
import type { DriftContext, WorkbenchExport } from './drift-context';
import { withCopies } from './copies';
import type { ComparedItem } from './pairing';
import { type DriftEntry, type DriftKind, driftKinds, type ExportDrift, type Unwanted } from './report';

interface SectionItem extends ComparedItem {
  readonly item: object;
}

export interface SectionItems {
  readonly section: TableSection;
  readonly items: readonly SectionItem[];
}

/** Compares one export with the sections that it has rows of; one without any rows is held against the quick replies. */
export function compareExport(
  { name, rows }: WorkbenchExport,
  sections: readonly SectionItems[],
  context: DriftContext,
): ExportDrift {
  const usable = rows.filter(({ refusal }) => !refusal);
  const own = new Set(usable.map(({ section }) => section));
  const entries = sections
    .filter(({ section }) => own.has(section) || (own.size === 0 && section === 'quick_replies'))
    .flatMap((section) =>
      compareSection(
        section,
        usable.filter((row) => row.section === section.section),
        context,
      ),
    );
  const counts = Object.fromEntries(
    driftKinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]),
  ) as Record<DriftKind, number>;
  const refused = rows.filter(({ refusal }) => refusal);
  return { name, entries, counts, isDoubtful: isDoubtful(counts), refused };
}

/** From how many rows and items on a small share of pairs says something about whose they are. */
const ENOUGH = 5;
/** The share of pairs below which an export is doubted. */
const FEW = 0.1;

function isDoubtful({ same, different, unwanted, missing, extra }: ExportDrift['counts']): boolean {
  const pairs = same + different + unwanted;
  const fewer = pairs + Math.min(missing, extra);
  return fewer > pairs && (pairs === 0 || (fewer >= ENOUGH && pairs < fewer * FEW));
}

function compareSection(
  { section, items }: SectionItems,
  found: readonly TableRow[],
  context: DriftContext,
): readonly DriftEntry[] {
  const distinct = found.map((row) => comparableRow(section, row));
  const traits = traitsOf(distinct);
  const { rows, compared, pairs } = withCopies(section, items, { rows: found, compared: distinct }, traits);
  const itemOfRow = new Map(pairs.map((pair) => [pair.row, pair]));
  const rowOfItem = new Map(pairs.map((pair) => [pair.item, pair.row]));
  const nameOfText = new Map(items.flatMap((one) => one.texts.map((text) => [text, nameOf(one)])));
  const ofRow = (row: TableRow, place: number): DriftEntry => {
    const pair = itemOfRow.get(place);
    const there = compared[place]!;
    if (!pair) {
      const repeats = nameOfText.get(there.text);
      return {
        kind: repeats === undefined ? 'extra' : 'unwanted',
        section,
        name: nameOf(there),
        row,
        differences: [],
        ...(repeats !== undefined && { repeats, unwanted: 'repeated' as const }),
      };
    }
    const here = items[pair.item]!;
    const shared = { section, name: nameOf(here), item: here.item, row, by: pair.by };
    const unwanted = unwantedBy(here.item, context);
    const off = outOfUse(row);
    if (unwanted && off === undefined) return { ...shared, kind: 'unwanted', unwanted, differences: [] };
    const isLacking = off !== undefined && isExpected(here.item, context);
    const differences = unwanted
      ? []
      : [
          ...differencesOf(section, here, there, traits),
          ...(isLacking ? [{ aspect: 'status', there: off, here: 'active' } as const] : []),
        ];
    return { ...shared, kind: differences.length > 0 ? 'different' : 'same', differences };
  };
  return inOrder(rows.map(ofRow), missingIn({ section, items }, rowOfItem, traits, context));
}

/** What an entry is called: its title, else the first words of its text. */
function nameOf({ title, text }: Comparable): string {
  if (title !== '') return title;
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= 24 ? letters.join('') : `${letters.slice(0, 24).join('')}…`;
}

const statusOf = (item: object): QuickReply['status'] => (item as QuickReply).status;
const validOf = (item: object): QuickReply['valid'] => (item as QuickReply).valid;

/** The status of a row that the workbench has and does not use; undefined where it uses it. */
function outOfUse({ item }: TableRow): string | undefined {
  const { status } = item as { readonly status?: QuickReply['status'] };
  return status === 'active' ? undefined : status;
}

/** Why an item should not be in the workbench; undefined where it may. */
function unwantedBy(item: object, { today }: DriftContext): Unwanted | undefined {
  const status = statusOf(item);
  if (status === 'retired' || status === 'draft') return status;
  const to = validOf(item)?.to ?? (item as { readonly to?: string }).to;
  return today !== undefined && to !== undefined && to < today ? 'expired' : undefined;
}

/** Whether an item must be in the workbench: one that is approved, or valid from a later day on, may be there already. */
function isExpected(item: object, context: DriftContext): boolean {
  if (unwantedBy(item, context) || statusOf(item) === 'approved') return false;
  const { scope = 'team' } = context;
  if (scope !== 'all' && ((item as QuickReply).scope ?? 'team') !== scope) return false;
  const from = validOf(item)?.from ?? (item as { readonly from?: string }).from;
  return context.today === undefined || from === undefined || from <= context.today;
}

/**
 * The items that are missing, each with the row behind which it belongs: that of the nearest item above it in its group,
 * or of the item that is missing above it.
 */
function missingIn(
  { section, items }: SectionItems,
  rowOfItem: ReadonlyMap<number, number>,
  traits: ExportTraits,
  context: DriftContext,
): readonly Missing[] {
  const lastOfGroup = new Map<string, number>();
  return items.flatMap((one, place) => {
    const group = one.group.join('\n');
    const row = rowOfItem.get(place);
    if (row !== undefined) lastOfGroup.set(group, row);
    if (row !== undefined || !isExpected(one.item, context)) return [];
    const entry = {
      ...({ kind: 'missing', section, name: nameOf(one), item: one.item, differences: [] } as const),
      wanted: wantedAspects(one, traits),
    };
    return [{ after: lastOfGroup.get(group) ?? Infinity, entry }];
  });
}

interface Missing {
  readonly after: number;
  readonly entry: DriftEntry;
}

function inOrder(rows: readonly DriftEntry[], missing: readonly Missing[]): readonly DriftEntry[] {
  const placed = [...rows.map((entry, after) => ({ after, entry })), ...missing];
  return placed.sort((a, b) => (a.after === b.after ? 0 : a.after - b.after)).map(({ entry }) => entry);
}
