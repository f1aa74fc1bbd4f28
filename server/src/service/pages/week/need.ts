import { type CoverageInterval, type StaffingRun, runsOf } from '../../scheduling/coverage';
import type { ScheduleDay } from '../../scheduling/schedule';
import { type Html, html, join } from '../../text/html';
import { rangeText, type WeekContext } from './page-of-week';
import { words } from './words';

/** The height of the chart in its own units. */
const HEIGHT = 40;

/** Coverage against need over a day's axis: people on shift as columns, what is missing and to spare above them. */
export function needChart(week: WeekContext, { coverage }: ScheduleDay): Html {
  const { axis, days } = week.schedule;
  const most = days
    .flatMap((day) => day.coverage)
    .reduce((max, { onShift, required = 0 }) => Math.max(max, onShift, required), 1);
  const width = axis.end - axis.start;
  const columns = joined(coverage).map((one) => column(week, one, HEIGHT / most));
  const runs = runsOf(coverage);
  return html`<div class="wk-need">
    <svg
      viewBox="0 0 ${width} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${spoken(week, runs)}"
    >
      ${columns}
    </svg>
    ${runs.map((run) => runLabel(week, run))}
  </div>`;
}

/** A shortage or a surplus in words. */
export function runInWords(week: WeekContext, run: StaffingRun): string {
  const time = rangeText(week, run);
  const { state, lack } = run;
  if (state === 'nobody') return week.page.say(words.nobodyFor, { time });
  return state === 'surplus'
    ? week.page.say(words.extraFor, { time, n: -lack })
    : week.page.say(words.lackFor, { time, n: lack });
}

function spoken(week: WeekContext, runs: readonly StaffingRun[]): string {
  const told = runs.map((run) => runInWords(week, run));
  return told.length > 0 ? told.join(week.page.locale === 'zh' ? '；' : '; ') : week.page.say(words.enough);
}

/** Neighbours that are alike become one. */
function joined(coverage: readonly CoverageInterval[]): readonly CoverageInterval[] {
  const all: CoverageInterval[] = [];
  for (const one of coverage) {
    const last = all.at(-1);
    if (last && last.state === one.state && last.onShift === one.onShift && last.required === one.required)
      all[all.length - 1] = { ...last, end: one.end };
    else all.push(one);
  }
  return all;
}

function column(week: WeekContext, one: CoverageInterval, unit: number): Html {
  const { state, onShift, required } = one;
  const [x, width] = [one.start - week.schedule.axis.start, one.end - one.start];
  const box = (kind: string, from: number, to: number): Html => {
    const height = Math.round((to - from) * unit * 100) / 100;
    const y = Math.round((HEIGHT - to * unit) * 100) / 100;
    return html`<rect class="${`wk-${kind}`}" x="${x}" y="${y}" width="${width}" height="${height}" />`;
  };
  const need = required ?? onShift;
  const shown =
    state === 'closed'
      ? [box('shut', 0, HEIGHT / unit)]
      : [
          box('blank', 0, HEIGHT / unit),
          box('there', 0, Math.min(onShift, state === 'surplus' ? Math.max(1, need) : onShift)),
          ...(state === 'surplus' ? [box('extra', Math.max(1, need), onShift)] : []),
          ...(state === 'short' ? [box('lack', onShift, Math.max(need, onShift + 1))] : []),
          ...(state === 'nobody' ? [box('lack', 0, Math.max(1, need))] : []),
        ];
  const time = rangeText(week, one);
  const tip =
    state === 'closed'
      ? week.page.say(words.slotClosed, { time })
      : required === undefined
        ? week.page.say(words.slotHeads, { time, onShift })
        : week.page.say(words.slot, { time, onShift, needed: required });
  return html`<g>
    <title>${tip}</title>
    ${join(shown, '')}
  </g>`;
}

/** The magnitude, on the chart. A surplus is told quietly. */
function runLabel({ page }: WeekContext, { start, end, state, lack }: StaffingRun): Html {
  const text =
    state === 'nobody'
      ? page.say(words.nobody, { n: lack })
      : page.say(state === 'surplus' ? words.extra : words.lack, { n: Math.abs(lack) });
  const kind = state === 'surplus' ? 'wk-more' : 'wk-less';
  return html`<span class="${kind}" data-from="${start}" data-to="${end}" aria-hidden="true">${text}</span>`;
}
