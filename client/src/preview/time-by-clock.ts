/**
 * A moment by a clock as the pages write dates: 11月30日（周一） 19:18 / Mon 30 Nov 19:18, the year only where it is not
 * this one. Empty where the text is no moment.
 */
export function timeByClock(at: string, locale: string, timeZone: string, now = new Date()): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const language = locale === 'zh' ? 'zh-CN' : 'en-GB';
  const yearOf = (date: Date): string => date.toLocaleString('en', { timeZone, year: 'numeric' });
  return time
    .toLocaleString(language, {
      timeZone,
      year: yearOf(time) === yearOf(now) ? undefined : 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
    .replaceAll(',', '')
    .replace('Sept', 'Sep')
    .replace(/周./, '（$&）');
}
