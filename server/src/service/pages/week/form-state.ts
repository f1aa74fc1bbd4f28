import { readDate } from '../../../../../schemas/scalars';
import type { FormState } from '../../../protocol';
import { mondayOf } from '../../scheduling/schedule';
import type { LocalDate } from '../../time/dates';

/** The names of the form's controls. */
export const controls = { week: 'week', view: 'view', selected: 'shift', month: 'month' } as const;

export const views = ['shifts', 'people'] as const;

/** What a person has chosen to see. */
export interface Chosen {
  readonly monday: LocalDate;
  /** A day of the week that was asked for, to be brought into sight. */
  readonly asked?: LocalDate;
  /** The month that is shown in place of a week, `YYYY-MM`. */
  readonly month?: string;
  readonly view: (typeof views)[number];
  /** The key of the shift whose details are shown, and the index of the day on which it was chosen. */
  readonly selected?: { readonly key: string; readonly day: number };
}

/** Reads the page's form; the week of today until another one is chosen. */
export function readForm(form: FormState | undefined, today: LocalDate): Chosen {
  const [week = '', view, selected = '', month = ''] = [
    controls.week,
    controls.view,
    controls.selected,
    controls.month,
  ].map((name) => form?.[name]?.[0]);
  const [, day, key] = /^([0-6])@(.+)$/.exec(selected) ?? [];
  return {
    monday: mondayOf(readDate(week) ? week : today),
    ...(readDate(week) && mondayOf(week) !== week && { asked: week }),
    ...(readDate(`${month}-01`) && { month }),
    view: views.find((one) => one === view) ?? 'shifts',
    ...(key !== undefined && { selected: { key, day: Number(day) } }),
  };
}

/** What the form holds while a shift's details are shown. */
export const selectedValue = (key: string, day: number): string => `${day}@${key}`;
