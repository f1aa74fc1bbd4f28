import { headingKey, isAnswerHeading, isOfLanguage, namingsOf } from './headings';
import type { TableSection } from './table-row';

/** What is sent to customers, by section: a table without it holds nothing to import. */
export const wordingOf: Readonly<Record<TableSection, string>> = {
  quick_replies: 'text',
  faq: 'answer',
  announcements: 'text',
  tags: 'name',
};

/** The fields that several columns may hold together, as levels. */
export const isOfLevels = (field: string): boolean => field === 'group';

/**
 * Which field each column holds by its heading; undefined for none. Where two columns could hold one field, the better
 * name wins; one with a language in brackets comes last. Answers are what is sent, or what agents alone should know where
 * another column has what is sent.
 */
export function assignColumns(
  section: TableSection,
  headings: readonly string[],
): readonly (string | undefined)[] {
  const fields: (string | undefined)[] = headings.map(() => undefined);
  const wording = wordingOf[section];
  // Of what stands in two languages, the column that names none is the playbook's; the other is nothing for agents alone.
  const own = headings.map((heading) => (isOfLanguage(heading) ? '' : heading));
  for (const [some, answers] of [
    [own, [wording, 'internal']],
    [headings, [wording]],
  ] as const) {
    assign(section, some, fields, false);
    assignAnswers(section, some, fields, answers);
    assign(section, some, fields, true);
  }
  return headings.map((heading, column) => inquiryCategory(heading, fields, column));
}

/** The fields that the headings name beyond doubt, whatever the section of the sheet. */
export function strongFields(section: TableSection, headings: readonly string[]): ReadonlySet<string> {
  return new Set(
    headings.flatMap((heading) =>
      namingsOf(section, heading)
        .filter(({ isWeak }) => !isWeak)
        .map(({ field }) => field),
    ),
  );
}

function assign(
  section: TableSection,
  headings: readonly string[],
  fields: (string | undefined)[],
  isWeak: boolean,
): void {
  const taken = new Set(fields);
  const named = headings
    .flatMap((heading, column) => namingsOf(section, heading).map((naming) => ({ ...naming, column })))
    .filter((naming) => naming.isWeak === isWeak)
    .sort((one, other) => one.rank - other.rank || one.column - other.column);
  const before = new Set(taken);
  for (const { field, column } of named) {
    const isFree = isOfLevels(field) ? !before.has(field) : !taken.has(field);
    if (fields[column] !== undefined || !isFree) continue;
    fields[column] = field;
    taken.add(field);
  }
}

function assignAnswers(
  section: TableSection,
  headings: readonly string[],
  fields: (string | undefined)[],
  held: readonly string[],
): void {
  if (section !== 'faq' && section !== 'quick_replies') return;
  for (const [column, heading] of headings.entries()) {
    if (fields[column] !== undefined || !isAnswerHeading(heading)) continue;
    fields[column] = held.find((field) => !fields.includes(field));
  }
}

/** Beside a column of groups, one headed `category` is the category of inquiries; alone it is the group. */
function inquiryCategory(
  heading: string,
  fields: readonly (string | undefined)[],
  column: number,
): string | undefined {
  const field = fields[column];
  if (field !== 'group' || headingKey(heading) !== 'category') return field;
  const isAlone = !fields.some((other, at) => other === 'group' && at !== column);
  return isAlone || fields.includes('category') ? field : 'category';
}
