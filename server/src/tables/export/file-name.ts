import type { ExportedRows } from './exported-rows';

/**
 * The name of a file of an export: the target's pattern filled, without what no system takes in a name.
 * @param part the number of the file where an export has several of the same table
 */
export function fileName({ target, shop, date }: ExportedRows, sheet: string, part?: number): string {
  const values: Readonly<Record<string, string>> = { shop, date, sheet };
  const name = target.file
    .replace(/\{(shop|date|sheet)\}/g, (_, key: string) => values[key]!)
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
  return part === undefined ? name : name.replace(/(\.\w+)?$/, (ending) => `-${part}${ending}`);
}
