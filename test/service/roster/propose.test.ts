import assert from 'node:assert/strict';
import { rosterFigures } from '../../../server/src/cli/roster/figures';
import { mostDaysAWeek } from '../../../server/src/cli/roster/problem';
import { unmetNeeds } from '../../../server/src/cli/roster/unmet';
import { lettersOf, monday, proposalFor } from './shop';

const shop = (staffing: string, hours = '{ weekly: { mon-fri: "10:00-18:00" } }', more = ''): string =>
  `playbook: 1\nshop: { name: 小满家居 }\nhours: ${hours}\nstaffing:\n${staffing
    .trim()
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}${more}`;

describe('roster propose', () => {
  it('finds the one roster there is, and writes it as one shift that goes on', () => {
    const proposal = proposalFor(
      shop('team: [{ id: lin }]\nshifts: [{ name: 白班, days: mon-fri, time: "10:00-18:00" }]'),
    );
    assert.equal(lettersOf(proposal, 'lin'), 'aaaaa.. aaaaa.. aaaaa..');
    assert.deepEqual(
      proposal.rows.map(({ shift }) => shift),
      [{ name: '白班', days: 'mon-fri', time: '10:00-18:00', members: ['lin'], valid: { from: monday } }],
    );
    assert.deepEqual(unmetNeeds(proposal), []);
  });

  it('gives days of time off to others, and plans nobody before they join', () => {
    const proposal = proposalFor(
      shop(`team: [{ id: lin }, { id: wu, joined: 2026-12-09 }]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [lin] }]
time_off: [{ member: lin, from: 2026-12-10, to: 2026-12-11 }, { member: wu, from: 2026-12-14 }]`),
    );
    assert.match(lettersOf(proposal, 'lin'), /^aa[a.]\.\./);
    assert.match(lettersOf(proposal, 'wu'), /^\.\.[a.]aa\.\. \./);
    assert.deepEqual(unmetNeeds(proposal), []);
  });

  it('says when nobody can come, and why', () => {
    const proposal = proposalFor(
      shop(`team: [{ id: lin }]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [lin] }]
time_off: [{ member: lin, from: 2026-12-10, to: 2026-12-10 }]`),
    );
    const [one, ...others] = unmetNeeds(proposal);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [one!.date, one!.range, one!.needed, one!.onDuty],
      ['2026-12-10', { start: 600, end: 1080 }, 1, 0],
    );
    assert.deepEqual([...one!.why], [['away', 1]]);
  });

  it('keeps a day off, the hours a week and the rest between shifts', () => {
    const everyDay = '{ weekly: { mon-sun: "07:00-24:00" } }';
    const proposal = proposalFor(
      shop(
        `team: [{ id: a }, { id: b }, { id: c }, { id: d }]
shifts:
  - { name: 早班, days: mon-sun, time: "07:00-15:30", members: [a, b] }
  - { name: 晚班, days: mon-sun, time: "15:30-24:00", members: [c, d] }`,
        everyDay,
      ),
      { hours: 40 },
    );
    const { roster } = proposal;
    for (const id of ['a', 'b', 'c', 'd']) {
      assert.doesNotMatch(
        lettersOf(proposal, id).replaceAll(' ', ''),
        /ba/,
        'seven hours are too little rest',
      );
      for (const week of lettersOf(proposal, id).split(' '))
        assert.ok(week.replaceAll('.', '').length * 8.5 <= 40, week);
    }
    assert.equal(mostDaysAWeek(roster.problem.limits), 6);
    const unmet = unmetNeeds(proposal);
    assert.equal(
      unmet.length > 0,
      true,
      'sixteen shifts of the fourteen take four days each, and two are left',
    );
  });

  it('shares out weekends, late shifts and hours', () => {
    const proposal = proposalFor(
      shop(
        `team: [{ id: a }, { id: b }, { id: c }, { id: d }]
shifts:
  - { name: 早班, days: mon-sun, time: "09:00-16:00" }
  - { name: 晚班, days: mon-sun, time: "15:00-22:00" }`,
        '{ weekly: { mon-sun: "09:00-22:00" } }',
      ),
      { weeks: 3 },
    );
    assert.deepEqual(unmetNeeds(proposal), []);
    const { people } = rosterFigures(proposal.proposed, proposal.request.options, monday, '2027-01-04');
    for (const key of ['hoursAWeek', 'weekendDays', 'lateDays'] as const) {
      const all = people.map((one) => one[key]);
      const most = key === 'hoursAWeek' ? 1.75 : 2;
      assert.ok(Math.max(...all) - Math.min(...all) <= most + 1e-9, `${key}: ${all.join()}`);
    }
  });

  it('has those there who can do what minimum asks for', () => {
    const proposal = proposalFor(
      shop(`team: [{ id: a, skills: [refund] }, { id: b }, { id: c, skills: [refund] }, { id: d }]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [b, d] }, { days: mon-fri, time: "10:00-14:00", members: [b, d] }]
minimum: [{ time: "10:00-18:00", heads: 2 }, { time: "10:00-18:00", skill: refund }]`),
    );
    assert.deepEqual(unmetNeeds(proposal), []);
  });

  it('follows holidays, hours of single days and workdays that are shifted', () => {
    const proposal = proposalFor(
      shop(
        'team: [{ id: lin }]\nshifts: [{ days: mon-fri, time: "10:00-18:00", members: [lin] }]',
        '{ weekly: { mon-fri: "10:00-18:00" }, calendar: cn, exceptions: [{ date: 2026-02-10, hours: closed }] }',
      ),
      { from: '2026-02-09' },
    );
    assert.equal(lettersOf(proposal, 'lin'), 'a.aaaa. ....... aaaaa..');
    const shifted = proposal.rows.find(({ shift }) => shift.valid?.to === '2026-02-14');
    assert.deepEqual(shifted?.shift.days, 'mon');
    assert.deepEqual(shifted.shift.valid, { from: '2026-02-14', to: '2026-02-14' });
    assert.deepEqual(unmetNeeds(proposal), []);
  });

  it('brings as many as the load takes, more in a promotion', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `m${index}`);
    const proposal = proposalFor(
      shop(
        `team: [${ids.map((id) => `{ id: ${id} }`).join(', ')}]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [${ids.join(', ')}] }]
load: { daily_inquiries: 160, handle_time: 6m, by_hour: [${Array.from({ length: 24 }, (_, hour) => (hour >= 10 && hour < 18 ? 1 : 0)).join(', ')}] }
targets: { first_response: 60s, shrinkage: 0 }`,
        undefined,
        'promotions: [{ id: d12, name: 双12, from: 2026-12-09, to: 2026-12-09, expected_load: 2 }]\n',
      ),
    );
    assert.deepEqual(unmetNeeds(proposal), []);
    const on = (day: number): number =>
      ids.filter((id) => lettersOf(proposal, id).replaceAll(' ', '')[day] === 'a').length;
    assert.ok(on(2) > on(1), `${on(2)} on the day of the promotion, ${on(1)} before it`);
    assert.equal(on(1), on(8));
    const { shortHours, overHours } = rosterFigures(
      proposal.proposed,
      proposal.request.options,
      monday,
      '2026-12-21',
    );
    assert.deepEqual([shortHours, overHours], [0, 0]);
  });

  it('leaves extra shifts of promotions as they are, and plans around them', () => {
    const proposal = proposalFor(
      shop(
        `team: [{ id: a }, { id: b }]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [a] }]`,
        undefined,
        'promotions: [{ id: d12, from: 2026-12-09, to: 2026-12-10, extra_shifts: [{ days: mon-sun, time: "16:00-23:00", members: [a] }] }]\n',
      ),
    );
    assert.match(lettersOf(proposal, 'a'), /^..\.\./);
    assert.match(lettersOf(proposal, 'b'), /^..aa/);
  });

  it('proposes times that fit, few and on the half hour, where there are none', () => {
    const proposal = proposalFor(
      shop('team: [{ id: a }, { id: b }, { id: c }, { id: d }]', '{ weekly: { mon-sun: "09:00-22:00" } }'),
    );
    assert.equal(proposal.timesFrom, 'need');
    const times = proposal.request.times.flatMap(({ parts }) => parts);
    assert.ok(times.length <= 3, times.map(({ time }) => time).join());
    for (const { range } of times) {
      assert.ok(range.start % 30 === 0 && range.end % 30 === 0);
      assert.ok(range.start >= 540 && range.end <= 1320 && range.end - range.start <= 480);
    }
    assert.deepEqual(unmetNeeds(proposal), []);
  });

  it('keeps what is rostered where it is asked to, and can', () => {
    const text = shop(`team: [{ id: a }, { id: b }]
shifts: [{ days: mon-wed, time: "10:00-18:00", members: [b] }, { days: thu-fri, time: "10:00-18:00", members: [a] }]
time_off: [{ member: b, from: 2026-12-08 }]`);
    const proposal = proposalFor(text, { keeps: true });
    assert.equal(lettersOf(proposal, 'b'), 'a.a.... aaa.... aaa....');
    assert.equal(lettersOf(proposal, 'a'), '.a.aa.. ...aa.. ...aa..');
  });

  it('takes several shifts of a day as the day that people have, with the breaks of each', () => {
    const proposal = proposalFor(
      shop(
        `team: [{ id: a }, { id: b }, { id: c }]
shifts:
  - { name: 上午, days: mon-fri, time: "09:00-13:00", members: [a] }
  - { name: 晚上, days: mon-fri, time: "18:00-22:00", members: [a] }
  - { name: 下午, days: mon-fri, time: "12:00-19:00", members: [b], breaks: [{ time: "15:00-15:30", members: [b] }] }`,
        '{ weekly: { mon-fri: ["09:00-15:00", "15:30-22:00"] } }',
      ),
    );
    const [split] = proposal.request.times.filter(({ parts }) => parts.length === 2);
    assert.deepEqual(
      split?.parts.map(({ name }) => name),
      ['上午', '晚上'],
    );
    assert.deepEqual(unmetNeeds(proposal), []);
    const noon = proposal.rows.filter(({ shift }) => shift.name === '下午');
    assert.ok(noon.length > 0);
    for (const { shift } of noon)
      assert.deepEqual(shift.breaks, [{ time: '15:00-15:30', members: shift.members }]);
  });

  it('gives the same roster for the same playbook, and goes by hours of single people', () => {
    const text = shop('team: [{ id: a }, { id: b }, { id: c }]', '{ weekly: { mon-sun: "09:00-21:00" } }');
    const asked = { hoursOf: new Map([['c', 16]]) };
    const [one, other] = [proposalFor(text, asked), proposalFor(text, asked)];
    assert.deepEqual([...one.roster.cells], [...other.roster.cells]);
    const { people } = rosterFigures(one.proposed, one.request.options, monday, '2026-12-21');
    assert.ok(people.find(({ id }) => id === 'c')!.hoursAWeek <= 16);
  });

  it('does not plan those who only step in', () => {
    const proposal = proposalFor(
      shop(`team: [{ id: a }, { id: boss }]
shifts: [{ days: mon-fri, time: "10:00-18:00", members: [a] }]
backup: [boss]`),
    );
    assert.deepEqual(
      proposal.backups.map(({ id }) => id),
      ['boss'],
    );
    assert.deepEqual(
      proposal.request.team.map(({ id }) => id),
      ['a'],
    );
  });
});
