import { optionsOf } from '../../../server/src/service/shop/rule-options';
import { type Proposal, type ProposalOptions, proposeRoster } from '../../../server/src/cli/roster/propose';
import { OFF } from '../../../server/src/cli/roster/problem';
import { open } from '../marks';

/** A Monday. */
export const monday = '2026-12-07';

/** What is proposed for the first playbook of a text, for two weeks from a Monday on unless told otherwise. */
export function proposalFor(text: string, asked: Partial<ProposalOptions> = {}): Proposal {
  const { playbook } = open(text).documents[0]!;
  return proposeRoster(playbook, optionsOf(playbook), {
    from: monday,
    weeks: 2,
    newShifts: false,
    keeps: false,
    hoursOf: new Map(),
    language: 'zh',
    ...asked,
  });
}

/** The shifts of a person, a letter a day: the first one `a`, `.` for a day off; weeks apart. */
export function lettersOf({ roster, request }: Proposal, id: string): string {
  const { days } = roster.problem;
  const person = request.team.findIndex((one) => one.id === id);
  const cells = Array.from(roster.cells.slice(person * days, (person + 1) * days));
  const letters = cells.map((shift) => (shift === OFF ? '.' : 'abcdefghijkl'[shift]!)).join('');
  return letters.match(/.{7}/g)!.join(' ');
}
