import type { Text } from '../../../../../schemas/text';

/** How the cells of a column become the value of a field. */
export type HeadingMeaning =
  'text' | 'line' | 'id' | 'group' | 'list' | 'wordings' | 'date' | 'period' | 'status' | 'word' | 'own-word';

/** A field of a section that a column may hold, with what teams write above such a column. */
export interface FieldNames {
  /** As a playbook names it; a dot stands before a field within it, such as `valid.from`. */
  readonly field: string;
  readonly title: Text;
  readonly reading: HeadingMeaning;
  /** Headings that name it, parted by commas; where two columns could hold the field, the earlier name wins. */
  readonly names: string;
  /** Headings that name it as well, but say nothing of which section a sheet is; they come after all other names. */
  readonly also?: string;
}

export const ids = '编号, 话术编号, 条目编号, id, external id, key';
const owners = '负责人, 维护人, 责任人, 对接人, owner, maintainer, responsible';
export const starts =
  '开始日期, 开始时间, 生效日期, 生效时间, 起始日期, 启用日期, 上线日期, 上线时间, 挂出日期, from, start, start date, starts, valid from, effective from';
export const ends =
  '结束日期, 结束时间, 失效日期, 失效时间, 截止日期, 截止时间, 到期日期, 下线日期, 下线时间, 有效期至, 有效期止, 撤下日期, to, end, end date, ends, until, valid to, valid until, expires';
export const periods = '有效期, 有效时间, 有效期限, 生效期, 起止日期, 起止时间, 活动时间, validity, period';

export const idField = (names = ids): FieldNames => ({
  field: 'id',
  title: { zh: '编号', en: 'Id' },
  reading: 'id',
  names,
});
export const ownerField: FieldNames = {
  field: 'owner',
  title: { zh: '负责人', en: 'Owner' },
  reading: 'line',
  names: owners,
};
export const internalField: FieldNames = {
  field: 'internal',
  title: { zh: '内部说明', en: 'Internal answer' },
  reading: 'text',
  names:
    '内部说明, 内部解答, 品牌解答, 内部答案, 内部回答, 内部口径, 品牌方解答, 品牌答案, 品牌方回复, 内部备注, 内部参考, 仅内部可见, internal, internal answer, internal note, internal notes, agent note',
  also: '备注, 备注说明, note, notes, remark, remarks, comment',
};
