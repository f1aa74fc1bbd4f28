import { fill, type Text } from '../../../../schemas/text';
import type { Target } from './target';

/** How well the layout of a target is known, and as of when; undefined where its file does not say. */
export function knownFrom({ known, as_of: date }: Target): Text | undefined {
  if (!known) return undefined;
  return date === undefined ? grades[known] : fill(asOf, { known: grades[known], date });
}

const asOf: Text = { zh: '{known}，截至 {date}', en: '{known}, as of {date}' };

const grades: Readonly<Record<NonNullable<Target['known']>, Text>> = {
  own_source: {
    zh: '表格样式出自工具自己的程序、接口或文档',
    en: "layout from the tool's own source, API or documentation",
  },
  seen_twice: {
    zh: '表格样式在两处以上独立的程序里见过',
    en: 'layout seen in two or more independent programs',
  },
  seen_once: {
    zh: '表格样式只在一处见过',
    en: 'layout seen in one place',
  },
  ours: { zh: '本工具自己的表格样式', en: 'a layout of our own' },
};
