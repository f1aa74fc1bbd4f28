/** The local date of a moment in a time zone, `YYYY-MM-DD`; in UTC where the zone is unknown. */
export function localDate(moment: Date, timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(moment);
  } catch {
    return moment.toISOString().slice(0, 10);
  }
}

/** The zone of a playbook that names none. */
export const defaultTimezone = 'Asia/Shanghai';
