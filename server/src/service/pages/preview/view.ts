import { say, type Text } from '../../../../../schemas/text';
import type { Page } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { invitationFor } from './absent';
import { contentsPart } from './contents';
import { overviewPart } from './parts/overview';
import { type PagePlace, placesInOrder, shortSections } from './places';
import { pageContext, type PageContext, type PreviewContext } from '../page-context';
import { emptyPart, part, sectionHeading } from '../section';
import type { TitledPart } from '../titled-part';
import { nothing } from '../../text/html';

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
  const groups = placesInOrder
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

function partsOf(page: PageContext, place: PagePlace): readonly TitledPart[] {
  const { parts, section, id = section, reads = shortSections } = place;
  const drawn = page.kept(place, reads, parts);
  if (!section || drawn.length > 0) return drawn;
  if (page.unread(section)) return [part(id!, sectionHeading(page, section), nothing)];
  const invitation = invitationFor(page, section);
  return invitation ? [emptyPart(page, section, id!, invitation)] : [];
}
