import type { Text } from '../../../../../../schemas/text';
import { clockTime } from '../../../time/written-times';
import { dateText } from '../../../wording/days';
import { html, type HtmlValue, wordsOf } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { unreadLines } from '../../section';
import type { TitledPart } from '../../titled-part';
import { careList } from '../care';
import { todayTiles } from '../today';
import { verdict } from '../verdict';

const words = {
  noName: { zh: '店铺还没有名字', en: 'The shop has no name yet' },
} as const satisfies Record<string, Text>;

/** Today's card: the shop, whether it is open now, who is on shift, what comes next, and what needs care. */
export function overviewPart(page: PageContext): readonly TitledPart[] {
  const { shop } = page.playbook;
  const name: HtmlValue = page.link({ in: shop, key: 'name' }, shop.name || page.say(words.noName));
  const { date, minute } = page.analysis.moment();
  const isToday = date === page.today && page.now !== undefined;
  const day = `${dateText(page.today, page.today, page.locale)}${isToday ? ` ${clockTime(minute)}` : ''}`;
  const { platform = 'douyin' } = shop;
  // Which other one it is, the playbook does not say.
  const kicker = platform === 'other' ? day : `${day} · ${page.words('shop.platform', platform)}`;
  const unread = !page.playbook.decision?.smart_service && page.unread('decision');
  const lead = unread
    ? unreadLines(page, unread)
    : page.link({ in: page.playbook, key: 'decision' }, verdict(page));
  const content = html`<section class="sp-part sp-today" id="overview" aria-labelledby="overview-title">
    <p class="sp-kicker">${kicker}</p>
    <h1 class="sp-title" id="overview-title">${name}</h1>
    <p class="sp-lead">${lead}</p>
    ${todayTiles(page)}${careList(page)}
  </section>`;
  return [{ id: 'overview', html: content.text, title: wordsOf(name) }];
}
