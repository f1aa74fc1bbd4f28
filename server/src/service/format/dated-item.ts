import type { SchemaNode } from '../../../../schemas/format';
import { joinTexts, type Text, type TextData } from '../../../../schemas/text';
import type { Fix } from './finding';
import { itemOfDate, linesOfItems } from './item-of-date';

/** What is told of a text in which a date stands, in place of an item. */
interface DatedItem {
  readonly message: Text;
  readonly data: TextData;
  readonly fixes: readonly Fix[];
}

/** An item of what a text or a pair says of a date; undefined where no date stands in it. */
export function datedItem(
  owner: object,
  key: string | number,
  text: string,
  schema: SchemaNode,
): DatedItem | undefined {
  const item = itemOfDate(text, schema);
  if (!item) return undefined;
  const edits = linesOfItems(owner, key, [item]);
  const fields = joinTexts(
    Object.keys(item.value).map((name) => ({ zh: `“${name}:”`, en: `"${name}:"` })),
    { zh: '、', en: ', ' },
  );
  const data = { value: text, fields };
  const fix: Fix = { title: intoTheseFields, data, kind: 'suggestion', edits };
  return { message: dateAsItem, data, fixes: edits.length > 0 ? [fix] : [] };
}

const intoTheseFields: Text = { zh: '分开写成{fields}', en: 'Write it as {fields}' };
const dateAsItem: Text = {
  zh: '“{value}”里有日期，要分开写成{fields}，一行一个。',
  en: 'A date stands in "{value}": write {fields}, one a line.',
};
