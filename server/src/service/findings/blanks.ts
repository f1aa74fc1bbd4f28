import type { IdKind } from '../../../../schemas/meta';
import type { TextData } from '../../../../schemas/text';
import { memoizeWeak } from '../collections/memoize';
import type { PlaybookDocument } from '../document/assemble';
import { blankPattern, hasBlank } from '../format/blanks';
import type { Finding, Fix } from '../format/finding';
import { idsOfKind } from '../document/ids';
import { nextDate } from '../notation/dates';
import type { Edit } from '../yaml/edit/edit';
import { originOf } from '../yaml/parse/value';

/** Fills the template variables of fixes, for which validation of a single value lacks the date and the ids of the file. */
export function fillBlanks(
  document: PlaybookDocument,
  findings: readonly Finding[],
  today: string,
): readonly Finding[] {
  if (!findings.some(isOpen)) return findings;
  const taken = new Map<string, Set<string>>();
  return findings.map((finding) => {
    if (!isOpen(finding)) return finding;
    // Equal variables of one finding get the same value; another finding gets another id.
    const words = new Map<string, string>();
    const fill = (text: string): string =>
      text.replace(blankPattern, (_, blank: string) => {
        if (!words.has(blank)) words.set(blank, wordFor(blank, document, today, taken));
        return words.get(blank)!;
      });
    return { ...finding, fixes: finding.fixes!.map((fix) => filled(fix, fill)) };
  });
}

/** Whether a finding has variables. Memoised, since findings stay identical from version to version. */
const isOpen = memoizeWeak(
  ({ fixes }: Finding): boolean =>
    fixes?.some(({ data, edits }) =>
      [...Object.values(data ?? {}), ...edits.map(valueOf)].some(holdsBlank),
    ) ?? false,
);

const valueOf = (edit: Edit): unknown =>
  'value' in edit ? edit.value : edit.kind === 'replace' ? edit.text : undefined;

const holdsBlank = (value: unknown): boolean => {
  if (typeof value === 'string') return hasBlank(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    originOf(value) === undefined &&
    Object.values(value).some(holdsBlank)
  );
};

function filled(fix: Fix, fill: (text: string) => string): Fix {
  const data = fix.data && (mapTexts(fix.data, fill) as TextData);
  const edits = fix.edits.map((edit): Edit => {
    if (edit.kind === 'replace') return { ...edit, text: fill(edit.text) };
    return 'value' in edit && holdsBlank(edit.value) ? { ...edit, value: mapTexts(edit.value, fill) } : edit;
  });
  return { ...fix, ...(data && { data }), edits };
}

function mapTexts(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, fill)]));
}

function wordFor(
  blank: string,
  document: PlaybookDocument,
  today: string,
  taken: Map<string, Set<string>>,
): string {
  const [what, first = '', ...rest] = blank.split(' ');
  if (what === 'date') return nextDate({ month: Number(first), day: Number(rest[0]) }, today);
  const known = taken.get(first) ?? new Set(idsOfKind(document, first as IdKind).map(({ id }) => id));
  taken.set(first, known);
  const id = freeId(first, rest.join(' '), known);
  known.add(id);
  return id;
}

/** Makes a free id: the name in kebab case where it is ASCII, else the kind with the first free number. */
function freeId(kind: string, name: string, known: ReadonlySet<string>): string {
  const latin = /^[\x20-\x7e]+$/.test(name)
    ? name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|(?<!-)-+$/g, '')
        .slice(0, 40)
    : '';
  if (latin !== '' && !known.has(latin)) return latin;
  const stem = latin === '' ? kind : latin;
  let number = latin === '' ? 1 : 2;
  while (known.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
