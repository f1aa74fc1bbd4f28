import { placeholders } from '../../../../schemas/placeholders';
import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { hoursTable, rangesOf } from '../time/hours';
import { tellApart } from '../simulation/clock-changes';
import { hoursOfDateText, hoursSummary, nextOpenText, rangesText } from '../wording/clock';
import { momentOn } from '../time/zone';

/** The time and the language for which a placeholder is resolved. */
export interface PlaceholderContext {
  /** The shop's local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant, ISO 8601 with `Z` or an offset. Without one, or one of another day, the day's first minute. */
  readonly now?: string;
  /** The language of the text with the placeholder. */
  readonly locale: Locale;
  /** The promotion that the text is about, by its id. */
  readonly promotion?: string;
  /** The hours that apply to the text: an id of `hours.calendars`; the main hours by default. */
  readonly calendar?: string;
}

export type PlaceholderFacts = PlaceholderContext & { readonly playbook: Playbook };

/**
 * The value of a placeholder: the file's for the playbook's own, a sample for the workbench's. Undefined for an unknown
 * name, an agent's blank (`fill.…`), and where the file has no value.
 */
export function resolvePlaceholder(
  name: string,
  playbook: Playbook,
  context: PlaceholderContext,
): string | undefined {
  if (Object.hasOwn(readers, name)) return readers[name]!({ ...context, playbook });
  return placeholders.find((one) => one.name === name && one.source === 'workbench')?.sample[context.locale];
}

const readers: Readonly<Record<string, (facts: PlaceholderFacts) => string | undefined>> = {
  'shop.name': ({ playbook }) => playbook.shop.name || undefined,
  'hours.today': ({ playbook, calendar, today, locale }) => {
    const table = hoursTable(playbook, calendar);
    return table && hoursOfDateText(table, today, locale);
  },
  'hours.summary': ({ playbook, calendar, locale }) => hoursSummary(playbook, locale, calendar),
  'hours.next_open': (facts) => {
    const { playbook, locale, calendar } = facts;
    return nextOpenText(playbook, momentOn(playbook, facts), locale, calendar, (epochMinute, time) =>
      tellApart(playbook, epochMinute, time, locale),
    );
  },
  'hours.holiday': ({ playbook, calendar, locale }) => {
    const table = hoursTable(playbook, calendar);
    return table && rangesText(rangesOf(table.holiday), locale);
  },
  'promotion.name': (facts) => promotionIn(facts)?.name,
  'promotion.from': (facts) => dateIn(facts, promotionIn(facts)?.from),
  'promotion.to': (facts) => dateIn(facts, promotionIn(facts)?.to),
};

const promotionIn = ({ playbook, promotion, today }: PlaceholderFacts): Promotion | undefined =>
  promotionMeant(playbook, promotion, today);

/** The promotion that a text names by its id; otherwise the current one, else the next one. */
export function promotionMeant(
  playbook: Playbook,
  promotion: string | undefined,
  today: string,
): Promotion | undefined {
  const all = playbook.promotions ?? [];
  if (promotion !== undefined) return all.find(({ id }) => id === promotion);
  const ahead = all
    .filter(({ enabled, from, to = from }) => enabled !== false && from !== undefined && to! >= today)
    .sort((a, b) => (a.from! < b.from! ? -1 : 1));
  return ahead[0];
}

const dateWords = {
  short: { zh: '{m}月{d}日', en: '{d} {month}' },
  long: { zh: '{y}年{m}月{d}日', en: '{d} {month} {y}' },
} as const satisfies Record<string, Text>;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date in a customer text, with the year only where it is not the current one. */
function dateIn({ today, locale }: PlaceholderFacts, date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const form = date.slice(0, 4) === today.slice(0, 4) ? dateWords.short : dateWords.long;
  return say(form, locale, { y, m, d, month: months[m - 1]! });
}
