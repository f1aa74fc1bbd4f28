import type { Shift } from '../../../../schemas/sections/staffing';
import type { Analysis } from '../document/analysis';
import { oneLineList } from '../yaml/edit/render';
import { isEmpty } from './is-empty';
import { obstacleAt } from './obstacle';
import { type EditsOrRefusal, refuse } from './refusals';

/** Adds someone of the team to a shift, behind the others. */
export function assigned(file: Analysis, shift: Shift, member: string): EditsOrRefusal {
  const { team = [] } = file.documents[0]!.playbook.staffing ?? {};
  if (!team.some(({ id }) => id === member)) return refuse('notInTeam', { member });
  const { members } = shift;
  if (members?.includes(member)) return [];
  if ((!members || members.length === 0) && !isEmpty(shift, 'members')) return refuse('unreadable');
  if (!members || members.length === 0) {
    const obstacle = obstacleAt(file, shift, 'members');
    return obstacle ?? [{ kind: 'set', in: shift, key: 'members', value: oneLineList([member]) }];
  }
  return (
    obstacleAt(file, shift, 'members') ??
    obstacleAt(file, members) ?? [{ kind: 'add', in: members, value: member }]
  );
}

/** Takes someone off a shift. */
export function unassigned(file: Analysis, shift: Shift, member: string): EditsOrRefusal {
  const { members = [] } = shift;
  const index = members.indexOf(member);
  if (index < 0) return [];
  return (
    obstacleAt(file, shift, 'members') ??
    obstacleAt(file, members) ?? [{ kind: 'remove', in: members, key: index }]
  );
}
