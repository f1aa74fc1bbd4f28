import type { Text } from '../../../../schemas/text';
import { fieldNames } from './names';
import type { TableSection } from './table-row';

/** The fields that a person may assign to a column of a section's rows, in the order of the format. */
export function fieldsOf(section: TableSection): readonly { readonly field: string; readonly title: Text }[] {
  return fieldNames[section].map(({ field, title }) => ({ field, title }));
}

/** What people call a field of a section; its key where no column can hold it. */
export function titleOfField(section: TableSection, field: string): Text {
  const names = fieldNames[section];
  const found =
    names.find((one) => one.field === field) ?? names.find((one) => one.field.startsWith(`${field}.`));
  return found?.title ?? { zh: field, en: field };
}
