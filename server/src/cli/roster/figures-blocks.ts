import { type Locale, say } from '../../../../schemas/text';
import { memberName } from '../../service/shop/members';
import { escapeMarkdown } from '../../service/text/markdown';
import type { ReportBlock } from '../staffing/blocks';
import { tenths } from '../staffing/figures';
import type { ComparedFigures, PersonFigures, RosterFigures } from './figures';
import type { Proposal } from './propose';
import { words } from './words';

/** What the roster of now and the proposed one come to, side by side. */
export function figuresBlocks(
  { request }: Proposal,
  { now, then }: ComparedFigures,
  locale: Locale,
): readonly ReportBlock[] {
  const planned = new Set(request.team.map(({ id }) => id));
  const row = (text: keyof typeof words, value: (one: RosterFigures) => string): readonly string[] => [
    words[text][locale],
    value(now),
    value(then),
  ];
  const each =
    (value: (one: PersonFigures) => number) =>
    (figures: RosterFigures): string => {
      const all = figures.people.filter(({ id }) => planned.has(id)).map(value);
      return spread(Math.min(...all), Math.max(...all));
    };
  return [
    { kind: 'heading', level: 2, text: say(words.figures, locale, { weeks: request.weeks }) },
    {
      kind: 'table',
      heads: [words.what[locale], words.now[locale], words.proposed[locale]],
      rows: [
        row('nobodyHours', (one) => tenths(one.nobodyHours)),
        ...(then.shortHours === undefined
          ? []
          : [
              row('shortHours', (one) => tenths(one.shortHours ?? 0)),
              row('overHours', (one) => tenths(one.overHours ?? 0)),
            ]),
        row(
          'hoursAWeek',
          each(({ hoursAWeek }) => hoursAWeek),
        ),
        row(
          'weekendDays',
          each(({ weekendDays }) => weekendDays),
        ),
        row(
          'lateDays',
          each(({ lateDays }) => lateDays),
        ),
      ],
    },
    { kind: 'heading', level: 2, text: words.people[locale] },
    {
      kind: 'table',
      heads: (['person', 'hoursAWeek', 'weekendDays', 'lateDays'] as const).map((one) => words[one][locale]),
      rows: request.team.map(({ id }) => {
        const [before, after] = [now, then].map(({ people }) => people.find((one) => one.id === id)!);
        return [
          escapeMarkdown(memberName(id, request.team)),
          ...(['hoursAWeek', 'weekendDays', 'lateDays'] as const).map(
            (key) => `${tenths(before![key])} → ${tenths(after![key])}`,
          ),
        ];
      }),
    },
  ];
}

/** One number, or the least and the most. */
export const spread = (least: number, most: number): string =>
  tenths(least) === tenths(most) ? tenths(most) : `${tenths(least)}–${tenths(most)}`;
