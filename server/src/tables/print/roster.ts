import type { Text } from '../../../../schemas/text';
import { dayLetters, html, type Html, monthOf, type MonthRow } from '../../service';
import type { PrintedPage } from './document';
import type { PrintContext } from './print-context';

const words = {
  title: { zh: '{shop} {month} 排班', en: '{shop}: roster of {month}' },
  month: { zh: '{y} 年 {m} 月', en: '{y}-{m}' },
  name: { zh: '姓名', en: 'Name' },
  days: { zh: '天数', en: 'Days' },
  off: { zh: '假', en: 'off' },
  offMeans: { zh: '请假', en: 'time off' },
  none: { zh: '还没排班，这个月是空的。', en: 'No shifts are written, so the month is empty.' },
  foot: {
    zh: '按手册 {date} 的排班算出，含请假、顶班、节假日和大促。',
    en: 'From the playbook of {date}: with time off, cover, holidays and promotions.',
  },
} as const satisfies Record<string, Text>;

/** The height of a page's table with its head, in millimetres, and the limits of a row's. */
const TABLE_MM = 150;
const ROW_MM = { least: 3.1, most: 7.5 } as const;
/** Millimetres of a row for a point of its letters. */
const MM_A_POINT = 0.56;
/** Two Chinese characters fit into a day's column. */
const MOST_POINTS = 9.5;
/** More than these are set smaller. */
const FITTING = 2;

/** The roster of a month on one page: a row a person, a column a day, the shifts as codes that the legend explains. */
export function rosterPage(print: PrintContext): PrintedPage {
  const { playbook, locale } = print;
  const month = monthOf(playbook, print.month ?? print.today.slice(0, 7), locale);
  const [y, m] = month.month.split('-').map(Number);
  const title = print.say(words.title, {
    shop: playbook.shop.name,
    month: print.say(words.month, { y: y!, m: locale === 'zh' ? m! : month.month.slice(5) }),
  });
  const height = Math.min(ROW_MM.most, Math.max(ROW_MM.least, TABLE_MM / (month.rows.length + 2)));
  const heads = month.days.map(
    ({ date, isOff, name }) =>
      html`<th scope="col" class="${isOff ? 'rest' : ''}">
        ${Number(date.slice(8))}<br />${name ?? dayLetters(date, locale)}
      </th>`,
  );
  const legend = month.codes.map(
    ({ code, name, time }, index) => html`<li><b class="c${index % 6}">${code}</b> ${name} ${time}</li>`,
  );
  const unread = print.unread('staffing');
  const body = html`<h1>${title}</h1>
    ${unread && html`<p class="unread">${unread}</p>`}${
      month.codes.length === 0
        ? html`<p>${print.say(words.none)}</p>`
        : html`<table>
              <thead>
                <tr>
                  <th scope="col">${print.say(words.name)}</th>
                  ${heads}
                  <th scope="col">${print.say(words.days)}</th>
                </tr>
              </thead>
              <tbody>
                ${month.rows.map((row) => personRow(print, row, month))}
              </tbody>
            </table>
            <ul>
              ${legend}
              <li><b>${print.say(words.off)}</b> ${print.say(words.offMeans)}</li>
            </ul>`
    }`;
  return {
    title,
    foot: print.say(words.foot, { date: print.today }),
    landscape: true,
    points: 9,
    style: styleOf(height),
    body,
  };
}

function personRow(
  print: PrintContext,
  { name, cells, count }: MonthRow,
  { days, codes }: ReturnType<typeof monthOf>,
): Html {
  const shown = cells.map((cell, index) => {
    const rest = days[index]!.isOff ? ' rest' : '';
    if (cell === 'off') return html`<td class="off${rest}">${print.say(words.off)}</td>`;
    const first = codes.findIndex(({ code }) => code === cell[0]);
    const text = cell.join('');
    const small = text.length > FITTING ? ' small' : '';
    return html`<td class="${first >= 0 ? `c${first % 6}` : ''}${rest}${small}">${text}</td>`;
  });
  return html`<tr>
    <th scope="row">${name}</th>
    ${shown}
    <td>${count}</td>
  </tr>`;
}

const styleOf = (height: number): Html =>
  html`<style>
    table {
      table-layout: fixed;
      margin-top: 2mm;
      font-size: ${Math.min(MOST_POINTS, height / MM_A_POINT).toFixed(2)}pt;
      line-height: 1;
    }
    th,
    td {
      height: ${height.toFixed(2)}mm;
      padding: 0;
      border: 0.5pt solid #999;
      overflow: hidden;
      text-align: center;
      vertical-align: middle;
      white-space: nowrap;
    }
    thead th {
      height: auto;
      padding: 0.6mm 0;
      font-size: 6.5pt;
      line-height: 1.25;
      white-space: normal;
    }
    tr > :first-child {
      width: 22mm;
      padding-inline-start: 1mm;
      text-align: start;
    }
    tr > :last-child {
      width: 11mm;
      color: #555;
    }
    .rest {
      box-shadow: inset 0 0 0 50mm rgb(0 0 0 / 6%);
    }
    .small {
      font-size: 0.62em;
    }
    .off {
      color: #a00;
    }
    .c0 {
      background: #fff;
    }
    .c1 {
      background: #e3eefb;
    }
    .c2 {
      background: #fdebd0;
    }
    .c3 {
      background: #e2f3e4;
    }
    .c4 {
      background: #efe6f7;
    }
    .c5 {
      background: #f7e3e3;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5mm 5mm;
      margin: 2mm 0 0;
      padding: 0;
      font-size: 7.5pt;
      list-style: none;
    }
    li b {
      display: inline-block;
      min-width: 4mm;
      padding: 0 1mm;
      border: 0.5pt solid #999;
      text-align: center;
    }
    footer {
      margin-top: 1.5mm;
      font-size: 7pt;
    }
  </style>`;
