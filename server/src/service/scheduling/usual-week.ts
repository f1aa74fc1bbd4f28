import type { Playbook } from '../../../../schemas/playbook';

/**
 * A playbook as it is in a usual week: without the public calendar, dated hours, time off, promotions and the window in
 * which smart service is off. Shifts keep their `valid`, by which a roster changes for good.
 */
export function withoutDates(playbook: Playbook): Playbook {
  const { hours, staffing, decision } = playbook;
  return {
    ...playbook,
    ...(hours && { hours: { ...hours, calendar: undefined, exceptions: undefined } }),
    ...(staffing && { staffing: { ...staffing, time_off: undefined } }),
    ...(decision && { decision: { ...decision, window: undefined } }),
    promotions: undefined,
  };
}
