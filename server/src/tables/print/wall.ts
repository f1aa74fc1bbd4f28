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

/** A size of letters with what a page holds in it: its height in ems, and Chinese characters a line. */
interface Size {
  readonly points: number;
  readonly height: number;
  readonly perLine: number;
}

const MM_A_POINT = 0.3528;
const PAGE_MM = { width: 180, height: 274 } as const;

/** From the largest: whatever fits on one page is printed as large as it can be. */
const sizes: readonly Size[] = Array.from({ length: 13 }, (_, step) => 13 - step / 2).map((points) => ({
  points,
  height: PAGE_MM.height / (points * MM_A_POINT),
  perLine: Math.floor(PAGE_MM.width / (points * MM_A_POINT)),
}));

/** Heights in ems, as the rules of `shared` and `style` have them. */
const EM = { line: 1.45, hoursLine: 1.95, aroundRow: 0.45, title: 4.5, heading: 3.3, foot: 4.2 } as const;
/** What the other columns leave to the last one: a share where they are as wide as their words, else some characters less. */
const LAST = { share: 0.5, less: 9 } as const;

const rowHeight = (text: string, perLine: number): number => EM.line * linesOf(text, perLine) + EM.aroundRow;

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
  const hours = print.unread('hours') ?? hoursSummary(playbook, print.locale) ?? print.say(words.noHours);
  const needed = ({ perLine }: Size, some: readonly Sentence[]): number => {
    const shared = [
      ...ahead.map((one) => one.hours),
      ...current.map((one) => one.people),
      ...calls.map((one) => one.who),
    ];
    const heights = [
      ...shared.map((text) => rowHeight(text, perLine * LAST.share)),
      ...some.map(({ text }) => rowHeight(text, perLine - LAST.less)),
    ];
    const headings = [ahead, current, calls, some].filter((one) => one.length > 0).length;
    const around = EM.title + EM.hoursLine * linesOf(hours, perLine / 1.5) + EM.heading * headings + EM.foot;
    return heights.reduce((sum, one) => sum + one, around);
  };
  const size = sizes.find((one) => needed(one, sentences) <= one.height) ?? sizes.at(-1)!;
  const fitting = sentences.filter((_, index) => needed(size, sentences.slice(0, index + 1)) <= size.height);
  const left = sentences.length - fitting.length;
  const row = (cells: readonly (string | Html)[]): Html =>
    html`<tr>
      <th scope="row">${unbroken(cells[0])}</th>
      ${cells.slice(1).map((cell) => html`<td>${unbroken(cell)}</td>`)}
    </tr>`;
  const body = html`<h1>${shop}</h1>
    <p class="hours-name">${print.say(words.hours)}</p>
    <p class="hours">${unbroken(hours)}</p>
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
