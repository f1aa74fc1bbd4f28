import type { Text } from '../../../../schemas/text';
import {
  addDays,
  daysInWords,
  hoursSummary,
  html,
  type Html,
  periodInWords,
  rangeInWords,
  unbroken,
} from '../../service';
import { hoursAhead } from './hours-ahead';
import type { PrintContext } from './print-context';
import { type PrintedPage } from './document';
import { firstSentences, type Sentence } from './first-sentences';
import { linesOf } from './text-size';
import { whoToCall } from './who-to-call';

const words = {
  title: { zh: '{shop}：值班一页', en: '{shop}: on one page' },
  hours: { zh: '人工接待时间', en: 'Hours' },
  noHours: { zh: '还没写接待时间', en: 'No hours written yet' },
  ahead: { zh: '接下来不一样的日子', en: 'Days ahead that differ' },
  shifts: { zh: '谁在班', en: 'Who is on' },
  call: { zh: '有事找谁', en: 'Who to call' },
  say: { zh: '第一句怎么说', en: 'What to say first' },
  more: { zh: '另有 {n} 条这里写不下，见客服手册。', en: '{n} more do not fit here: see the handbook.' },
  foot: { zh: '印于 {date}', en: 'Printed on {date}' },
} as const satisfies Record<string, Text>;

/** A size of letters with what a page holds in it: lines, and Chinese characters a line. */
interface Size {
  readonly points: number;
  readonly lines: number;
  readonly perLine: number;
}

/** From the largest: whatever fits on one page is printed as large as it can be. */
const sizes: readonly Size[] = [13, 12, 11, 10, 9, 8, 7].map((points) => ({
  points,
  lines: Math.floor(276 / (points * 0.3528 * 1.5)),
  perLine: Math.floor(180 / (points * 0.3528)),
}));

/** One page for the wall: the hours, who is on shift, whom to call, and the first sentences. */
export function wallPage(print: PrintContext): PrintedPage {
  const { playbook } = print;
  const shop = playbook.shop.name;
  const shifts = (playbook.staffing?.shifts ?? []).map((shift) => ({
    name: shift.name ?? shift.id ?? '',
    when: `${daysInWords(shift.days, print.locale)} ${rangeInWords(shift.time, print.locale)}`,
    people: (shift.members ?? []).map((id) => print.name(id)).join(print.locale === 'zh' ? '、' : ', '),
    period: periodInWords(shift.valid ?? {}, print.locale, print.today),
  }));
  const current = shifts.filter((_, index) =>
    isCurrent(playbook.staffing!.shifts![index]!.valid, print.today),
  );
  const ahead = hoursAhead(print, addDays(print.today, 45));
  const calls = whoToCall(print);
  const sentences = firstSentences(print);
  const needed = (size: Size, some: readonly Sentence[]): number =>
    9 +
    ahead.length +
    current.reduce((sum, one) => sum + linesOf(one.people, size.perLine * 0.5), 0) * 1.25 +
    calls.reduce((sum, one) => sum + linesOf(one.who, size.perLine * 0.5), 0) * 1.25 +
    some.reduce((sum, one) => sum + linesOf(one.text, size.perLine * 0.76), 0) * 1.25 +
    (ahead.length > 0 ? 2 : 0) +
    (current.length > 0 ? 2 : 0) +
    (calls.length > 0 ? 2 : 0) +
    2;
  const size = sizes.find((one) => needed(one, sentences) <= one.lines) ?? sizes.at(-1)!;
  const fitting = sentences.filter((_, index) => needed(size, sentences.slice(0, index + 1)) <= size.lines);
  const left = sentences.length - fitting.length;
  const row = (cells: readonly (string | Html)[]): Html =>
    html`<tr>
      <th scope="row">${unbroken(cells[0])}</th>
      ${cells.slice(1).map((cell) => html`<td>${unbroken(cell)}</td>`)}
    </tr>`;
  const body = html`<h1>${shop}</h1>
    <p class="hours-name">${print.say(words.hours)}</p>
    <p class="hours">
      ${unbroken(print.unread('hours') ?? hoursSummary(playbook, print.locale) ?? print.say(words.noHours))}
    </p>
    ${section(
      print.say(words.ahead),
      ahead.length > 0 &&
        html`<table>
          ${ahead.map(({ days, hours }) => row([days, hours]))}
        </table>`,
    )}
    ${section(
      print.say(words.shifts),
      current.length > 0 &&
        html`<table>
          ${current.map((one) => row([one.name, one.when, one.people]))}
        </table>`,
    )}
    ${section(
      print.say(words.call),
      calls.length > 0 &&
        html`<table>
          ${calls.map((one) => row([one.what, one.who]))}
        </table>`,
    )}
    ${section(
      print.say(words.say),
      fitting.length > 0 &&
        html`<table class="say">
          ${fitting.map((one) => row([one.when, one.shown]))}
        </table>`,
    )}
    ${left > 0 && html`<p><small>${print.say(words.more, { n: left })}</small></p>`}`;
  return {
    title: print.say(words.title, { shop }),
    foot: print.say(words.foot, { date: print.today }),
    points: size.points,
    style,
    body,
  };
}

const isCurrent = (
  valid: { readonly from?: string; readonly to?: string } | undefined,
  today: string,
): boolean => (valid?.from ?? '') <= today && today <= (valid?.to ?? '9999');

const section = (title: string, body: Html | false): Html | false =>
  body &&
  html`<section>
    <h2>${title}</h2>
    ${body}
  </section>`;

const style = html`<style>
  h2 {
    margin-top: 0.8em;
  }
  .hours-name {
    margin-top: 0.4em;
    color: #555;
  }
  .hours {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
  }
  th {
    width: 1%;
    padding-inline-end: 2em;
  }
  .say th {
    width: 8em;
    min-width: 8em;
    overflow-wrap: break-word;
    white-space: normal;
  }
  @media print {
    main {
      max-height: 266mm;
    }
  }
</style>`;
