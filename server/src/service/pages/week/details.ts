import { dayNames } from '../../../../../schemas/scalars';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { PagePart, ShiftAction } from '../../../protocol';
import { freeShiftId, type ShiftPlace } from '../../scheduling/shift-keys';
import { namedDays } from '../../time/days';
import { dayWords } from '../../wording/days';
import { comma, periodInWords } from '../../wording/values';
import { type Html, html, nothing } from '../../text/html';
import { selectedValue } from './form-state';
import { nameOf, nameOfShift, type WeekContext } from './page-of-week';
import { words } from './words';

/** The chosen shift in a small form: times, days, people, breaks. Each control is an action of its own. */
export function detailsPart(
  week: WeekContext,
  { shift }: ShiftPlace,
  hoursOf: ReadonlyMap<string, number>,
): PagePart {
  const { page, chosen } = week;
  const obstacle = week.obstacle(shift);
  const body = html`<section class="wk-shift" aria-labelledby="wk-shift-title">
    <header>
      <h2 id="wk-shift-title">${page.link({ in: shift }, nameOfShift(week, shift))}</h2>
      <button type="button" class="wk-quiet" data-select="">${page.say(words.close)}</button>
    </header>
    ${obstacle && html`<p class="wk-obstacle">${page.say(obstacle.text, obstacle.data)}</p>`}
    <div class="wk-fields">
      ${group(page.say(words.time), times(week, shift))} ${group(page.say(words.days), days(week, shift))}
      ${group(page.say(words.members), people(week, shift, hoursOf))}
      ${group(page.say(words.breaks), breaks(week, shift))}
    </div>
    ${period(week, shift)}
    <footer>
      ${act(week, { kind: 'duplicate', shift: key(week) }, page.say(words.duplicate), copyKey(week, shift))}
      ${namedDays(shift.days).size > 1 && splitButton(week, shift)}
      ${act(week, { kind: 'remove', shift: key(week) }, page.say(words.removeShift), '')}
    </footer>
  </section>`;
  return { id: 'wk-details', html: chosen.selected ? body.text : '' };
}

const key = ({ chosen }: WeekContext): string => chosen.selected!.key;

/** The key that a copy of the shift will have: where it is in the roster, it is chosen next. */
const copyKey = (week: WeekContext, shift: Shift): string => {
  const list = key(week).slice(0, key(week).lastIndexOf('/'));
  return selectedValue(`${list}/${freeShiftId(week.page.playbook, shift.id)}`, week.chosen.selected!.day);
};

const group = (label: string, body: Html): Html =>
  html`<fieldset>
    <legend>${label}</legend>
    ${body}
  </fieldset>`;

const act = ({ page }: WeekContext, action: ShiftAction, label: string, then?: string): Html => {
  const next = then !== undefined && html` data-then="${then}"`;
  return html`<button
    type="button"
    class="wk-quiet"
    lang="${page.locale}"
    data-act="${JSON.stringify(action)}"
    ${next}
  >
    ${label}
  </button>`;
};

/** A text field for a time, sent when it is left or Enter is pressed. */
const timeField = (id: string, name: 'start' | 'end', value: string, label: string): Html =>
  html`<input
    type="text"
    id="${id}"
    data-field="${name}"
    value="${value}"
    aria-label="${label}"
    inputmode="numeric"
    autocomplete="off"
    maxlength="20"
  />`;

function range({ page }: WeekContext, id: string, written: string): Html {
  const [from = '', to = ''] = written.split('-').map((part) => part.trim());
  return html`${timeField(`${id}-start`, 'start', from, page.say(words.start))}–${timeField(`${id}-end`, 'end', to, page.say(words.end))}`;
}

const times = (week: WeekContext, shift: Shift): Html =>
  html`<p data-act="${JSON.stringify({ kind: 'time', shift: key(week) })}">
    ${range(week, 'wk-time', shift.time)}
  </p>`;

/** A box that does one thing when it is checked and the opposite when it is not. */
function box(id: string, on: boolean, checked: ShiftAction, unchecked: ShiftAction, label: string): Html {
  return html`<label>
    <input
      type="checkbox"
      id="${id}"
      data-act="${JSON.stringify(checked)}"
      data-act-off="${JSON.stringify(unchecked)}"
      ${on && html` checked`}
    />
    ${label}
  </label>`;
}

function days(week: WeekContext, shift: Shift): Html {
  const named = namedDays(shift.days);
  const all = [...dayNames, 'holiday' as const].map((day) => {
    const at = { kind: 'days', shift: key(week) } as const;
    const label = week.page.say(day === 'holiday' ? words.holiday : dayWords[day]);
    const [on, off] = [
      { ...at, add: [day], remove: [] },
      { ...at, add: [], remove: [day] },
    ];
    return box(`wk-on-${day}`, named.has(day), on, off, label);
  });
  return html`<p>${all}</p>`;
}

/** The team, with the hours that each works this week. */
function people(week: WeekContext, shift: Shift, hoursOf: ReadonlyMap<string, number>): Html {
  const { page } = week;
  const { team = [] } = page.playbook.staffing ?? {};
  const others = (shift.members ?? []).filter((member) => !team.some(({ id }) => id === member));
  const ids = [...team.flatMap(({ id }) => id ?? []), ...others];
  if (ids.length === 0) return html`<p>${page.say(words.noTeam)}</p>`;
  const boxes = ids.map((member) => {
    const at = { shift: key(week), member };
    const hours = Math.round((hoursOf.get(member) ?? 0) * 10) / 10;
    const label = page.say(words.hours, { name: nameOf(week, member), hours });
    const on = shift.members?.includes(member) === true;
    return box(`wk-who-${member}`, on, { kind: 'assign', ...at }, { kind: 'unassign', ...at }, label);
  });
  return html`<p>${boxes}</p>`;
}

function breaks(week: WeekContext, shift: Shift): Html {
  const { page } = week;
  const rows = (shift.breaks ?? []).map((written, index) => {
    const one = typeof written === 'string' ? { time: written } : written;
    const names = one.members?.map((member) => nameOf(week, member)).join(comma(page.locale));
    const who = [
      one.name,
      names === undefined ? page.say(words.everyone) : page.say(words.breakOf, { name: names }),
    ];
    const at = { shift: key(week), index };
    const label = page.say(words.removeBreak, { time: one.time ?? '' });
    return html`<p data-act="${JSON.stringify({ kind: 'break', ...at })}">
      ${range(week, `wk-break-${index}`, one.time ?? '')}
      <small>${who.filter((part) => part).join(' · ')}</small>
      <button
        type="button"
        class="wk-quiet"
        data-act="${JSON.stringify({ kind: 'remove-break', ...at })}"
        aria-label="${label}"
      >
        ${page.say(words.remove)}
      </button>
    </p>`;
  });
  const add = { kind: 'break', shift: key(week) } as const;
  return html`${rows}
    <p data-fields>
      ${range(week, 'wk-break-new', '')}
      <button type="button" class="wk-quiet" data-act="${JSON.stringify(add)}">
        ${page.say(words.addBreak)}
      </button>
    </p>`;
}

function splitButton(week: WeekContext, shift: Shift): Html {
  const { page, chosen, schedule } = week;
  const bar = schedule.days[chosen.selected!.day]?.bars.find((one) => one.key === chosen.selected!.key);
  if (!bar) return nothing;
  const day = page.say(bar.as === 'holiday' ? words.holiday : dayWords[bar.as]);
  const action = { kind: 'split-day', shift: key(week), day: bar.as } as const;
  return act(week, action, page.say(words.splitDay, { day }), copyKey(week, shift));
}

function period({ page }: WeekContext, { valid }: Shift): Html {
  const text = periodInWords(valid ?? {}, page.locale, page.today);
  return text === '' ? nothing : html`<p class="wk-notes">${page.say(words.valid, { period: text })}</p>`;
}
