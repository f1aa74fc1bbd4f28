import type { Announcement } from '../../../../../../schemas/sections/announcements';
import type { Promotion } from '../../../../../../schemas/sections/promotions';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { bullets, cards, fieldRows, keyValues, mark, part, sectionHeading, under } from '../../section';
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

/** What all customers are told, as they read it. */
export function announcementsPart(pen: PageContext): readonly PagePart[] {
  const { announcements } = pen.playbook;
  if (!announcements?.length) return [];
  const list = cards(announcements.map((notice) => announcementCard(pen, notice)));
  return [part('announcements', sectionHeading(pen, 'announcements'), list)];
}

function announcementCard(pen: PageContext, notice: Announcement): Html {
  const path = 'announcements.*';
  const heading = pen.link({ in: notice }, pen.label(path, notice));
  const rows = [dates(pen, notice), ...fieldRows(pen, notice, path, ['kind', 'where', 'promotion', 'owner'])];
  return html`<h3>${heading} ${state(pen, notice)}</h3>
    <p class="sp-bubble sp-bubble-shop">
      ${pen.customer(notice.text, {
        promotion: notice.promotion,
      })}
    </p>
    ${keyValues(rows)}`;
}

/** The promotions ahead and gone by, each with how the shop gets ready. */
export function promotionsPart(pen: PageContext): readonly PagePart[] {
  const { promotions } = pen.playbook;
  if (!promotions?.length) return [];
  const list = cards(promotions.map((promotion) => promotionCard(pen, promotion)));
  return [part('promotions', sectionHeading(pen, 'promotions'), list)];
}

function promotionCard(pen: PageContext, promotion: Promotion): Html {
  const path = 'promotions.*';
  const { enabled, notes, expected_load: load } = promotion;
  const unused = enabled === false && mark(pen.say(words.unused));
  const rows = [
    dates(pen, promotion),
    load === undefined
      ? undefined
      : { label: pen.title(`${path}.expected_load`), value: loadInWords(pen, promotion, load) },
    ...fieldRows(pen, promotion, path, ['smart_service', 'announcement', 'auto_reply', 'owner']),
  ];
  return html`<h3>
      ${pen.link({ in: promotion }, pen.label(path, promotion))} ${unused || state(pen, promotion)}
    </h3>
    ${keyValues(rows)}${under(
      pen.title(`${path}.extra_shifts`),
      extraShifts(pen, promotion),
    )}${notes && html`<p class="sp-note">${notes}</p>`}`;
}

const loadInWords = (pen: PageContext, promotion: Promotion, n: number): Html =>
  pen.link({ in: promotion, key: 'expected_load' }, pen.say(words.load, { n }));

const extraShifts = (pen: PageContext, { extra_shifts: list }: Promotion): Html =>
  bullets(list, (key) => shiftLine(pen, list![key]!));

type Dated = Pick<Announcement, 'from' | 'to'>;

const dates = (pen: PageContext, dated: Dated) => {
  const period = periodInWords(dated, pen.locale, pen.today);
  if (!period) return undefined;
  return {
    label: pen.say(words.when),
    value: pen.link({ in: dated, key: dated.from ? 'from' : 'to' }, period),
  };
};

function state(pen: PageContext, { from, to }: Dated): HtmlValue {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && pen.today < from) return mark(pen.say(words.coming));
  return mark(pen.say(to !== undefined && pen.today > to ? words.past : words.now));
}
