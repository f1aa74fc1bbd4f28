import { filled, type Json, parsedJson } from '../targets/json-template';
import type { Target } from '../targets/target';
import type { ExportedTable } from './exported-rows';
import { asHtml } from './written-text';

/** The items of a table as JSON in the form of the target. */
export function jsonFile(target: Target, { section, rows }: ExportedTable): string {
  const columns = target.tables.find((one) => one.section === section)!.columns;
  const template = parsedJson(target.json?.item ?? '') ?? {};
  const items = rows.map(({ cells, htmlCells }) =>
    filled(template, ({ field, isHtml }) => {
      const index = columns.findIndex((column) => column.field === field);
      const cell = cells[index] ?? '';
      return isHtml ? (htmlCells.get(index) ?? asHtml(cell)) : cell;
    }),
  );
  const list = target.json?.list;
  const whole: Json = list === undefined ? (items as Json) : ({ [list]: items } as Json);
  return `${JSON.stringify(whole, null, 2)}\n`;
}
