import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { refactorings } from '../../server/src/service/features/refactorings';
import { normalise } from '../../server/src/service/time/intervals';
import { splitAtMidnight } from '../../server/src/service/time/split-shift';
import { onShift } from '../../server/src/service/time/shifts';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from '../service/apply-text';
import { open, sample, sampleNames } from './sample-parts';

/** Two public holidays with shifted workdays, and both changes of the clock. */
const [FROM, TO] = ['2026-09-15', '2027-04-15'];

/** Who works when, whatever the shifts are called. */
function worked(text: string): ReadonlyMap<string, string> {
  const [document] = open(text).documents;
  const people = new Map<string, { start: number; end: number }[]>();
  for (const { member, start, end } of onShift(document!.playbook, FROM, TO)) {
    const own = people.get(member);
    if (own) own.push({ start, end });
    else people.set(member, [{ start, end }]);
  }
  return new Map([...people].sort().map(([member, times]) => [member, JSON.stringify(normalise(times))]));
}

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment.trim()).sort();

/** The text after a shift at an offset was split; undefined where that is not offered. */
function splitAt(text: string, offset: number): string | undefined {
  const file = open(text);
  const at = positionAt(file, offset);
  const split = refactorings(file, { start: at, end: at }, 'zh').find(({ kind }) => kind?.endsWith('.split'));
  return split && applyText(text, split.edit!.changes![file.uri]!);
}

/** Splits each shift of a text that the engine can split, and holds that nothing else changes. Gives how many there are. */
function holdAll(text: string): number {
  const before = worked(text);
  const { playbook } = open(text).documents[0]!;
  const can = (playbook.staffing?.shifts ?? []).filter((one) => splitAtMidnight(playbook, one)).length;
  const found = new Set<string>();
  for (const { index } of text.matchAll(/time: ?["']?\d\d:\d\d/g)) {
    const after = splitAt(text, index);
    // Its breaks have times too.
    if (after === undefined || found.has(after)) continue;
    found.add(after);
    assert.deepEqual(worked(after), before, after);
    assert.deepEqual(commentsOf(after), commentsOf(text));
    const [own, now] = [open(text), open(after)].map(
      ({ documents }) => documents[0]!.playbook.staffing!.shifts!,
    );
    assert.equal(now!.length, own!.length + 1);
    const ids = now!.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length, after);
  }
  assert.equal(found.size, can, text);
  return can;
}

const clock = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '15', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const range = fc
  .tuple(clock, clock)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => `${a}-${b}`);
const member = fc.constantFrom('lin', 'wang', 'zhou');
const members = fc.uniqueArray(member, { minLength: 1, maxLength: 3 });
const days = fc.constantFrom<string | readonly string[]>(
  'mon-sun',
  'fri',
  'mon-fri',
  'sat-tue',
  'sun',
  ['mon-fri', 'sun'],
  ['mon-sun', 'holiday'],
  ['sat', 'holiday'],
  ['mon-thu', 'fri-sun'],
);
const aBreak = fc.oneof(range, fc.record({ time: range, members: fc.array(member, { maxLength: 2 }) }));
const valid = fc.constantFrom(
  { from: '2026-10-01' },
  { to: '2026-10-01' },
  { from: '2026-11-01', to: '2027-02-07' },
);
const shift = fc.record(
  {
    id: fc.constantFrom('night', 'night-2', 'late'),
    days,
    time: fc.oneof(range, fc.constantFrom('22:00-06:00', '20:00-02:30', '18:00-17:00')),
    members,
    breaks: fc.array(aBreak, { minLength: 1, maxLength: 3 }),
    valid,
  },
  { requiredKeys: ['days', 'time', 'members'] },
);
const timeOff = fc.record({
  member,
  from: fc.constantFrom('2026-10-01', '2026-11-02'),
  to: fc.constantFrom('2026-11-02', '2026-11-20'),
  cover: member,
});
const shops = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'America/Santiago', 'Europe/Berlin', 'Africa/Cairo'),
  calendar: fc.constantFrom(undefined, undefined, 'cn'),
  shifts: fc.uniqueArray(shift, { minLength: 1, maxLength: 3, selector: ({ id }) => id ?? {} }),
  time_off: fc.array(timeOff, { maxLength: 2 }),
  style: fc.constantFrom('BLOCK' as const, 'FLOW' as const),
  newline: fc.constantFrom('\n', '\r\n'),
});

const options = { lineWidth: 0, aliasDuplicateObjects: false };

describe('a shift that is split at midnight', function () {
  this.timeout(120_000);

  for (const name of sampleNames)
    it(`leaves the hours of everybody in ${name} as they are`, () => {
      const text = sample(name);
      const passing = /time: ?["']?2\d:\d\d-0\d/.test(text);
      const split = holdAll(text.replace(/^ {2,4}calendar: cn\n/gm, '')) + holdAll(text);
      assert.ok(split > 0 || !passing || name === 'base', `${split} shifts`);
    });

  it('leaves them in any roster', () => {
    let split = 0;
    fc.assert(
      fc.property(shops, ({ zone, calendar, shifts, time_off, style, newline }) => {
        const inside = { shifts, time_off };
        const staffing =
          style === 'FLOW'
            ? `staffing: ${stringify(inside, { ...options, collectionStyle: 'flow' }).trim()}\n`
            : stringify({ staffing: inside }, options);
        const hours = calendar ? `hours:\n  calendar: ${calendar}\n` : '';
        const text = `playbook: 1\nshop: { name: a, timezone: ${zone} }\n${hours}${staffing}`;
        split += holdAll(text.replaceAll('\n', newline));
      }),
      { numRuns: 400 },
    );
    assert.ok(split > 100, `${split} shifts`);
  });
});
