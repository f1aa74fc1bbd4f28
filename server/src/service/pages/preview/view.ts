import type { SectionName } from '../../../../../schemas/playbook';
import { say, type Text } from '../../../../../schemas/text';
import type { Page, PagePart } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { invitationFor } from './absent';
import { assistantPart } from './parts/assistant';
import { autoRepliesPart } from './parts/auto-replies';
import { disableParts } from './parts/disable';
import { faqPart } from './parts/faq';
import { hoursPart } from './parts/hours';
import { livePart, messagesPart, tagsPart } from './parts/inbox';
import { announcementsPart, promotionsPart } from './parts/notices';
import { overviewPart } from './parts/overview';
import { priorityPart } from './parts/priority';
import { productInfoPart } from './parts/product-info';
import { quickReplyParts } from './parts/quick-replies';
import { staffPart } from './parts/staff';
import { teamPart } from './parts/team';
import { weekPart } from './parts/week';
import { pageContext, type PageContext, type PreviewContext } from '../page-context';
import { emptyPart } from '../section';

type Parts = (page: PageContext) => readonly PagePart[];

/**
 * The parts of the page from top to bottom. Where the file lacks the section of a part, an invitation takes its place.
 */
const order: readonly { readonly parts: Parts; readonly section?: SectionName; readonly id?: string }[] = [
  { parts: overviewPart },
  { parts: assistantPart, section: 'assistant' },
  { parts: disableParts, section: 'disable' },
  { parts: hoursPart, section: 'hours' },
  { parts: staffPart, section: 'staffing', id: 'staff' },
  { parts: weekPart },
  { parts: priorityPart, section: 'priority' },
  { parts: quickReplyParts, section: 'quick_replies', id: 'quick-replies' },
  { parts: faqPart, section: 'faq' },
  { parts: autoRepliesPart, section: 'auto_replies', id: 'auto-replies' },
  { parts: announcementsPart, section: 'announcements' },
  { parts: promotionsPart },
  { parts: productInfoPart },
  { parts: tagsPart },
  { parts: livePart, section: 'live' },
  { parts: messagesPart, section: 'messages' },
  { parts: teamPart },
];

const words = {
  title: { zh: '{name} · 客服手册', en: '{name} · Service playbook' },
  untitled: { zh: '客服手册', en: 'Service playbook' },
} as const satisfies Record<string, Text>;

/**
 * Renders the preview of a playbook: what to do, who is there, what is said, as the team and customers see it. Never
 * throws, whatever the file holds.
 */
export function previewPage(document: PlaybookDocument, snapshot: Analysis, context: PreviewContext): Page {
  const page = pageContext(document, snapshot, context);
  const parts = order.flatMap(({ parts, section, id = section }): readonly PagePart[] => {
    const drawn = parts(page);
    const invitation = section && drawn.length === 0 ? invitationFor(page, section) : undefined;
    return invitation ? [emptyPart(page, section!, id!, invitation)] : drawn;
  });
  const ids = new Set(parts.map(({ id }) => id));
  for (const id of page.parts.keys()) if (!ids.has(id)) page.parts.delete(id);
  const { name } = document.playbook.shop;
  const title = say(name ? words.title : words.untitled, context.locale, { name });
  return { title, version: snapshot.version, parts };
}
