import { z } from 'zod';
import { field } from './meta';
import { announcements } from './sections/announcements';
import { assistant } from './sections/assistant';
import { autoReplies } from './sections/auto-replies';
import { checks } from './sections/checks';
import { decision } from './sections/decision';
import { disable } from './sections/disable';
import { faq } from './sections/faq';
import { hours } from './sections/hours';
import { extended, shared, without } from './sections/inheritance';
import { live } from './sections/live';
import { messages } from './sections/messages';
import { priority } from './sections/priority';
import { productInfo } from './sections/product-info';
import { promotions } from './sections/promotions';
import { quickReplies } from './sections/quick-replies';
import { shop } from './sections/shop';
import { staffing } from './sections/staffing';
import { tags } from './sections/tags';

/** The whole format: the sections in their canonical order. */
export const playbook = field(
  z.strictObject({
    playbook: field(
      z.literal(1),
      { zh: '格式版本', en: 'Format version' },
      { zh: '服务手册格式的版本，现在是 1。', en: 'The version of the playbook format; it is 1 now.' },
      { samples: [1] },
    ),
    extends: extended,
    without,
    shared,
    shop,
    decision: decision.optional(),
    assistant: assistant.optional(),
    disable: disable.optional(),
    hours: hours.optional(),
    staffing: staffing.optional(),
    priority: priority.optional(),
    messages: messages.optional(),
    quick_replies: quickReplies.optional(),
    tags: tags.optional(),
    product_info: productInfo.optional(),
    faq: faq.optional(),
    live: live.optional(),
    announcements: announcements.optional(),
    auto_replies: autoReplies.optional(),
    promotions: promotions.optional(),
    checks: checks.optional(),
  }),
  { zh: '客服手册', en: 'Service playbook' },
  {
    zh: '一家店关闭（或保留）平台智能客服之后，客服工作怎么做，全写在这一个文件里。',
    en: 'One file that says how a shop runs its customer service once the smart assistant is off, or why it is kept.',
  },
);

export type Playbook = z.infer<typeof playbook>;
export type SectionName = keyof Playbook;
