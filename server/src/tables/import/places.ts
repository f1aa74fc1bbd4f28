import { fill, type Text } from '../../../../schemas/text';
import type { Notice } from '../text/notice';
import type { RowPlace } from '../layout/table-row';
import { messages } from './words';

/** Where a row stands, in words; what it has in common with the row that is told of it is left out. */
export function placeText({ file, sheet, row }: RowPlace, from: RowPlace | undefined): Text {
  const otherFile = from?.file !== file;
  const otherSheet = sheet !== '' && (otherFile || from?.sheet !== sheet);
  if (otherFile)
    return fill(otherSheet ? messages.rowInSheetOfFile : messages.rowInFile, { file, sheet, row });
  return fill(otherSheet ? messages.rowInSheet : messages.rowHere, { sheet, row });
}

/** A notice about a row. */
export const noticeAt = (
  { sheet, row }: RowPlace,
  message: Notice['message'],
  data: Notice['data'] = {},
): Notice => ({ message, data, row, ...(sheet === '' ? {} : { sheet }) });
