/** The local date of a moment in a time zone, `YYYY-MM-DD`; in UTC where the zone is unknown. */
export type LocalDate = (moment: Date, timezone: string) => string;

/** A clock that makes the formatter of a zone once: that takes a hundred times as long as telling the date by it. */
export function makeLocalDate(): LocalDate {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  return (moment, timezone) => {
    try {
      const formatter =
        formatters.get(timezone) ??
        new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
      formatters.set(timezone, formatter);
      return formatter.format(moment);
    } catch {
      return moment.toISOString().slice(0, 10);
    }
  };
}

/** The zone of a playbook that names none. */
export const defaultTimezone = 'Asia/Shanghai';
