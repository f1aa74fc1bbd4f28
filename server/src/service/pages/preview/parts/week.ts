import { clockTime } from '../../../time/written-times';
import { say, type Text } from '../../../../../../schemas/text';
import { missingFields } from '../../../explanations/response';
import type { StaffingState } from '../../../staffing/open-hours';
import type { HourDemand, HourStaffing } from '../../../staffing/week';
import { weekdayOf } from '../../../time/dates';
import { dateText, dayWords } from '../../../wording/days';
import { type Html, html } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { part } from '../../section';

const words = {
  title: { zh: '这七天的人手', en: 'Staffing in these seven days' },
  caption: { zh: '每天每小时有几人在班', en: 'How many people are on shift in each hour of each day' },
  hour: { zh: '几点', en: 'Hour' },
  short: { zh: '人手不够', en: 'too few' },
  nobody: { zh: '没有人', en: 'nobody' },
  fit: { zh: '正好', en: 'enough' },
  surplus: { zh: '有富余', en: 'to spare' },
  open: { zh: '有人在班', en: 'someone there' },
  closed: { zh: '休息', en: 'closed' },
  figures: {
    zh: '格子里：上面是在班人数/需要人数，下面是这一小时来多少位顾客。',
    en: 'In each cell: people on shift/people needed, and below them the customers of that hour.',
  },
  heads: { zh: '格子里是这一小时在班的人数。', en: 'In each cell: the people on shift in that hour.' },
  cell: {
    zh: '{onShift} 人在班，需要 {needed} 人，来 {demand} 位顾客：{state}',
    en: '{onShift} on shift, {needed} needed, {demand} customers: {state}',
  },
  cellHeads: { zh: '{onShift} 人在班', en: '{onShift} on shift' },
  enough: {
    zh: '接待时间里每个小时的人都够。',
    en: 'Every open hour has enough people.',
  },
  lacking: {
    zh: '有 {count} 个小时人不够，最缺的是{day} {hour}：{onShift} 人在班，需要 {needed} 人。',
    en: 'Open hours with too few people: {count}. Worst is {day} {hour}: {onShift} on shift, {needed} needed.',
  },
  missing: {
    zh: '现在只看得到有几个人。写上 {fields}，就能看到每个小时来多少位顾客、需要几个人。',
    en: 'So far only the number of people on shift is known. Write {fields} to see how many customers come in each hour and how many people that takes.',
  },
} as const satisfies Record<string, Text>;

/** A cell of the heat map: one hour of one day. */
interface Cell {
  readonly date: string;
  readonly hour: number;
  readonly state: StaffingState;
  readonly figures: readonly string[];
  readonly tooltip: string;
}

/** Required agents and headcount in each hour of the next seven days, as a heat map. */
export function weekPart(page: PageContext): readonly TitledPart[] {
  const { staffing } = page.playbook;
  if (!staffing?.shifts?.length) return [];
  const { hours, missing } = page.analysis.weekByHour();
  const cells = shownHours(
    missing.length > 0
      ? page.analysis.headsByHour().map((one) => headsCell(page, one))
      : hours.map((one) => demandCell(page, one)),
  );
  if (cells.length === 0) return [];
  const text =
    missing.length > 0
      ? page.say(words.missing, { fields: plainFields(missingFields(missing)) })
      : summary(page, hours);
  const body = html`<p>${text}</p>
    ${table(page, cells)}${legend(page, cells, missing.length > 0)}`;
  const place = { in: staffing, key: 'shifts', onKey: true } as const;
  return [part('week', page.link(place, page.say(words.title)), body)];
}

/** Removes the code quotes of Markdown, which the page does not render. */
const plainFields = ({ zh, en }: Text): Text => ({ zh: zh.replaceAll('`', ''), en: en.replaceAll('`', '') });

function summary(page: PageContext, hours: readonly HourDemand[]): string {
  const lacking = hours.filter((one) => ['short', 'nobody'].includes(one.state));
  if (lacking.length === 0) return page.say(words.enough);
  const worst = lacking.reduce((most, one) =>
    one.requiredAgents - one.onShift > most.requiredAgents - most.onShift ? one : most,
  );
  const { date, hour, onShift, requiredAgents } = worst;
  const day = dateText(date, page.today, page.locale);
  return page.say(words.lacking, {
    count: lacking.length,
    day,
    hour: clock(hour),
    onShift,
    needed: requiredAgents,
  });
}

function demandCell(page: PageContext, one: HourDemand): Cell {
  const { date, hour, onShift, requiredAgents, state } = one;
  if (state === 'closed') return { date, hour, state, figures: [], tooltip: page.say(words.closed) };
  const demand = counted(one.demand);
  const tooltip = page.say(words.cell, { onShift, needed: requiredAgents, demand, state: words[state] });
  return { date, hour, state, figures: [`${onShift}/${requiredAgents}`, demand], tooltip };
}

function headsCell(page: PageContext, { date, hour, onShift, state }: HourStaffing): Cell {
  if (state === 'closed') return { date, hour, state, figures: [], tooltip: page.say(words.closed) };
  return { date, hour, state, figures: [String(onShift)], tooltip: page.say(words.cellHeads, { onShift }) };
}

/** Customers as a whole number; a fraction below one is not shown as none. */
function counted(demand: number): string {
  return demand > 0 && demand < 1 ? '<1' : String(Math.round(demand));
}

function table(page: PageContext, cells: readonly Cell[]): Html {
  const dates = [...new Set(cells.map(({ date }) => date))];
  const hours = [...new Set(cells.map(({ hour }) => hour))];
  const at = new Map(cells.map((cell) => [`${cell.date} ${cell.hour}`, cell]));
  const heads = dates.map((date) => {
    const current = date === page.today && html` aria-current="date"`;
    return html`<th scope="col" ${current}>${dayName(page, date)} <small>${dayOfMonth(date)}</small></th>`;
  });
  const rows = hours.map(
    (hour) =>
      html`<tr>
        <th scope="row">${clock(hour)}</th>
        ${dates.map((date) => cellOf(at.get(`${date} ${hour}`)!))}
      </tr>`,
  );
  return html`<table class="sp-heat">
    <caption class="sp-unseen">
      ${page.say(words.caption)}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="sp-unseen">${page.say(words.hour)}</span></th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Drops the hours before the first and after the last in which the shop is ever open. */
function shownHours(cells: readonly Cell[]): readonly Cell[] {
  const open = cells.filter(({ state }) => state !== 'closed').map(({ hour }) => hour);
  const [first, last] = [Math.min(...open), Math.max(...open)];
  return cells.filter(({ hour }) => first <= hour && hour <= last);
}

function cellOf({ state, figures, tooltip }: Cell): Html {
  const [above, below] = figures;
  const shown =
    above !== undefined &&
    html`<span aria-hidden="true">${above}${below !== undefined && html`<small>${below}</small>`}</span>`;
  return html`<td class="sp-heat-${state}">${shown}<span class="sp-unseen">${tooltip}</span></td>`;
}

function legend(page: PageContext, cells: readonly Cell[], headsOnly: boolean): Html {
  const order: readonly StaffingState[] = ['nobody', 'short', 'fit', 'surplus', 'open', 'closed'];
  const shown = order.filter((state) => cells.some((cell) => cell.state === state));
  const items = shown.map(
    (state) => html`<li><span class="sp-heat-${state}"></span>${page.say(words[state])}</li>`,
  );
  return html`<ul class="sp-legend">
      ${items}
    </ul>
    <p class="sp-note">${page.say(headsOnly ? words.heads : words.figures)}</p>`;
}

const clock = (hour: number): string => clockTime(hour * 60);

function dayName({ locale }: PageContext, date: string): string {
  return say(dayWords[weekdayOf(date)], locale);
}

const dayOfMonth = (date: string): string => String(Number(date.slice(8)));
