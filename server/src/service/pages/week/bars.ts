import type { Bar, ScheduleDay } from '../../scheduling/schedule';
import { dateText } from '../../wording/days';
import { comma } from '../../wording/values';
import { type Html, html } from '../../text/html';
import { selectedValue } from './form-state';
import { nameOf, nameOfShift, rangeText, shortRange, type WeekContext } from './page-of-week';
import { words } from './words';

/** A bar in its lane, with whom it is drawn for. */
interface Drawn {
  readonly bar: Bar;
  readonly people: Bar['people'];
}

/** The bars of a day: one a shift in as few lanes as they need, or one a person, each in a lane of their own. */
export function lanes(week: WeekContext, day: ScheduleDay, index: number): Html {
  const all =
    week.chosen.view === 'people'
      ? byPerson(week, day.bars)
      : packed(day.bars.map((bar) => ({ bar, people: bar.people })));
  return html`${all.map(
    (lane) => html`<div class="wk-lane">${lane.map((one) => barOf(week, day, index, one))}</div>`,
  )}`;
}

function packed(bars: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const all: Drawn[][] = [];
  for (const one of bars) {
    const free = all.find((lane) => lane.at(-1)!.bar.end <= one.bar.start);
    if (free) free.push(one);
    else all.push([one]);
  }
  return all;
}

/** By the order of the team; shifts without people come last. */
function byPerson({ page }: WeekContext, bars: readonly Bar[]): readonly (readonly Drawn[])[] {
  const team = (page.playbook.staffing?.team ?? []).map(({ id }) => id);
  const ids = new Set([...team, ...bars.flatMap(({ people }) => people.map(({ member }) => member))]);
  const ofPeople = [...ids].flatMap((id) => {
    const own = bars.flatMap((bar): Drawn[] => {
      const people = bar.people.filter(({ member }) => member === id);
      return people.length > 0 ? [{ bar, people }] : [];
    });
    return packed(own);
  });
  const unmanned = bars.filter(({ people }) => people.length === 0).map((bar) => ({ bar, people: [] }));
  return [...ofPeople, ...packed(unmanned)];
}

function barOf(week: WeekContext, { date }: ScheduleDay, index: number, { bar, people }: Drawn): Html {
  const { page, chosen } = week;
  const { key, shift, start, end, as, breaks, promotion } = bar;
  const name = nameOfShift(week, shift);
  const names = people.map(({ member, covers }) =>
    covers === undefined
      ? nameOf(week, member)
      : page.say(words.covers, { name: nameOf(week, member), other: nameOf(week, covers) }),
  );
  const who = names.length > 0 ? names.join(comma(page.locale)) : page.say(words.noOne);
  const day = dateText(date, page.today, page.locale);
  const label = page.say(words.bar, { name, day, time: rangeText(week, bar), people: who });
  // The name of the bar begins with what is seen of it, so that it can be called by that.
  const seen = chosen.view === 'people' ? `${who} ${name}` : `${name} ${who}`;
  const called = `${seen} ${shortRange(bar)}${comma(page.locale)}${day}`;
  const whose = chosen.view === 'people' ? `-${people[0]?.member ?? ''}` : '';
  const kinds = [
    'wk-bar',
    people.length === 0 && 'wk-empty',
    promotion && 'wk-extra-shift',
    week.obstacle(shift) && 'wk-locked',
    chosen.selected?.key === key && 'wk-chosen',
  ].filter((kind) => kind);
  const first = chosen.view === 'people' ? html`<b>${who}</b> ${name}` : html`<b>${name}</b> ${who}`;
  return html`<button
    type="button"
    class="${kinds.join(' ')}"
    id="${`wk-${index}-${key}${whose}`}"
    data-shift="${key}"
    data-day="${index}"
    data-as="${as}"
    data-from="${start}"
    data-to="${end}"
    data-select="${selectedValue(key, index)}"
    tabindex="-1"
    aria-label="${called}"
    aria-describedby="wk-keys"
    aria-pressed="${chosen.selected?.key === key ? 'true' : 'false'}"
    title="${label}"
  >
    ${breaks
      .filter(({ members }) => whose === '' || !members || members.includes(people[0]?.member ?? ''))
      .map((one) => html`<i class="wk-break" data-from="${one.start}" data-to="${one.end}"></i>`)}
    <span class="wk-words">${first}</span> <span class="wk-times">${shortRange(bar)}</span>
  </button>`;
}
