import type { TableRow } from '../../../server/src/tables';

/** Rows of a workbench's export, each of group (levels by /), title, code and text; empty cells are left out. */
export const rowsOf = (rows: readonly (readonly string[])[]): readonly TableRow[] =>
  rows.map(([group = '', title = '', shortcut = '', text = ''], place) => ({
    key: `a.csv//${place + 2}`,
    place: { file: 'a.csv', sheet: '', row: place + 2 },
    repeats: [],
    section: 'quick_replies',
    item: {
      ...(group && { group: group.split('/') }),
      ...(title && { title }),
      ...(shortcut && { shortcut }),
      ...(text && { text }),
    },
    notices: [],
    personal: [],
  }));

/** What quite another shop says. */
export const sold: readonly string[] = [
  '整机保修一年，电机保修三年，凭订单就行。',
  '师傅上门装，装之前会打电话约时间。',
  '这款黑色有现货，白色要等下周。',
  '已经是活动价，没有再低的了。',
  '可以分三期，手续费我们出。',
];
