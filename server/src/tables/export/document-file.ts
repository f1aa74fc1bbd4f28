import { escapeMarkdown, html, htmlLines } from '../../service';
import { onOneLine } from '../layout/cell-text';
import { textField, titleField } from '../layout/main-fields';
import { documentMarks } from '../targets/document-marks';
import type { Target, TargetColumn } from '../targets/target';
import type { ExportedRow, ExportedTable } from './exported-rows';

/** A table as a document for people: a chapter for each topic or group, an item with its title, its text and what else there is. */
export function documentFile(target: Target, table: ExportedTable, shop: string): string {
  const columns = target.tables.find((one) => one.section === table.section)!.columns;
  const title = [shop, table.sheet].filter(Boolean).join(' · ');
  const chapters = chaptersOf(columns, table);
  return target.format === 'html' ? webPage(title, chapters) : markdown(title, chapters);
}

interface Chapter {
  readonly heading: string;
  readonly items: readonly Part[];
}

interface Part {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly (readonly [heading: string, value: string])[];
}

/** The items by the topic or group that they have, in the order in which each is met first. */
function chaptersOf(columns: readonly TargetColumn[], { section, rows }: ExportedTable): readonly Chapter[] {
  const at = (fields: readonly (string | undefined)[]): number =>
    columns.findIndex(({ field }) => field !== undefined && fields.includes(field));
  const [chapter, title, text] = [
    at(['topic', 'group']),
    at([titleField[section], 'name']),
    at([textField[section] ?? 'meaning']),
  ];
  const found = new Map<string, Part[]>();
  for (const { cells } of rows) {
    const heading = cells[chapter] ?? '';
    const facts = factsOf(columns, cells, [chapter, title, text]);
    const part = { title: cells[title] ?? '', text: cells[text] ?? '', facts };
    const same = found.get(heading);
    if (same) same.push(part);
    else found.set(heading, [part]);
  }
  return [...found].map(([heading, items]) => ({ heading, items }));
}

const factsOf = (
  columns: readonly TargetColumn[],
  cells: ExportedRow['cells'],
  told: readonly number[],
): Part['facts'] =>
  columns.flatMap(({ heading }, index) =>
    told.includes(index) || !cells[index] ? [] : [[heading, cells[index]] as const],
  );

function markdown(title: string, chapters: readonly Chapter[]): string {
  const depth = chapters.some(({ heading }) => heading !== '') ? '###' : '##';
  const blocks = chapters.flatMap(({ heading, items }) => [
    ...(heading === '' ? [] : [`## ${oneLine(heading)}`]),
    ...items.flatMap(({ title: name, text, facts }) => [
      ...(name === '' ? [] : [`${depth} ${oneLine(name)}`]),
      ...(text === '' ? [] : [inMarkdown(text)]),
      ...(facts.length === 0
        ? []
        : [facts.map(([head, value]) => `- ${oneLine(head)}: ${oneLine(value)}`).join('\n')]),
    ]),
  ]);
  return `${[documentMarks.markdown, `# ${oneLine(title)}`, ...blocks].join('\n\n')}\n`;
}

const oneLine = (text: string): string => escapeMarkdown(onOneLine(text));

/** Two spaces at the end of a line keep it a line of its own. */
const inMarkdown = (text: string): string => text.split('\n').map(escapeMarkdown).join('  \n');

function webPage(title: string, chapters: readonly Chapter[]): string {
  const body = chapters.map(
    ({ heading, items }) => html`
      ${heading === '' ? '' : html`<h2>${heading}</h2>`}
      ${items.map(
        ({ title: name, text, facts }) => html`
          ${name === '' ? '' : html`<h3>${name}</h3>`} ${text === '' ? '' : html`<p>${htmlLines(text)}</p>`}
          ${facts.map(([head, value]) => html`<p><small>${head}: ${htmlLines(value)}</small></p>`)}
        `,
      )}
    `,
  );
  const page = html`<title>${title}</title>
    <h1>${title}</h1>
    ${body}`.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return `<!doctype html>\n<meta charset="utf-8">\n${documentMarks.html}\n${page}\n`;
}
