import assert from 'node:assert/strict';
import { MINUTES_PER_DAY, dayNames, readTimeRange } from '../../schemas/scalars';
import type { Playbook } from '../../schemas/playbook';
import type { ShiftAction } from '../../server/src/protocol';
import { isRefusal } from '../../server/src/service/scheduling/refusals';
import { shiftEdits } from '../../server/src/service/scheduling/shift-edits';
import { shiftKeys } from '../../server/src/service/scheduling/shift-keys';
import { applyText } from '../service/apply-text';
import { malformed } from '../service/marks';
import { open, sample, sampleNames } from './sample-parts';
import { caseNumber } from './seeds';

const ACTIONS = process.env.SERVICE_PLAYBOOK_CASES === 'all' ? 500 : 40;

/** Numbers that are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function anyAction(playbook: Playbook, below: (n: number) => number): ShiftAction | undefined {
  const keys = shiftKeys(playbook);
  const shifts = [
    ...(playbook.staffing?.shifts ?? []),
    ...(playbook.promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []),
  ];
  const shift = shifts[below(shifts.length)];
  if (!shift) return { kind: 'add', day: dayNames[below(7)]!, start: 15 * below(95), end: 1439 };
  const at = { shift: keys.keyOf(shift)! };
  const { team = [] } = playbook.staffing ?? {};
  const member = team[below(team.length)]?.id ?? 'nobody';
  const day = [...dayNames, 'holiday'][below(8)]!;
  const time = () => 15 * below(MINUTES_PER_DAY / 15);
  const actions: readonly ShiftAction[] = [
    { kind: 'time', ...at, start: time() },
    { kind: 'time', ...at, end: time() },
    { kind: 'time', ...at, start: time(), end: time() },
    { kind: 'move', ...at, by: 15 * (below(41) - 20) },
    { kind: 'days', ...at, add: [day], remove: [] },
    { kind: 'days', ...at, add: [], remove: [day] },
    { kind: 'move-day', ...at, from: dayNames[below(7)]!, to: day },
    { kind: 'assign', ...at, member },
    { kind: 'unassign', ...at, member },
    { kind: 'break', ...at, start: time(), end: time() },
    { kind: 'break', ...at, index: below(2), end: time() },
    { kind: 'remove-break', ...at, index: below(2) },
    { kind: 'duplicate', ...at },
    { kind: 'remove', ...at },
    { kind: 'split-day', ...at, day },
    { kind: 'add', day: dayNames[below(7)]!, start: time(), end: time() },
  ];
  return actions[below(actions.length)];
}

const plain = (playbook: Playbook): Record<string, unknown> =>
  JSON.parse(JSON.stringify(playbook)) as Record<string, unknown>;

const comments = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment.trim()).sort();

/** What of a playbook an action may change: the shifts alone. */
function apart(playbook: Playbook): unknown {
  const { staffing, promotions, ...rest } = plain(playbook) as unknown as Playbook;
  return {
    rest,
    staffing: { ...staffing, shifts: undefined },
    promotions: promotions?.map((one) => ({ ...one, extra_shifts: undefined })),
  };
}

const shiftsOf = ({ staffing, promotions }: Playbook): readonly unknown[] =>
  plain({ staffing, promotions } as Playbook) && [
    ...(staffing?.shifts ?? []),
    ...(promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []),
  ];

const keyOfKind = {
  time: 'time',
  move: 'time',
  days: 'days',
  'move-day': 'days',
  assign: 'members',
  unassign: 'members',
  break: 'breaks',
  'remove-break': 'breaks',
} as const;

describe('actions on the schedule, over all samples', () => {
  for (const [nth, name] of sampleNames.entries())
    it(`${name}: change the values that they name, and nothing else`, () => {
      const below = random(caseNumber(nth) + 1);
      let text = sample(name);
      let edited = 0;
      for (let turn = 0; turn < ACTIONS; turn++) {
        const file = open(text);
        const { playbook } = file.documents[0]!;
        const action = anyAction(playbook, below)!;
        const about = JSON.stringify(action);
        const edits = shiftEdits(file, action);
        if (isRefusal(edits) || edits.length === 0) continue;
        edited++;
        const now = applyText(text, edits);
        const after = open(now).documents[0]!.playbook;
        assert.deepEqual(malformed(now), malformed(text), about);
        assert.deepEqual(
          apart(after),
          apart({ ...playbook, staffing: playbook.staffing ?? after.staffing }),
          about,
        );
        if (action.kind !== 'remove') assert.deepEqual(comments(now), comments(text), about);
        assertOnlyNamed(playbook, after, action, about);
        // Begun anew now and then, so that all of a sample is met as it is written.
        text = turn % 8 === 7 ? sample(name) : now;
      }
      assert.ok(edited > ACTIONS / 4, `${edited} actions edit something`);
    });

  it('give the file back to the byte when the opposite is done', () => {
    for (const name of sampleNames) {
      const text = sample(name);
      const { playbook } = open(text).documents[0]!;
      const keys = shiftKeys(playbook);
      for (const shift of playbook.staffing?.shifts ?? []) {
        const at = { shift: keys.keyOf(shift)! };
        const range = readTimeRange(shift.time)!;
        const pairs: readonly (readonly [ShiftAction, ShiftAction])[] = [
          [
            { kind: 'move', ...at, by: 15 },
            { kind: 'move', ...at, by: -15 },
          ],
          [
            { kind: 'time', ...at, end: range.end - 30 },
            { kind: 'time', ...at, end: range.end },
          ],
        ];
        for (const [there, back] of pairs) assert.equal(done(done(text, there), back), text);
      }
    }
  });
});

function done(text: string, action: ShiftAction): string {
  const edits = shiftEdits(open(text), action);
  return isRefusal(edits) ? text : applyText(text, edits);
}

function assertOnlyNamed(before: Playbook, after: Playbook, action: ShiftAction, about: string): void {
  const [old, now] = [shiftsOf(before), shiftsOf(after)];
  const strings = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one));
  if (action.kind in keyOfKind) {
    const key = keyOfKind[action.kind as keyof typeof keyOfKind];
    const without = (list: readonly unknown[]) =>
      strings(list.map((one) => ({ ...(one as object), [key]: 0 })));
    assert.deepEqual(without(now), without(old), about);
    const changed = old.filter((one, index) => JSON.stringify(one) !== JSON.stringify(now[index]));
    assert.equal(changed.length, 1, about);
    return;
  }
  const kept = strings(old).filter((one) => strings(now).includes(one)).length;
  const wanted = {
    duplicate: old.length,
    add: old.length,
    remove: old.length - 1,
    'split-day': old.length - 1,
  };
  assert.equal(kept, wanted[action.kind as keyof typeof wanted], about);
  assert.equal(now.length, action.kind === 'remove' ? old.length - 1 : old.length + 1, about);
}
