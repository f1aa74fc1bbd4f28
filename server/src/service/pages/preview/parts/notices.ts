import type { Announcement } from '../../../../../../schemas/sections/announcements';
import type { Promotion } from '../../../../../../schemas/sections/promotions';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import {
  bullets,
  cards,
  fieldRows,
  keyValues,
  mark,
  part,
  period,
  sectionHeading,
  under,
} from '../../section';
import { shiftLine } from '../shifts';
import { periodInWords } from '../../../wording/values';

const words = {
  coming: { zh: '还没开始', en: 'still to come' },
  now: { zh: '进行中', en: 'now' },
  past: { zh: '已结束', en: 'over' },
  unused: { zh: '不启用', en: 'not in use' },
  when: { zh: '日期', en: 'Dates' },
  load: { zh: '平日的 {n} 倍', en: '{n} times a normal day' },
} as const satisfies Record<string, Text>;

/** The announcements as customers read them. */
export function announcementsPart(page: PageContext): readonly TitledPart[] {
  const { announcements } = page.playbook;
  if (!announcements?.length) return [];
  const list = cards(announcements.map((notice) => announcementCard(page, notice)));
  return [part('announcements', sectionHeading(page, 'announcements'), list)];
}

function announcementCard(page: PageContext, notice: Announcement): Html {
  const path = 'announcements.*';
  const heading = named(page, notice, 'title', page.label(path, notice));
  const rows = [
    dates(page, notice),
    ...fieldRows(page, notice, path, ['kind', 'where', 'promotion', 'owner']),
  ];
  return html`<h3>${heading} ${state(page, notice)}</h3>
    <p class="sp-bubble sp-bubble-shop" ${page.edits({ in: notice, key: 'text' })}>
      ${page.customer(notice.text, {
        promotion: notice.promotion,
      })}
    </p>
    ${keyValues(rows)}`;
}

/** The coming and past promotions, each with the shop's preparations. */
export function promotionsPart(page: PageContext): readonly TitledPart[] {
  const { promotions } = page.playbook;
  if (!promotions?.length) return [];
  const list = cards(promotions.map((promotion) => promotionCard(page, promotion)));
  return [part('promotions', sectionHeading(page, 'promotions'), list)];
}

function promotionCard(page: PageContext, promotion: Promotion): Html {
  const path = 'promotions.*';
  const { enabled, notes, expected_load: load } = promotion;
  const unused = enabled === false && mark(page.say(words.unused));
  const rows = [
    dates(page, promotion),
    load === undefined
      ? undefined
      : { label: page.title(`${path}.expected_load`), value: loadInWords(page, promotion, load) },
    ...fieldRows(page, promotion, path, ['smart_service', 'announcement', 'auto_reply', 'owner']),
  ];
  return html`<h3>
      ${named(page, promotion, 'name', page.label(path, promotion))} ${unused || state(page, promotion)}
    </h3>
    ${keyValues(rows)}${under(
      page.title(`${path}.extra_shifts`),
      extraShifts(page, promotion),
    )}${notes && html`<p class="sp-note">${page.field({ in: promotion, key: 'notes' }, notes)}</p>`}`;
}

const loadInWords = (page: PageContext, promotion: Promotion, n: number): Html =>
  page.field({ in: promotion, key: 'expected_load' }, page.say(words.load, { n }));

const extraShifts = (page: PageContext, { extra_shifts: list }: Promotion): Html =>
  bullets(list, (key) => shiftLine(page, list![key]!));

type Dated = Pick<Announcement, 'from' | 'to'>;

/** The name of an item, to be edited where it is written; else what it is called. */
const named = <Key extends string>(
  page: PageContext,
  item: { readonly [name in Key]?: string },
  key: Key,
  label: string,
): Html => (item[key] ? page.field({ in: item, key }, label) : page.link({ in: item }, label));

const dates = (page: PageContext, dated: Dated) => {
  if (!periodInWords(dated, page.locale, page.today)) return undefined;
  return { label: page.say(words.when), value: period(page, dated) };
};

function state(page: PageContext, { from, to }: Dated): HtmlValue {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && page.today < from) return mark(page.say(words.coming));
  return mark(page.say(to !== undefined && page.today > to ? words.past : words.now));
}
