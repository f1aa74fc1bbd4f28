import type { TextEdit } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../schemas/format';
import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import { choiceEdit } from '../document/choice-edit';
import { type DraftScope, draftScopes } from '../document/draft-scopes';
import { markRemoval } from '../document/drafts';
import { textEdits } from '../document/edits-to-text';
import { type LeafValue, leafValues } from '../document/leaf-values';
import { readDocuments } from '../document/snapshot';
import { type FileRange, type Locator, locator } from '../document/resolve-range';
import type { Finding, Location } from '../format/finding';
import { idOf } from '../inheritance/item-ids';
import { isFormCode } from '../format/form-code';
import { sectionNames } from '../format/format';
import { plainCustomerText } from '../shop/customer-text';
import { resolver } from '../shop/placeholder-resolver';
import { settingOf } from '../shop/text-setting';
import type { Edit } from '../yaml/edit/edit';
import { writtenAt } from '../yaml/ranges/place';
import { contentEnd } from '../yaml/ranges/node-end';
import { dayOf, type CheckSettings } from './gaps';
import { allFindings } from './index';

/** A value that waits for a person's yes. */
export interface ValueToApprove extends LeafValue {
  readonly at: FileRange;
  /** A text as customers will read it, placeholders filled in; absent for what is no such text. */
  readonly text?: string;
}

/** Something that waits for a person's yes: what stands under a draft mark, or an item whose status is draft. */
export interface Approval {
  readonly kind: 'mark' | 'status';
  /** Where the mark is, or the status; with the URI of the file where that is one which the playbook extends. */
  readonly at: FileRange;
  /** Empty where nothing stands below a mark. */
  readonly section: string;
  /** What the mark says is to be confirmed; may be empty. */
  readonly what: string;
  readonly values: readonly ValueToApprove[];
  /** The ids of the items that it is about. */
  readonly ids: readonly string[];
  /** What must be filled in or mended first: blanks, and what cannot be read. */
  readonly obstacles: readonly Finding[];
  /** The mark with its lines; absent where the status alone makes it wait. */
  readonly mark?: DraftScope;
  /** The item whose status is draft, if any. */
  readonly item?: object;
}

/** What waits for a person's yes in one playbook of a file. */
export interface DocumentApprovals {
  readonly document: PlaybookDocument;
  /** In the order of the file; that of the playbook as a whole comes last. */
  readonly here: readonly Approval[];
  /** What waits in the files that it extends. */
  readonly inBases: readonly Approval[];
  /** Every text that customers read, waiting or not. */
  readonly texts: readonly ValueToApprove[];
  /** Every id of the playbook, for telling one that waits for nothing from one that is not there. */
  readonly ids: ReadonlySet<string>;
}

/** What waits for a person's yes in each playbook of a file: draft marks, items and playbooks whose status is draft. */
export function approvalsOf(
  file: Analysis,
  settings: CheckSettings,
  now?: string,
): readonly DocumentApprovals[] {
  const found = allFindings(file, settings);
  return readDocuments(file).map((document, index) => {
    const where = locator(file, document);
    const values = valuesToApprove(document, where, settings, now);
    const statuses = statusApprovals(values, where);
    const isHere = ({ at }: { readonly at: FileRange }): boolean => at.uri === undefined;
    const marks = draftScopes(file, document).map((scope) => markApproval(scope, where));
    const here = together(marks, statuses.filter(isHere)).sort(
      (a, b) =>
        Number(isWhole(a)) - Number(isWhole(b)) || a.from - b.from || a.at.start.line - b.at.start.line,
    );
    const obstacles = (found[index]?.findings ?? [])
      .filter(isObstacle)
      .map((finding) => ({ finding, at: where(finding.at) }));
    return {
      document,
      here: filled(here, values.filter(isHere), obstacles.filter(isHere)),
      inBases: [
        ...(document.inherited ? (file.bases ?? []) : []).flatMap((base) => marksOfBase(base, values)),
        ...statuses.filter((one) => !isHere(one)).map((one) => withValues(one, valuesIn(one, values))),
      ],
      texts: values.filter(({ text }) => text !== undefined),
      ids: new Set(values.flatMap(({ item }) => idOf(item, 'id') ?? [])),
    };
  });
}

/**
 * What can be approved of what a person has chosen: what must be filled in first waits, and so does the status of the
 * playbook as a whole while anything else does.
 */
export function readyToApprove(
  { here, inBases }: DocumentApprovals,
  chosen: (one: Approval) => boolean,
): readonly Approval[] {
  const ready = here.filter((one) => chosen(one) && one.obstacles.length === 0);
  const isAll = inBases.length === 0 && here.every((one) => isWhole(one) || ready.includes(one));
  return isAll ? ready : ready.filter((one) => !isWhole(one));
}

/** The text edits by which a person says yes to what is ready; none for what is written in another file. */
export function approvalEdits(
  file: Analysis,
  { document, here }: DocumentApprovals,
  ready: readonly Approval[],
): readonly TextEdit[] {
  const left = here.filter((one) => !ready.includes(one));
  const edits = ready.flatMap(({ mark, item }): readonly Edit[] => [
    ...(mark
      ? [
          markRemoval(
            mark.mark,
            left.some((one) => one.mark?.endedBy === mark.line),
          ),
        ]
      : []),
    ...(item ? [choiceEdit(item, 'status', 'approved')] : []),
  ]);
  const written = textEdits(file, document, edits);
  // An item that an alias repeats is written once.
  return [...new Map(written.map((edit) => [JSON.stringify(edit.range), edit] as const)).values()];
}

/** Whether it is the status of the playbook as a whole. */
export const isWhole = ({ kind, section }: Pick<Approval, 'kind' | 'section'>): boolean =>
  kind === 'status' && section === 'shop';

/** An approval with the lines that it is about. */
interface Placed extends Approval {
  readonly from: number;
  readonly to: number;
}

/** What keeps a text from going out as it stands: a blank that nobody has filled, a value that cannot be read. */
const isObstacle = ({ code, level }: Finding): boolean =>
  code === 'reply/placeholder-residue' ||
  (isFormCode(code) && (level === 'error' || code === 'schema/empty'));

function valuesToApprove(
  document: PlaybookDocument,
  where: Locator,
  settings: CheckSettings,
  now: string | undefined,
): readonly ValueToApprove[] {
  const { playbook } = document;
  const resolve = resolver(document, { today: dayOf(playbook, settings), now });
  return sectionNames
    .flatMap((section) => leafValues(playbook, section))
    .map((leaf) => {
      const { schema, value } = leaf;
      const at = where(placeOf(leaf));
      return schema.customerText && typeof value === 'string'
        ? { ...leaf, at, text: plainCustomerText(value, settingOf(leaf), resolve) }
        : { ...leaf, at };
    });
}

/** The whole of a value, which may have many lines. */
function placeOf({ owner, key }: LeafValue): Location {
  const written = writtenAt(owner, key);
  if (!written) return { in: owner, key };
  const { segment, node } = written;
  return { segment, start: node.start, end: contentEnd(segment.text, node) };
}

function markApproval(mark: DraftScope, where: Locator): Placed {
  const { segment, start, end, what } = mark.mark;
  return {
    ...nothingYet,
    kind: 'mark',
    at: where({ segment, start, end }),
    what,
    mark,
    from: mark.from,
    to: mark.to,
  };
}

const nothingYet = { section: '', what: '', values: [], ids: [], obstacles: [] } as const;

/** The items whose status is draft, and the playbook itself where it is. */
const statusApprovals = (values: readonly ValueToApprove[], where: Locator): readonly Placed[] =>
  values
    .filter(
      ({ keys, value, schema }) => keys.join() === 'status' && value === 'draft' && isOfApproval(schema),
    )
    .map(({ item, path, owner, key }): Placed => {
      const at = where({ in: owner, key });
      const lines = values.flatMap((one) => (one.item === item && one.at.uri === at.uri ? [one.at] : []));
      return {
        ...nothingYet,
        kind: 'status',
        at,
        section: path[0]!,
        item,
        from: Math.min(...lines.map(({ start }) => start.line)),
        to: Math.max(...lines.map(({ end }) => end.line)),
      };
    });

/** Whether a status tells how far an approval has come; that of a product page tells something else. */
const isOfApproval = ({ choices = {} }: SchemaNode): boolean => 'draft' in choices && 'approved' in choices;

/** Marks and statuses; a mark above one item and the status of that item are one thing to say yes to. */
function together(marks: readonly Placed[], statuses: readonly Placed[]): Placed[] {
  const joined = new Set<Placed>();
  const both = marks.map((mark) => {
    const its = statuses.find(
      (one) => !isWhole(one) && !joined.has(one) && one.from === mark.from && one.to === mark.mark?.sureTo,
    );
    if (!its) return mark;
    joined.add(its);
    return { ...mark, section: its.section, item: its.item };
  });
  return [...both, ...statuses.filter((one) => !joined.has(one))];
}

/** Gives each value, and each obstacle, to the innermost approval that it stands in. */
function filled(
  approvals: readonly Placed[],
  values: readonly ValueToApprove[],
  obstacles: readonly { readonly finding: Finding; readonly at: FileRange }[],
): readonly Approval[] {
  const innermost = ({ start, end }: FileRange): Placed | undefined =>
    approvals.findLast((one) => !isWhole(one) && one.from <= end.line && start.line <= one.to);
  const own = values.flatMap((value) => {
    const approval = innermost(value.at);
    // Somebody has said so of that one by itself.
    const isSaid = isApproved(value.item) && value.at.start.line > (approval?.mark?.sureTo ?? Infinity);
    return isSaid ? [] : [{ value, approval }];
  });
  const held = obstacles.map(({ finding, at }) => ({ finding, approval: innermost(at) }));
  return approvals.map((one) => {
    const its = own.flatMap(({ value, approval }) => (approval === one ? [value] : []));
    const section = one.section || (valuesIn(one, values)[0]?.path[0] ?? '');
    return {
      ...withValues({ ...one, section }, its),
      obstacles: held.flatMap(({ finding, approval }) => (approval === one ? [finding] : [])),
    };
  });
}

/** The values that stand in the lines of an approval. */
const valuesIn = ({ kind, section, at, from, to }: Placed, values: readonly ValueToApprove[]) =>
  isWhole({ kind, section })
    ? []
    : values.filter((one) => one.at.uri === at.uri && from <= one.at.end.line && one.at.start.line <= to);

function withValues(approval: Approval, values: readonly ValueToApprove[]): Approval {
  const named = values.filter(({ item }) => idOf(item, 'id') !== undefined);
  const outer = Math.min(...named.map(({ path }) => path.length));
  const ids = named.flatMap(({ item, path }) => (path.length === outer ? idOf(item, 'id')! : []));
  return {
    ...approval,
    section: approval.section || (values[0]?.path[0] ?? ''),
    values,
    ids: [...new Set(ids)],
  };
}

/** What the marks of a file are about that the playbook extends, as far as it takes that over. */
function marksOfBase(base: Analysis, values: readonly ValueToApprove[]): readonly Approval[] {
  const [document] = base.documents;
  if (!document) return [];
  const where = locator(base, document);
  return draftScopes(base, document).flatMap((scope) => {
    const mark = markApproval(scope, where);
    const abroad: Placed = { ...mark, at: { ...mark.at, uri: base.uri } };
    const its = valuesIn(abroad, values);
    return its.length === 0 ? [] : [withValues(abroad, its)];
  });
}

function isApproved(item: object): boolean {
  const { status } = item as { readonly status?: unknown };
  return status === 'approved' || status === 'active';
}
