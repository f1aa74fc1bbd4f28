import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';

/** A shift in its list: the roster's, or the extra ones of a promotion. */
export interface ShiftPlace {
  readonly shift: Shift;
  readonly list: readonly Shift[];
  readonly index: number;
}

/** The shifts of a playbook by keys that hold while other shifts are added and removed, as far as shifts have ids. */
export interface ShiftKeys {
  at(key: string): ShiftPlace | undefined;
  keyOf(shift: Shift): string | undefined;
}

export function shiftKeys({ staffing, promotions }: Pick<Playbook, 'staffing' | 'promotions'>): ShiftKeys {
  const places = new Map<string, ShiftPlace>();
  const keys = new Map<Shift, string>();
  const addAll = (list: readonly Shift[], prefix: string) =>
    list.forEach((shift, index) => {
      const byId = `${prefix}/${shift.id ?? ''}`;
      const key = shift.id === undefined || places.has(byId) ? `${prefix}/#${index}` : byId;
      places.set(key, { shift, list, index });
      // An alias is the same shift once more.
      if (!keys.has(shift)) keys.set(shift, key);
    });
  addAll(staffing?.shifts ?? [], 'roster');
  (promotions ?? []).forEach(({ id, extra_shifts }, index) =>
    addAll(extra_shifts ?? [], `promotion/${id ?? `#${index}`}`),
  );
  return { at: (key) => places.get(key), keyOf: (shift) => keys.get(shift) };
}

/** An id for a new shift that no shift has: one from another's id, or `shift-3`. */
export function freeShiftId(
  { staffing, promotions }: Pick<Playbook, 'staffing' | 'promotions'>,
  stem = 'shift',
): string {
  const taken = new Set(
    [
      ...(staffing?.shifts ?? []),
      ...(promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []),
    ].map(({ id }) => id),
  );
  const base = stem.replace(/-\d+$/, '');
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => index + 2);
  const number = numbers.find((one) => !taken.has(`${base}-${one}`))!;
  return `${base}-${number}`;
}
