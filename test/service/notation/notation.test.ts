import { nextDate, readDate, readDateTime, readDayOfYear } from '../../../server/src/service/notation/dates';
import { isWorkday, oneSpan, readDays } from '../../../server/src/service/notation/days';
import { durationChoices, readDuration } from '../../../server/src/service/notation/durations';
import { readId, readLanguage, readYesNo } from '../../../server/src/service/notation/words';
import { table } from './reader-table';

table<readonly string[] | undefined>('days', readDays, [
  ['周一到周五', ['mon-fri']],
  ['周一至周日', ['mon-sun']],
  ['周一至五', ['mon-fri']],
  ['周一—周五', ['mon-fri']],
  ['周一、周三', ['mon', 'wed']],
  ['周一、三、五', ['mon', 'wed', 'fri']],
  ['周一三五', ['mon', 'wed', 'fri']],
  ['周六日', ['sat', 'sun']],
  ['周一至周五、周日', ['mon-fri', 'sun']],
  ['星期天', ['sun']],
  ['礼拜六', ['sat']],
  ['工作日', ['mon-fri']],
  ['周末', ['sat-sun']],
  ['每天', ['mon-sun']],
  ['节假日', ['holiday']],
  ['周末和节假日', ['sat-sun', 'holiday']],
  ['Mon-Fri', ['mon-fri']],
  ['Monday', ['mon']],
  ['monday-friday', ['mon-fri']],
  ['Mon to Fri', ['mon-fri']],
  ['Sat & Sun', ['sat', 'sun']],
  ['weekdays', ['mon-fri']],
  ['weekend', ['sat-sun']],
  ['everyday', ['mon-sun']],
  ['Tues, Thurs', ['tue', 'thu']],
  ['ｍｏｎ', ['mon']],
  ['早班', undefined],
  ['周八', undefined],
  ['monkey', undefined],
  ['一至五', undefined],
  ['周一-周一', undefined],
  ['', undefined],
]);

table('a day that only the calendar tells', isWorkday, [
  ['工作日', true],
  ['business days', true],
  ['weekdays', false],
  ['周末', false],
]);

table('days in a row', (text) => oneSpan(text.split(' ')), [
  ['sat sun', 'sat-sun'],
  ['mon', 'mon'],
  ['mon wed', undefined],
  ['mon holiday', undefined],
]);

table('a length of time', readDuration, [
  ['1分钟', '1m'],
  ['一分钟', '1m'],
  ['半小时', '30m'],
  ['一小时', '1h'],
  ['一个半小时', '90m'],
  ['5 min', '5m'],
  ['2 hours', '2h'],
  ['1.5h', '90m'],
  ['1小时30分', '90m'],
  ['1m30s', '90s'],
  ['两天', '2d'],
  ['3天内', '3d'],
  ['90秒', '90s'],
  ['60S', '60s'],
  ['一周', '7d'],
  ['一刻钟', '15m'],
  ['0.5天', '12h'],
  ['90', undefined],
  ['半天', undefined],
  ['尽快', undefined],
  ['0分钟', undefined],
  ['1.5', undefined],
]);

table<readonly string[]>('a length without its unit', durationChoices, [
  ['90', ['90s', '90m']],
  ['-1', []],
  ['快', []],
]);

table('a date', readDate, [
  ['2026年11月11日', '2026-11-11'],
  ['2026年11月1号', '2026-11-01'],
  ['二〇二六年十一月十一日', '2026-11-11'],
  ['2026/11/11', '2026-11-11'],
  ['2026.11.11', '2026-11-11'],
  ['2026-1-2', '2026-01-02'],
  ['20261111', '2026-11-11'],
  ['Nov 11, 2026', '2026-11-11'],
  ['11 November 2026', '2026-11-11'],
  ['2026-02-30', undefined],
  ['11月11日', undefined],
  ['双11', undefined],
]);

table(
  'a date without its year, as the next one',
  (text) => {
    const day = readDayOfYear(text);
    return day && nextDate(day, '2026-11-22');
  },
  [
    ['11月11日', '2027-11-11'],
    ['12月12号', '2026-12-12'],
    ['11.11', '2027-11-11'],
    ['11/22', '2026-11-22'],
    ['Dec 25', '2026-12-25'],
    ['2月29日', '2028-02-29'],
    ['13月1日', undefined],
    ['11.5%', undefined],
  ],
);

table('a date with a time', readDateTime, [
  ['2026/10/2 23:10', '2026-10-02 23:10'],
  ['2026年10月2日 晚上11点', '2026-10-02 23:00'],
  ['2026-10-02T23:10:00', '2026-10-02 23:10'],
  ['2026-10-02', undefined],
]);

table('yes or no', readYesNo, [
  ['是', true],
  ['on', true],
  ['关闭', false],
  ['也许', undefined],
]);

table('a language', readLanguage, [
  ['中文', 'zh'],
  ['English', 'en'],
  ['zh_CN', 'zh-CN'],
  ['火星文', undefined],
]);

table('an id', readId, [
  ['Ship_Time', 'ship-time'],
  ['xiao li', 'xiao-li'],
  ['小李', undefined],
  ['_x', undefined],
]);
