import assert from 'node:assert/strict';
import { CostedRoster } from '../../../server/src/cli/roster/costed-roster';
import { OFF, type RosterProblem } from '../../../server/src/cli/roster/problem';
import { searchRoster } from '../../../server/src/cli/roster/search';
import { caseNumber } from '../seeds';
import { numbersFrom, smallProblem } from './problems';

const CASES = process.env.SERVICE_PLAYBOOK_CASES === 'all' ? 60 : 8;

/** The lowest cost of all rosters within the limits. */
function lowestCost(problem: RosterProblem): number {
  const roster = new CostedRoster(problem);
  const cells = problem.people * problem.days;
  let lowest = Infinity;
  const tryFrom = (cell: number, cost: number): void => {
    if (cell === cells) {
      lowest = Math.min(lowest, cost);
      return;
    }
    const [person, day] = [Math.floor(cell / problem.days), cell % problem.days];
    for (let shift = OFF; shift < problem.shifts; shift++) {
      if (roster.hindranceTo(person, day, shift) !== undefined) continue;
      const change = roster.set(person, day, shift);
      tryFrom(cell + 1, cost + change);
      roster.set(person, day, OFF);
    }
  };
  tryFrom(0, roster.cost());
  return lowest;
}

describe('the search for a roster', () => {
  it('comes within five per cent of the best of all rosters', () => {
    for (let nth = 0; nth < CASES; nth++) {
      const problem = smallProblem(numbersFrom(caseNumber(nth) * 7919 + 1));
      const [found, lowest] = [searchRoster(problem).cost(), lowestCost(problem)];
      assert.ok(found >= lowest - 1e-6, `case ${nth}: ${found} below the lowest, ${lowest}`);
      assert.ok(found <= lowest * 1.05 + 1e-6, `case ${nth}: ${found}, the lowest is ${lowest}`);
    }
  });

  it('knows the cost of a roster after any changes as if it had begun with it', () => {
    for (let nth = 0; nth < 20; nth++) {
      const below = numbersFrom(caseNumber(nth) * 104_729 + 3);
      const problem = smallProblem(below, 4, 14);
      const roster = new CostedRoster(problem);
      let cost = roster.cost();
      for (let step = 0; step < 200; step++)
        cost += roster.set(below(problem.people), below(problem.days), below(problem.shifts + 1) - 1);
      const anew = new CostedRoster(problem, roster.cells).cost();
      assert.ok(Math.abs(cost - anew) < 1e-3, `case ${nth}: ${cost}, anew ${anew}`);
      assert.ok(Math.abs(roster.cost() - anew) < 1e-6);
    }
  });

  it('goes over no limit', () => {
    for (let nth = 0; nth < 6; nth++) {
      const problem = smallProblem(numbersFrom(caseNumber(nth) * 65_537 + 5), 5, 7);
      const roster = searchRoster(problem);
      for (let person = 0; person < problem.people; person++)
        for (let day = 0; day < problem.days; day++)
          assert.equal(roster.hindranceAt(person, day), undefined, `case ${nth}`);
    }
  });
});
