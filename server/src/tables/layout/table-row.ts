import type { TableSection } from '../../../../schemas/table-sections';
import type { Text } from '../../../../schemas/text';
import type { Notice } from '../text/notice';

export { sectionTitles, type TableSection, tableSections } from '../../../../schemas/table-sections';

/** Where a row stands. */
export interface RowPlace {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Empty where the file has one sheet without a name. */
  readonly sheet: string;
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
}

/** A row of a table, read as an item of a section. */
export interface TableRow {
  /** Identifies the row among all rows of an import, whatever the layout: it holds file, sheet and number. */
  readonly key: string;
  readonly place: RowPlace;
  /** Later rows that say the same as this one, word by word; they are not listed as rows of their own. */
  readonly repeats: readonly RowPlace[];
  readonly section: TableSection;
  /**
   * The values of the item's fields as a playbook writes them, such as `{ title, group: ['售前', '尺码'], text }`. `group` is always a
   * list here. Only what the row says is in it; a row may lack what the format requires, and is then refused.
   */
  readonly item: Readonly<Record<string, unknown>>;
  /** Values that the row says of a field as well as the one in its item: an item of the playbook that has one of them stays as it is. */
  readonly or?: ReadonlyMap<string, readonly string[]>;
  /** The fields that the row leaves empty and has from a row above it; the table may mean that they are empty. */
  readonly fromAbove?: readonly string[];
  /** What a person should know of the row, such as a number that the spreadsheet rounded. */
  readonly notices: readonly Notice[];
  readonly personal: readonly PersonalData[];
  /** Why the row cannot become an item; absent where it can. */
  readonly refusal?: Notice;
}

/** What may identify a customer, as it is told to people. */
export const personalKinds = {
  phone: { zh: '电话号码', en: 'a phone number' },
  order: { zh: '订单号或快递单号', en: 'an order or tracking number' },
  identity: { zh: '身份证号', en: 'an identity card number' },
  name: { zh: '人名', en: 'a name' },
  email: { zh: '邮箱', en: 'an e-mail address' },
  address: { zh: '地址', en: 'a street address' },
} as const satisfies Readonly<Record<string, Text>>;
export type PersonalKind = keyof typeof personalKinds;

/** Something in a row that may identify a customer, and should not get into a file that many read. */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** The field whose text holds it. */
  readonly field: string;
  readonly text: string;
}
