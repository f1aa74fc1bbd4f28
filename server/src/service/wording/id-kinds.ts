import type { IdKind } from '../../../../schemas/meta';
import type { Text } from '../../../../schemas/text';

/** The names of the kinds of ids. */
export const kindWords: Readonly<Record<IdKind, Text>> = {
  member: { zh: '成员', en: 'team member' },
  shift: { zh: '班次', en: 'shift' },
  tag: { zh: '标签', en: 'tag' },
  'quick-reply': { zh: '常用语', en: 'quick reply' },
  category: { zh: '咨询类别', en: 'category' },
  promotion: { zh: '大促活动', en: 'promotion' },
  step: { zh: '步骤', en: 'step' },
  faq: { zh: '常见问题', en: 'FAQ entry' },
  'auto-reply': { zh: '自动回复', en: 'auto reply' },
  announcement: { zh: '公告', en: 'announcement' },
  calendar: { zh: '时间表', en: 'calendar' },
};
