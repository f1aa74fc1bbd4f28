import type { TableSection } from '../table-row';
import { announcementFields } from './announcements';
import { faqFields } from './faq';
import type { FieldNames } from './field-names';
import { quickReplyFields } from './quick-replies';
import { tagFields } from './tags';

/** The fields of each section, with every heading that teams are known or likely to write above their columns. */
export const fieldNames: Readonly<Record<TableSection, readonly FieldNames[]>> = {
  quick_replies: quickReplyFields,
  faq: faqFields,
  announcements: announcementFields,
  tags: tagFields,
};

/** Headings of the wording in question-and-answer sheets: sent as it stands, unless another column holds what is sent. */
export const answerHeadings = '回答, 答案, 解答, 答, answer, answers, a';

/** Headings that are often seen and stand for no field: they show that a row is the header. */
export const otherHeadings =
  '序号, no, 优先级, 优先级(数字), 关键词, 关键字, 触发词, 创建时间, 创建人, 创建日期, 更新人, 修改人, 更新时间, 更新日期, 登记日期, 日期, 登记人, 提报人, 审核人, 使用次数, 发送次数, 排序, 顺序, 程序数据, 批次, 备注, keywords, keyword, priority, position, created, created at, created by, updated at, usage, usage count, sort';
