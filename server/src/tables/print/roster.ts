import type { Text } from '../../../../schemas/text';
import { dayLetters, html, type Html, monthOf, type MonthRow, monthText } from '../../service';
import type { PrintedPage } from './document';
import type { PrintContext } from './print-context';

const words = {
  title: { zh: '{shop} {month} 排班', en: '{shop}: roster for {month}' },
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

/** The height of a page's table with its head, in millimetres, and the most of a row's. */
const TABLE_MM = 150;
const MOST_ROW_MM = 7.5;
/** More people than these have letters on one page that nobody reads: they stand on as many pages as they need, the same on each. */
const MOST_ROWS = 44;
/** Millimetres of a row for a point of its letters. */
const MM_A_POINT = 0.56;
/** Two Chinese characters fit into a day's column. */
const MOST_POINTS = 9.5;
/** More than these are set smaller. */
const FITTING = 2;

/** The roster of a month, on one page where it can be read there: a row a person, a column a day, the shifts as codes that the legend explains. */
export function rosterPage(print: PrintContext): PrintedPage {
  const { playbook, locale } = print;
  const month = monthOf(playbook, print.month ?? print.today.slice(0, 7), locale);
  const title = print.say(words.title, {
    shop: playbook.shop.name,
    month: monthText(month.month, locale),
  });
  const pages = Math.max(1, Math.ceil(month.rows.length / MOST_ROWS));
  const perPage = Math.ceil(month.rows.length / pages);
  const height = Math.min(MOST_ROW_MM, TABLE_MM / (perPage + 2));
  const heads = month.days.map(
    ({ date, isOff, name }) =>
      html`<th scope="col" class="${isOff ? 'rest' : ''}">
        ${Number(date.slice(8))}<br />${name ?? dayLetters(date, locale)}
      </th>`,
  );
  const legend = month.codes.map(
    ({ code, name, time }, index) => html`<li><b class="c${index % 6}">${code}</b> ${name} ${time}</li>`,
  );
  const isOff = month.rows.some(({ cells }) => cells.includes('off'));
  const unread = print.unread('staffing');
  const page = (first: number): Html =>
    html`<section>
      ${first > 0 && html`<p class="title">${title}</p>`}
      <table>
        <thead>
          <tr>
            <th scope="col">${print.say(words.name)}</th>
            ${heads}
            <th scope="col">${print.say(words.days)}</th>
          </tr>
        </thead>
        <tbody>
          ${month.rows.slice(first, first + perPage).map((row) => personRow(print, row, month))}
        </tbody>
      </table>
      <ul>
        ${legend}${isOff && html`<li><b class="off">${print.say(words.off)}</b> ${print.say(words.offMeans)}</li>`}
      </ul>
    </section>`;
  const body = html`<h1>${title}</h1>
    ${unread && html`<p class="unread">${unread}</p>`}${
      month.codes.length === 0
        ? html`<p>${print.say(words.none)}</p>`
        : Array.from({ length: pages }, (_, index) => page(index * perPage))
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
    section + section {
      break-before: page;
    }
    .title {
      font-size: 2em;
      font-weight: bold;
      line-height: 1.25;
    }
    /* A screen shows whoever is looked for by scrolling: the letters are as large as they are read, and what they mean stands once. */
    @media screen {
      table {
        font-size: 9.5pt;
      }
      /* Names stay where days are scrolled to; their ground does not lie over the lines. */
      tr > :first-child {
        position: sticky;
        inset-inline-start: 0;
        background: #fff;
        background-clip: padding-box;
      }
      th,
      td {
        height: 7mm;
      }
      thead th {
        height: auto;
        font-size: 8.5pt;
      }
      ul {
        position: sticky;
        inset-inline-start: 0;
        max-width: 90vw;
        font-size: 10.5pt;
      }
      footer {
        font-size: 9.5pt;
      }
      section:not(:last-child) > ul,
      .title {
        display: none;
      }
    }
  </style>`;
