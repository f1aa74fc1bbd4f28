import type { TextEdit } from 'vscode-languageserver-types';
import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { Analysis } from '../../service';
import { textEdits } from '../../service/document/edits-to-text';
import { addDays, type LocalDate } from '../../service/time/dates';
import { onShift } from '../../service/time/shifts';
import type { Edit } from '../../service/yaml/edit/edit';
import { oneLineList } from '../../service/yaml/edit/render';
import { WEEK } from './problem';
import type { Proposal } from './propose';
import type { RosterRow } from './rows';
import { shiftsFrom } from './shift-times';

/** What is to be written of a proposal. */
export interface RosterEdits {
  readonly edits: readonly TextEdit[];
  /** How many shifts of the playbook get other people, days or dates, end before the first day, or go. */
  readonly changed: number;
  readonly ended: number;
  readonly removed: number;
}

/** The shifts of a playbook that stand where the proposal would be written. */
export const inTheWay = ({ staffing }: Playbook, from: LocalDate): readonly Shift[] =>
  shiftsFrom(staffing?.shifts, from).filter(({ members }) => members?.length);

/**
 * The edits that write a proposal: shifts that were worked before its first day end with the day before it; others get
 * the people, days and dates of a proposed one of their time, with their ids, names and comments; what is left is added.
 */
export function rosterEdits(
  file: Analysis,
  index: number,
  { rows, request: { from } }: Proposal,
  today: LocalDate,
): RosterEdits {
  const document = file.documents[index]!;
  const staffing = document.playbook.staffing!;
  const shifts = staffing.shifts ?? [];
  const left = [...rows];
  const edits: Edit[] = [];
  const counts = { changed: 0, ended: 0, removed: 0 };
  shifts.forEach((shift, at) => {
    const { valid } = shift;
    if (valid?.to !== undefined && valid.to < from) return;
    const isFuture = valid?.from !== undefined && valid.from >= from;
    if (from > today && !isFuture) {
      edits.push({ kind: 'set', in: shift, key: 'valid', value: { ...valid, to: addDays(from, -1) } });
      counts.ended++;
      return;
    }
    const same = left.findIndex(({ part }) => part.time === shift.time && part.channels === shift.channels);
    const row = same < 0 ? undefined : left.splice(same, 1)[0];
    if (row) edits.push(...changesOf(shift, row));
    else edits.push({ kind: 'remove', in: shifts, key: at });
    counts[row ? 'changed' : 'removed']++;
  });
  const values = left.map(({ shift }) => rendered(shift));
  const isAllNew = counts.removed === shifts.length;
  const own: readonly Edit[] = isAllNew
    ? [{ kind: 'set', in: staffing, key: 'shifts', value: values }]
    : [
        ...edits,
        ...(values.length > 0
          ? [{ kind: 'add-many', in: shifts, values: new Map([[shifts.length, values]]) } as const]
          : []),
      ];
  return { edits: textEdits(file, document, own), ...counts };
}

function changesOf(shift: Shift, { shift: next }: RosterRow): readonly Edit[] {
  const value = rendered(next);
  const keys = (['days', 'members', 'breaks', 'valid'] as const).filter(
    (key) => JSON.stringify(shift[key]) !== JSON.stringify(next[key]),
  );
  return keys.map((key): Edit =>
    next[key] === undefined
      ? { kind: 'remove', in: shift, key }
      : { kind: 'set', in: shift, key, value: value[key] },
  );
}

/** A shift with its lists on one line each. */
function rendered(shift: Shift): Readonly<Record<string, unknown>> {
  const { days, members, channels } = shift;
  return {
    ...shift,
    ...(typeof days === 'object' && { days: oneLineList(days) }),
    ...(members && { members: oneLineList(members) }),
    ...(channels && { channels: oneLineList(channels) }),
  };
}

/** Whether a playbook has the people on shift that were proposed, in the planned weeks and the one that repeats. */
export function isAsProposed(written: Playbook | undefined, { proposed, request }: Proposal): boolean {
  if (!written) return false;
  const to = addDays(request.from, (request.weeks + 1) * WEEK);
  const [one, other] = [written, proposed].map((playbook) =>
    onShift(playbook, request.from, to)
      .filter(({ date }) => date >= request.from)
      .map(({ member, start, end }) => `${member} ${start} ${end}`)
      .sort()
      .join('\n'),
  );
  return one === other;
}
