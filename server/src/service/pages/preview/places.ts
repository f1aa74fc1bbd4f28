import type { SectionName } from '../../../../../schemas/playbook';
import type { Text } from '../../../../../schemas/text';
import { sectionNames } from '../../format/format';
import type { PageContext } from '../page-context';
import type { TitledPart } from '../titled-part';
import { aboutPart } from './parts/about';
import { assistantPart } from './parts/assistant';
import { autoRepliesPart } from './parts/auto-replies';
import { disableParts } from './parts/disable';
import { faqPart } from './parts/faq';
import { hoursPart } from './parts/hours';
import { livePart, messagesPart, tagsPart } from './parts/inbox';
import { announcementsPart, promotionsPart } from './parts/notices';
import { peoplePart } from './parts/people';
import { priorityPart } from './parts/priority';
import { productInfoPart } from './parts/product-info';
import { quickReplyParts } from './parts/quick-replies';
import { staffPart } from './parts/staff';
import { teamPart } from './parts/team';
import { weekPart } from './parts/week';

type Parts = (page: PageContext) => readonly TitledPart[];

/** A place of the page. Where the file lacks the section of a part, an invitation takes its place. */
export interface PagePlace {
  readonly parts: Parts;
  readonly section?: SectionName;
  readonly id?: string;
  /** The sections that its parts are drawn of, where they are not all of the short ones. */
  readonly reads?: readonly SectionName[];
}

/** The sections that grow to thousands of entries: where one is edited, what does not tell of it stays as it was drawn. */
const long = ['quick_replies', 'faq'] as const satisfies readonly SectionName[];

/** All others. */
export const shortSections = (sectionNames as readonly SectionName[]).filter(
  (name) => !(long as readonly SectionName[]).includes(name),
);

/** The parts of the page from top to bottom below today's card, by what people come for. */
export const placesInOrder: readonly { readonly title: Text; readonly places: readonly PagePlace[] }[] = [
  {
    title: { zh: '回复顾客', en: 'Answering customers' },
    places: [
      { parts: priorityPart, section: 'priority' },
      { parts: quickReplyParts, section: 'quick_replies', id: 'quick-replies', reads: ['quick_replies'] },
      { parts: faqPart, section: 'faq', reads: ['faq'] },
      { parts: autoRepliesPart, section: 'auto_replies', id: 'auto-replies' },
    ],
  },
  {
    title: { zh: '时间和人', en: 'Hours and people' },
    places: [
      { parts: hoursPart, section: 'hours' },
      { parts: staffPart, section: 'staffing', id: 'staff' },
      { parts: weekPart },
      { parts: peoplePart },
      { parts: teamPart },
    ],
  },
  {
    title: { zh: '活动和商品', en: 'Events and products' },
    places: [
      { parts: promotionsPart },
      { parts: announcementsPart, section: 'announcements' },
      { parts: livePart, section: 'live' },
      { parts: productInfoPart },
    ],
  },
  {
    title: { zh: '会话', en: 'Chats' },
    places: [{ parts: messagesPart, section: 'messages' }, { parts: tagsPart }],
  },
  {
    title: { zh: '智能客服', en: 'Smart service' },
    places: [
      { parts: assistantPart, section: 'assistant' },
      { parts: disableParts, section: 'disable' },
    ],
  },
  { title: { zh: '本店', en: 'The shop' }, places: [{ parts: aboutPart }] },
];
