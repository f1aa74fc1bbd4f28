import assert from 'node:assert/strict';
import { brokenRuleOf, harmOf, moreHarmOf, offeredAt, type Taking } from './completion-places';
import { misshapenAt } from './completion-shape';
import { isComplete, onNewLines, type Place, samples, ways } from './completion-ways';

/** Everything, instead of what two busy processors can do in a minute. */
const isWhole = process.env.SERVICE_PLAYBOOK_CASES === 'all';

/** The shorter samples are gone through closely, the long ones in as many steps as these. */
const stepFor = (length: number, step: number): number =>
  isWhole ? 1 : Math.ceil(step * Math.max(length / 20_000, length < 1000 ? 0.01 : 0.3));

/** So many items of a kind are tried at a place: those of one kind are made in one way. */
const MOST_OF_A_KIND = isWhole ? Infinity : 3;

function someOfEachKind(takings: readonly Taking[]): readonly Taking[] {
  const counts = new Map<unknown, number>();
  return takings.filter(({ item: { kind } }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MOST_OF_A_KIND;
  });
}

/** The items at some places; one that changes a text as another did is left out. */
function* takingsAt(places: Iterable<Place>) {
  let [last, seen]: [unknown, Set<string>] = [undefined, new Set()];
  for (const { snapshot, offset } of places) {
    if (snapshot !== last) [last, seen] = [snapshot, new Set()];
    for (const taking of someOfEachKind(offeredAt(snapshot, offset))) {
      const change = JSON.stringify([taking.start, taking.end, taking.newText]);
      if (seen.has(change)) continue;
      seen.add(change);
      yield { snapshot, offset, taking };
    }
  }
}

const told = (text: string, offset: number, { item }: Taking, harm: string): string => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0]!;
  return `${line.slice(0, offset - from)}‸${line.slice(offset - from)} + ${item.label}: ${harm}`;
};

describe('every item of completion, wherever the caret stands', function () {
  this.timeout(isWhole ? 0 : 120_000);

  for (const { name: way, places, step, isCut = false } of ways)
    it(`leaves a file that reads as before, ${way}`, () => {
      const harms: string[] = [];
      let count = 0;
      for (const { text } of samples)
        for (const { snapshot, offset, taking } of takingsAt(places(text, stepFor(text.length, step)))) {
          const harm = (isCut ? moreHarmOf : harmOf)(snapshot, taking);
          if (harm) harms.push(told(snapshot.text, offset, taking, harm));
          count++;
        }
      assert.ok(count > (isComplete ? 50 : 0), `${count} items were tried`);
      assert.deepEqual(harms.slice(0, 20), [], `${harms.length} of ${count} do harm`);
    });
});

describe('what is offered, wherever the caret stands', function () {
  this.timeout(isWhole ? 0 : 120_000);

  it('has a range that editors take, is found by what is typed and keeps its order', () => {
    const faults = new Set<string>();
    let count = 0;
    for (const { text } of samples)
      for (const { places, step } of ways)
        for (const { snapshot, offset } of places(text, stepFor(text.length, step * 3))) {
          for (const fault of misshapenAt(snapshot, offset)) faults.add(fault);
          count++;
        }
    assert.ok(count > (isComplete ? 500 : 0), `${count} places were looked at`);
    assert.deepEqual([...faults].slice(0, 20), []);
  });
});

/**
 * Rules that may find an error where a key or an item was put in, each with the reason. What a person chooses for a
 * value may always be a choice that a rule refuses.
 */
const mayFindErrors: Readonly<Record<string, string>> = {
  'auto-replies/no-after-hours': 'there are hours now, and so hours when nobody answers',
  'staffing/missing': 'a team is begun before its shifts',
  'promotions/dates': 'a promotion is begun before its dates',
  'staffing/below-minimum': 'a break takes people off a shift, and a rest of the week is open',
  'staffing/uncovered-hours': 'a break takes people off a shift, and a rest of the week is open',
  'decision/window-missing': 'a window is begun before its dates',
  'disable/missing-step': 'steps are begun, or a kind of step is chosen',
  'staffing/overlapping-shift': 'a shift is begun with people who are on another',
  'checks/example-fails': 'an example is begun, or what it expects has changed',
};

describe('a key or an item that completion puts in', function () {
  this.timeout(isWhole ? 0 : 120_000);

  it('is no error of a rule, but for what only the shop can say next', () => {
    const broken = new Set<string>();
    let count = 0;
    for (const { text } of samples.filter((sample) => isWhole || sample.text.length < 10_000))
      for (const { snapshot, taking } of takingsAt(onNewLines(text, isWhole ? 1 : 23))) {
        const rule = brokenRuleOf(snapshot, taking);
        if (rule) broken.add(rule);
        count++;
      }
    assert.ok(count > (isComplete ? 50 : 0), `${count} items were tried`);
    assert.deepEqual(
      [...broken].filter((rule) => !mayFindErrors[rule]),
      [],
    );
  });
});
