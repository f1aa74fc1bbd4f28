import assert from 'node:assert/strict';
import { readAmount } from '../../../server/src/service/notation/amounts';
import { nextDate, readDate, readDateTime, readDayOfYear } from '../../../server/src/service/notation/dates';
import { isWorkday, oneSpan, readDays } from '../../../server/src/service/notation/days';
import { durationChoices, readDuration } from '../../../server/src/service/notation/durations';
import { readNumber } from '../../../server/src/service/notation/numbers';
import { readShare, shareChoices } from '../../../server/src/service/notation/shares';
import {
  isClosed,
  rangeChoices,
  readRange,
  readRanges,
  readTime,
} from '../../../server/src/service/notation/times';
import { readId, readLanguage, readYesNo } from '../../../server/src/service/notation/words';

/** One reader with what it makes of each text; `undefined` where a text may mean several things, or nothing. */
function table<T>(name: string, read: (text: string) => T, rows: readonly (readonly [string, T])[]): void {
  describe(name, () => {
    for (const [text, wanted] of rows)
      it(`${text} → ${String(wanted)}`, () => {
        assert.deepEqual(read(text), wanted);
      });
  });
}

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

table('a time', readTime, [
  ['9:00', '09:00'],
  ['9点', '09:00'],
  ['9点半', '09:30'],
  ['九点一刻', '09:15'],
  ['晚上十点半', '22:30'],
  ['下午6点', '18:00'],
  ['晚上12点', '24:00'],
  ['中午1点', '13:00'],
  ['凌晨2点', '02:00'],
  ['1800', '18:00'],
  ['18.00', '18:00'],
  ['１８：００', '18:00'],
  ['6pm', '18:00'],
  ['6:30 p.m.', '18:30'],
  ['12am', '00:00'],
  ['noon', '12:00'],
  ['25:00', undefined],
  ['9:5', undefined],
  ['13pm', undefined],
  ['9', undefined],
  ['次日02:00', undefined],
  ['早班', undefined],
]);

table('a span of a day', readRange, [
  ['9am-6pm', '09:00-18:00'],
  ['7am - 5pm', '07:00-17:00'],
  ['noon - 12am', '12:00-24:00'],
  ['早九晚六', '09:00-18:00'],
  ['朝九晚五', '09:00-17:00'],
  ['早9点晚10点', '09:00-22:00'],
  ['上午9点到下午6点', '09:00-18:00'],
  ['9点-18点', '09:00-18:00'],
  ['9点半至21点半', '09:30-21:30'],
  ['9:00-18:00', '09:00-18:00'],
  ['18:00-次日02:00', '18:00-02:00'],
  ['18:00—02:00', '18:00-02:00'],
  ['22:00～6:00', '22:00-06:00'],
  ['0900-1800', '09:00-18:00'],
  ['9.00-18.00', '09:00-18:00'],
  ['24h', '00:00-24:00'],
  ['24小时', '00:00-24:00'],
  ['全天', '00:00-24:00'],
  ['10:00-0:00', '10:00-24:00'],
  ['9点-6点', undefined],
  ['9:00-9:00', undefined],
  ['9-18', undefined],
  ['早班', undefined],
  ['09:00-12:00-18:00', undefined],
]);

table<readonly string[]>('a span that may mean two things', rangeChoices, [
  ['9点-6点', ['09:00-18:00', '09:00-06:00']],
  ['9:00-6:00', ['09:00-18:00', '09:00-06:00']],
  ['9am-6pm', ['09:00-18:00']],
  ['早班', []],
]);

table<readonly string[] | undefined>('spans in a chain', readRanges, [
  ['09:00-12:00, 13:00-18:00', ['09:00-12:00', '13:00-18:00']],
  ['09:00-12:00/13:00-18:00', ['09:00-12:00', '13:00-18:00']],
  ['09:00-12:00、13:00-18:00', ['09:00-12:00', '13:00-18:00']],
  ['09:00-12:00 13:00-18:00', ['09:00-12:00', '13:00-18:00']],
  ['9点到12点和13点到18点', ['09:00-12:00', '13:00-18:00']],
  ['9am-6pm', ['09:00-18:00']],
  ['09:00-12:00, 午休', undefined],
]);

table('a day without service', isClosed, [
  ['休息', true],
  ['关', true],
  ['不营业', true],
  ['closed', true],
  ['Off', true],
  ['休息到10点', false],
  ['open', false],
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

table('a share', readShare, [
  ['九成', 0.9],
  ['九成五', 0.95],
  ['80%', 0.8],
  ['80 ％', 0.8],
  ['99.5%', 0.995],
  ['百分之八十', 0.8],
  ['八折', 0.8],
  ['八五折', 0.85],
  ['一半', 0.5],
  ['9/10', 0.9],
  ['九成以上', 0.9],
  ['80', undefined],
  ['很高', undefined],
]);

table<readonly number[]>('a share without its sign', shareChoices, [
  ['80', [0.8]],
  ['300', []],
  ['0.8', []],
]);

table('an amount', readAmount, [
  ['89元', 89],
  ['¥89', 89],
  ['￥1,299', 1299],
  ['RMB 89.5', 89.5],
  ['1.2万', 12000],
  ['三个', 3],
  ['180 条/天', 180],
  ['3倍', 3],
  ['$89', undefined],
  ['大约 100', undefined],
  ['1,29', undefined],
]);

table('a number', readNumber, [
  ['十二', 12],
  ['两百五十', 250],
  ['二〇二六', 2026],
  ['一万二千', 12000],
  ['１２', 12],
  ['-3', -3],
  ['', undefined],
  ['1e3', undefined],
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
