import type { Text } from '../../../../schemas/text';

export const words = {
  none: { zh: '没有不同。', en: 'No difference.' },
  counts: {
    zh: '新增 {added} 处，改了 {changed} 处，去掉 {removed} 处，换了顺序 {moved} 处。',
    en: 'Added: {added}, changed: {changed}, removed: {removed}, in another order: {moved}.',
  },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '去掉', en: 'Removed' },
  changed: { zh: '改了', en: 'Changed' },
  moved: { zh: '换了顺序', en: 'In another order' },
  in: { zh: '{item}（{owner}）', en: '{item} ({owner})' },
  empty: { zh: '（没写）', en: '(none)' },
  legend: {
    zh: '[-这样-] 的是去掉的字，{+这样+} 的是加上的字。',
    en: '[-like this-] was taken out, {+like this+} was put in.',
  },
} as const satisfies Record<string, Text>;
