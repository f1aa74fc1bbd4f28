import type { SectionName } from '../../../../../schemas/playbook';
import { say, type Text } from '../../../../../schemas/text';
import type { Page } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { invitationFor } from './absent';
import { contentsPart } from './contents';
import { aboutPart } from './parts/about';
import { assistantPart } from './parts/assistant';
import { autoRepliesPart } from './parts/auto-replies';
import { disableParts } from './parts/disable';
import { faqPart } from './parts/faq';
import { hoursPart } from './parts/hours';
import { livePart, messagesPart, tagsPart } from './parts/inbox';
import { announcementsPart, promotionsPart } from './parts/notices';
import { overviewPart } from './parts/overview';
import { peoplePart } from './parts/people';
import { priorityPart } from './parts/priority';
import { productInfoPart } from './parts/product-info';
import { quickReplyParts } from './parts/quick-replies';
import { staffPart } from './parts/staff';
import { teamPart } from './parts/team';
import { weekPart } from './parts/week';
import { pageContext, type PageContext, type PreviewContext } from '../page-context';
import { emptyPart, part, sectionHeading } from '../section';
import type { TitledPart } from '../titled-part';
import { nothing } from '../../text/html';

type Parts = (page: PageContext) => readonly TitledPart[];

/** A place of the page. Where the file lacks the section of a part, an invitation takes its place. */
interface Place {
  readonly parts: Parts;
  readonly section?: SectionName;
  readonly id?: string;
}

/** The parts of the page from top to bottom below today's card, by what people come for. */
const order: readonly { readonly title: Text; readonly places: readonly Place[] }[] = [
  {
    title: { zh: '回复顾客', en: 'Answering customers' },
    places: [
      { parts: priorityPart, section: 'priority' },
      { parts: quickReplyParts, section: 'quick_replies', id: 'quick-replies' },
      { parts: faqPart, section: 'faq' },
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

const words = {
  title: { zh: '{name} · 客服手册', en: '{name} · Service playbook' },
  untitled: { zh: '客服手册', en: 'Service playbook' },
} as const satisfies Record<string, Text>;

/** The number of replies and questions beyond which a page is begun with some of them. */
const MANY = 300;

/**
 * Renders the preview of a playbook: what to do, who is there, what is said, as the team and customers see it. Never
 * throws, whatever the file holds.
 */
export function previewPage(document: PlaybookDocument, snapshot: Analysis, asked: PreviewContext): Page {
  const { quick_replies: replies = [], faq = [] } = document.playbook;
  const begins = asked.begins === true && replies.length + faq.length > MANY;
  const context = { ...asked, begins };
  const page = pageContext(document, snapshot, context);
  const groups = order
    .map(({ title, places }) => ({ title, parts: places.flatMap((place) => partsOf(page, place)) }))
    .filter(({ parts }) => parts.length > 0);
  const drawn = groups.flatMap(({ parts }) => parts);
  const parts = [contentsPart(page, groups), ...overviewPart(page), ...drawn];
  const ids = new Set(parts.map(({ id }) => id));
  for (const id of page.parts.keys()) if (!ids.has(id)) page.parts.delete(id);
  const { name } = document.playbook.shop;
  const title = say(name ? words.title : words.untitled, context.locale, { name });
  return { title, version: snapshot.version, parts, ...(begins && { isBegun: true }) };
}

function partsOf(page: PageContext, { parts, section, id = section }: Place): readonly TitledPart[] {
  const drawn = parts(page);
  if (!section || drawn.length > 0) return drawn;
  if (page.unread(section)) return [part(id!, sectionHeading(page, section), nothing)];
  const invitation = invitationFor(page, section);
  return invitation ? [emptyPart(page, section, id!, invitation)] : [];
}
