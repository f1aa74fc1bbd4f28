import type { TextEdit } from 'vscode-languageserver-types';
import {
  type Analysis,
  type Edit,
  idMaker,
  offsetAt,
  sectionNames,
  textEdits,
  type PlaybookDocument,
  writtenList,
} from '../../service';
import { fill } from '../../../../schemas/text';
import type { ValueChange } from './changes';
import { editsInText } from './edits-in-text';
import type { Item } from './fields';
import { newItem } from './new-item';
import { asOneGroup, asWritten, onOneLine } from './one-line-lists';
import { editsOverBases } from './over-bases';
import { noticeAt, placeText } from './places';
import { placed } from './placing';
import type { PlannedRow } from './plan';
import { playbookIn, readSection } from './playbook-section';
import { skeletonsIn } from './skeletons';
import { triedInParts } from './tried-in-parts';
import { applied, failureOf } from './trial';
import type { Notice } from '../text/notice';
import { titleOfField } from '../layout/fields-of';
import { type TableSection, tableSections, sectionTitles } from '../layout/table-row';
import { messages } from './words';
import type { Wanted } from './wanted';

/** How chosen rows are written. */
export interface WriteOptions {
  /** The status of new quick replies that name none, such as `draft`. */
  readonly status?: string;
  /** Which YAML document of the file, from 0, as for the plan. */
  readonly document?: number;
}

/** The edits of an import; none where a chosen row cannot be written, with the reasons. */
export interface ImportEdits {
  readonly edits: readonly TextEdit[];
  readonly problems: readonly Notice[];
}

/**
 * Makes the edits that write chosen rows into the playbook. A row with a target changes the fields that differ, in their
 * place; one without becomes a new item: behind the last item of its group, else at the end of its section, which is
 * added where the file lacks it. Everything else stays byte for byte, comments too. The edits are tried first: when the
 * new text would not read back as the rows with all else as it was, nothing is written and a problem says why.
 * @param chosen in the order of the plan
 */
export function importEdits(
  analysis: Analysis,
  chosen: readonly PlannedRow[],
  options: WriteOptions = {},
): ImportEdits {
  const document = playbookIn(analysis, options.document);
  const refused = chosen.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0) return { edits: [], problems: refused.flatMap(({ reasons }) => reasons) };
  const taken = takenIds(document);
  const given = new Set<string>();
  const problems: Notice[] = [];
  for (const planned of chosen) {
    const { id } = planned.row.item;
    if (planned.target || typeof id !== 'string' || id === '') continue;
    const key = `${planned.row.section} ${id}`;
    if (given.has(key) || taken.get(planned.row.section)?.has(id))
      problems.push(unwritable(planned, noticeAt(planned.row.place, messages.takenId, { id })));
    given.add(key);
  }
  if (problems.length > 0) return { edits: [], problems };

  const wanted = new Map<TableSection, Wanted>();
  for (const section of tableSections) {
    const own = chosen.filter(({ row }) => row.section === section);
    if (own.length === 0) continue;
    const ids = new Set(taken.get(section));
    for (const { row } of own) if (typeof row.item.id === 'string') ids.add(row.item.id);
    wanted.set(section, wantedIn(analysis, document, section, own, idMaker(ids), options));
  }
  const changes = editsOf(analysis, document, wanted);
  const edits = editsInText(analysis, document, changes);
  const lossy = commentLoss(analysis, document, wanted, edits);
  if (lossy) return { edits: [], problems: [lossy] };
  const failure = triedInParts(wanted, (part) => {
    const own = part === wanted ? edits : editsInText(analysis, document, editsOf(analysis, document, part));
    return failureOf(analysis, document, applied(analysis, own), part);
  });
  if (!failure) return { edits, problems };
  const why = { message: failure.message, data: { section: sectionTitles[failure.section] } };
  return { edits: [], problems: [unwritable(failure.planned, why)] };
}

function wantedIn(
  analysis: Analysis,
  document: PlaybookDocument,
  section: TableSection,
  chosen: readonly PlannedRow[],
  makeId: (title: string, fallback: string) => string,
  { status }: WriteOptions,
): Wanted {
  const { items } = readSection(analysis, document, section);
  const changed = new Map<Item, PlannedRow>();
  const rowOf = new Map<Item, PlannedRow>();
  for (const planned of chosen) {
    const target = planned.target as Item | undefined;
    // An item and its translations may be rows of their own.
    const earlier = target ? (changed.get(target)?.changes ?? []) : [];
    if (target) changed.set(target, { ...planned, changes: [...earlier, ...planned.changes] });
    else rowOf.set(newItem(planned.row, makeId, status), planned);
  }
  const fresh = [...rowOf.keys()];
  // What other files have comes first in the whole list.
  const added = !document.inherited
    ? placed(items, fresh)
    : new Map(fresh.length > 0 ? [[items.length, fresh]] : []);
  return { items, changed, added, skeletons: skeletonsIn(document, section), rowOf };
}

/** The edits of all sections, in the order of the format, so that sections added at one place stand in it. */
function editsOf(
  analysis: Analysis,
  document: PlaybookDocument,
  wanted: ReadonlyMap<TableSection, Wanted>,
): readonly Edit[] {
  return [...wanted]
    .sort(([a], [b]) => sectionNames.indexOf(a) - sectionNames.indexOf(b))
    .flatMap(([section, own]): readonly Edit[] => {
      if (document.inherited) return editsOverBases(analysis, section, own, setEdit);
      const { items, changed, added } = own;
      const sets = [...changed].flatMap(([item, { changes }]) =>
        (changes as readonly ValueChange[]).map((change) => setEdit(item, change)),
      );
      if (added.size === 0) return sets;
      if (items.length > 0)
        return [...sets, { kind: 'add-many', in: document.playbook[section]!, values: asWritten(added) }];
      const values = [...asWritten(added).values()].flat();
      // A list may hold items that the format leaves out.
      const written = writtenList(document, section);
      if (written && written.length > 0)
        return [...sets, { kind: 'add-many', in: written, values: new Map([[written.length, values]]) }];
      return [...sets, { kind: 'section', name: section, value: values }];
    });
}

/** Sets a changed value; a text that ended with a line break still does, as block texts do. */
function setEdit(item: Item, { path, value }: ValueChange): Edit {
  const key = path.at(-1)!;
  const owner = path.slice(0, -1).reduce<Item>((at, name) => at[name] as Item, item);
  const old = owner[key];
  const keepsBreak = typeof value === 'string' && typeof old === 'string' && /[^\n]\n$/.test(old);
  return {
    kind: 'set',
    in: owner,
    key,
    value: keepsBreak ? `${value.replace(/(?<!\n)\n+$/, '')}\n` : onOneLine(asOneGroup(key, value)),
  };
}

/** The ids that items have, by section, those of items that break the format among them. */
function takenIds(document: PlaybookDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  const add = (section: string, item: unknown): void => {
    const id = (item as { readonly id?: unknown } | null | undefined)?.id;
    if (typeof id !== 'string') return;
    const known = ids.get(section);
    if (known) known.add(id);
    else ids.set(section, new Set([id]));
  };
  for (const { name, entry, items } of document.sections.values()) {
    if (items.length > 0) for (const { item } of items) add(name, item?.raw);
    else if (Array.isArray(entry.raw)) for (const item of entry.raw as readonly unknown[]) add(name, item);
  }
  // Those of other files too, which an item without a row of its own must not override.
  if (document.inherited)
    for (const [name, list] of Object.entries(document.playbook))
      if (Array.isArray(list)) for (const item of list as readonly unknown[]) add(name, item);
  return ids;
}

/** Why a comment would be lost that stands inside a value which is replaced as a whole. */
function commentLoss(
  analysis: Analysis,
  document: PlaybookDocument,
  wanted: ReadonlyMap<TableSection, Wanted>,
  edits: readonly TextEdit[],
): Notice | undefined {
  const deleted = (edit: TextEdit): string =>
    analysis.text.slice(offsetAt(analysis, edit.range.start), offsetAt(analysis, edit.range.end));
  for (const { changed } of wanted.values())
    for (const [item, planned] of changed)
      for (const change of planned.changes as readonly ValueChange[]) {
        const isText = typeof item[change.path[0]] === 'string';
        const [edit] = isText ? [] : textEdits(analysis, document, [setEdit(item, change)]);
        if (edit && /(?:^|\s)#/.test(deleted(edit)))
          return unwritable(planned, {
            message: messages.wouldLoseComment,
            data: { field: titleOfField(planned.row.section, change.field) },
          });
      }
  const lost = edits.find((edit) => /^[|>][-+\d]*[ \t]+#|^\s*\[\s*#/.test(deleted(edit)));
  return lost && { message: messages.wouldLoseCommentAt, data: { line: lost.range.start.line + 1 } };
}

const unwritable = ({ row: { place } }: PlannedRow, { message, data }: Notice): Notice =>
  noticeAt(place, messages.refusedRow, {
    place: placeText(place, undefined),
    why: fill(message, data ?? {}),
  });
