import assert from 'node:assert/strict';
import type { Locale } from '../../schemas/text';
import { previewPage } from '../../server/src/service/pages/preview/view';
import { weekStaffing } from '../../server/src/service/staffing/week';
import { at, shop } from './explained-shop';
import { open } from './marks';
import { floor, model } from './staffing/floor';

function week(text: string, locale: Locale = 'zh'): string | undefined {
  const snapshot = open(text);
  const { parts } = previewPage(snapshot.documents[0]!, snapshot, { locale, ...at });
  return parts.find(({ id }) => id === 'week')?.html;
}

/** What a screen reader says of a row, cell by cell. */
function heard(markup: string, hour: string): string[] {
  const row = markup.split('<tr>').find((one) => one.includes(`scope="row">${hour}`))!;
  return [...row.matchAll(/class="sp-unseen">([^<]*)</g)].map((match) => match[1]!);
}

/** The figures of a row as they are seen. */
const seen = (markup: string, hour: string): string[] => {
  const row = markup.split('<tr>').find((one) => one.includes(`scope="row">${hour}`))!;
  return [...row.matchAll(/class="sp-heat-(\w+)">(?:<span aria-hidden="true">(.*?)<\/span>)?/g)].map(
    (match) => `${match[1]} ${(match[2] ?? '').replace(/<[^>]*>/g, ' ')}`.trim(),
  );
};

describe('the week in the preview', () => {
  it('has a column a day and a row an hour, from the first open hour to the last', () => {
    const markup = week(shop)!;
    assert.deepEqual(
      [...markup.matchAll(/scope="row">([^<]*)</g)].map((match) => match[1]),
      Array.from({ length: 13 }, (_, index) => `${String(index + 9).padStart(2, '0')}:00`),
    );
    assert.equal(markup.match(/scope="col"/g)!.length, 8);
    assert.match(markup, /aria-current="date">周日 <small>22<\/small>/);
  });

  it('shows who is there, who is needed and who comes, in figures and in words', () => {
    const markup = week(shop)!;
    const [sunday, monday, tuesday, wednesday] = seen(markup, '10:00');
    assert.deepEqual(
      [sunday, monday, tuesday, wednesday],
      ['short 1/2 27', 'fit 2/2 27', 'short 1/2 27', 'closed'],
    );
    assert.equal(heard(markup, '10:00')[1], '2 人在班，需要 2 人，来 27 位顾客：正好');
    assert.equal(heard(markup, '10:00')[3], '休息');
    assert.equal(seen(markup, '19:00')[1], 'nobody 0/1 0');
    assert.match(markup, /有 \d+ 个小时人不够，最缺的是11月22日（周日）10:00：1 人在班，需要 2 人。/);
    assert.equal(heard(week(shop, 'en')!, '10:00')[1], '2 on shift, 2 needed, 27 customers: enough');
  });

  it('tells people to spare from enough, and never the last one', () => {
    const calm = week(shop.replace('daily_inquiries: 240', 'daily_inquiries: 5'))!;
    assert.deepEqual(seen(calm, '10:00').slice(0, 2), ['fit 1/1 &lt;1', 'surplus 2/1 &lt;1']);
    const legend = calm.slice(calm.indexOf('sp-legend'));
    for (const word of ['没有人', '正好', '有富余', '休息']) assert.ok(legend.includes(word), word);
    assert.ok(!legend.includes('人手不够'));
  });

  it('shows the people alone where the load is not written, and says what to write', () => {
    const markup = week(shop.replace(/ {4}by_hour: .*\n/, ''))!;
    assert.match(markup, /写上 staffing\.load\.by_hour，就能看到/);
    assert.deepEqual(seen(markup, '10:00').slice(0, 4), ['open 1', 'open 2', 'open 1', 'closed']);
    assert.deepEqual(heard(markup, '19:00').slice(0, 2), ['休息', '0 人在班']);
    assert.ok(!markup.includes('需要人数'));
  });

  it('is not there without shifts, nor where the shop is never open', () => {
    assert.equal(week('playbook: 1\nshop: {name: a}\nstaffing: {team: [{id: a}]}\n'), undefined);
    const never = 'playbook: 1\nshop: {name: a}\nhours: {weekly: {mon: closed}}\n';
    assert.equal(week(`${never}staffing: {shifts: [{days: mon, time: 09:00-10:00}]}\n`), undefined);
  });
});

describe('the people of a week', () => {
  it('are told for every hour, as few as they are in it', () => {
    const [day] = floor(2).staffing!.shifts!;
    const staffing = { shifts: [{ ...day!, breaks: [{ time: '12:10-12:30', members: ['m0'] }] }] };
    const hours = weekStaffing(floor(2, { staffing }), { today: '2026-11-24', model });
    assert.equal(hours.length, 168);
    assert.deepEqual(hours[12], { date: '2026-11-24', day: 'tue', hour: 12, onShift: 1, state: 'open' });
    assert.deepEqual(hours[13]!.onShift, 2);
    assert.deepEqual(hours[22], { date: '2026-11-24', day: 'tue', hour: 22, onShift: 0, state: 'closed' });
    const nobody = weekStaffing(floor(0), { today: '2026-11-24', model });
    assert.deepEqual([nobody[12]!.state, nobody[12]!.onShift], ['nobody', 0]);
  });
});
