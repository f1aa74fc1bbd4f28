import assert from 'node:assert/strict';
import {
  dayRangeText,
  durationText,
  hoursSummary,
  hoursTodayText,
  nextOpenText,
} from '../../../server/src/service/wording/clock';
import { momentOf } from '../../../server/src/service/time/zone';
import type { Part } from '../../property/time/minute-model';
import { shop } from './shop';

describe('words for times', () => {
  const both = (hours: Part['hours']) => [hoursSummary({ hours }, 'zh'), hoursSummary({ hours }, 'en')];

  it('sum up a week', () => {
    assert.deepEqual(both({ weekly: { 'mon-fri': '09:00-18:00', 'sat-sun': '10:00-17:00' } }), [
      '周一至周五 09:00–18:00，周六、周日 10:00–17:00',
      'Mon–Fri 09:00–18:00, Sat and Sun 10:00–17:00',
    ]);
    assert.deepEqual(both({ weekly: { 'tue-sun': ['14:00-22:00', '09:00-12:00'] } }), [
      '周二至周日 09:00–12:00、14:00–22:00，周一休息',
      'Tue–Sun 09:00–12:00 and 14:00–22:00, Mon closed',
    ]);
    assert.deepEqual(both({ weekly: { 'mon-sun': '00:00-24:00' } }), ['每天 24 小时', '24 hours every day']);
    assert.deepEqual(both({ weekly: { 'fri-sat': '20:00-02:00' } }), [
      '周五、周六 20:00–次日 02:00，周日至周四休息',
      'Fri and Sat 20:00–02:00 the next day, Sun–Thu closed',
    ]);
  });

  it('name public holidays where a calendar is', () => {
    const weekly = { 'mon-sun': '09:00-21:00' };
    assert.deepEqual(both({ weekly, calendar: 'cn' }), [
      '每天 09:00–21:00，法定节假日休息',
      '09:00–21:00 every day, closed on public holidays',
    ]);
    assert.equal(
      both({ weekly, calendar: 'cn', holiday: '10:00-16:00' })[0],
      '每天 09:00–21:00，法定节假日 10:00–16:00',
    );
    assert.equal(both({ weekly, calendar: 'cn', holiday: '09:00-21:00' })[0], '每天 09:00–21:00');
  });

  it('have nothing to say about a shop that never opens', () => {
    assert.deepEqual(both(undefined), [undefined, undefined]);
    assert.deepEqual(both({ weekly: { 'mon-sun': 'closed' }, calendar: 'cn' }), [undefined, undefined]);
  });

  const playbook = shop({ weekly: { 'mon-fri': '09:00-18:00', sat: '20:00-02:00' }, calendar: 'cn' });
  const at = (date: string, minute: number) => momentOf(playbook, date, minute);

  it('tell today’s hours', () => {
    assert.equal(hoursTodayText(playbook, at('2026-11-21', 0), 'zh'), '20:00–次日 02:00');
    assert.equal(hoursTodayText(playbook, at('2026-11-22', 60), 'zh'), '休息');
    assert.equal(hoursTodayText(playbook, at('2026-10-01', 600), 'en'), 'closed');
  });

  it('tell when service begins next', () => {
    const next = (date: string, minute: number) => [
      nextOpenText(playbook, at(date, minute), 'zh'),
      nextOpenText(playbook, at(date, minute), 'en'),
    ];
    assert.deepEqual(next('2026-11-23', 480), ['今天 09:00', 'today at 09:00']);
    assert.deepEqual(next('2026-11-22', 1200), ['明天 09:00', 'tomorrow at 09:00']);
    assert.deepEqual(next('2026-09-30', 1200), ['10月8日（周四）09:00', 'on Thu 8 Oct at 09:00']);
    assert.equal(nextOpenText(shop(), at('2026-11-22', 0), 'zh'), undefined);
    assert.equal(
      nextOpenText(shop({ weekly: { 'mon-sun': '00:00-24:00' } }), at('2026-11-22', 0), 'en'),
      'any time',
    );
    const rare = shop({ exceptions: [{ date: '2027-01-02', hours: '09:00-10:00' }] });
    assert.equal(nextOpenText(rare, at('2026-11-22', 0), 'zh'), '2027年1月2日（周六）09:00');
  });

  it('say durations and gaps', () => {
    assert.deepEqual(
      [90, 3600, 5400, 86_400, 0, 29.6].map((seconds) => durationText(seconds, 'zh')),
      ['1 分钟 30 秒', '1 小时', '1 小时 30 分钟', '1 天', '0 秒', '30 秒'],
    );
    assert.equal(durationText(5460, 'en'), '1 hour 31 minutes');
    assert.equal(
      dayRangeText(['mon', 'tue', 'wed', 'sat'], [{ start: 1320, end: 1380 }], 'zh'),
      '周一至周三、周六 22:00–23:00',
    );
  });
});
