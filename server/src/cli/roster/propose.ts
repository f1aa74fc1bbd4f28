import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { withoutDates } from '../../service/scheduling/usual-week';
import { freeMembers } from '../../service/shop/members';
import { staffingModel } from '../../service/staffing/model';
import { addDays, type LocalDate } from '../../service/time/dates';
import { rosterProblem } from './build-problem';
import type { CostedRoster } from './costed-roster';
import { needOf } from './need';
import { newShiftTimes } from './new-times';
import { WEEK } from './problem';
import { type RosterRow, rosterRows } from './rows';
import { searchRoster } from './search';
import { firstRepeated, type RosterRequest } from './request';
import { longestDay, shiftsFrom, shiftTimesOf, type WorkingDay } from './shift-times';

/** What `roster propose` is asked. */
export interface ProposalOptions {
  readonly from: LocalDate;
  readonly weeks: number;
  /** Whether the times of the playbook's shifts are left aside for others that fit the need. */
  readonly newShifts: boolean;
  readonly keeps: boolean;
  /** The most hours a week of everyone, and of single people by id. */
  readonly hours?: number;
  readonly hoursOf: ReadonlyMap<string, number>;
  /** In what language new shifts are named. */
  readonly language: Locale;
}

/** A roster that is proposed for a playbook. */
export interface Proposal {
  readonly playbook: Playbook;
  readonly request: RosterRequest;
  readonly roster: CostedRoster;
  /** Where the times come from: the playbook, or the need. */
  readonly timesFrom: 'playbook' | 'need';
  /** Why not from the playbook, though it has some: each would be work for too long. */
  readonly allTooLong: boolean;
  readonly rows: readonly RosterRow[];
  /** The playbook with the proposal instead of what is rostered from then on. */
  readonly proposed: Playbook;
  /** The first day of the week that repeats. */
  readonly repeatsFrom: LocalDate;
  /** People of the team who only step in, and are not planned. */
  readonly backups: readonly TeamMember[];
  readonly mostHours: number;
  /** Whether nobody asked for that limit. */
  readonly isUsualLimit: boolean;
}

/**
 * The most hours a week where nothing else is asked for: the standard working week in China since 1995 (five days of
 * eight hours).
 */
export const STANDARD_WEEK = 40;
const STANDARD_DAYS = 5;

/** Proposes who works when, from a date on. */
export function proposeRoster(playbook: Playbook, options: RuleOptions, asked: ProposalOptions): Proposal {
  const { from, weeks } = asked;
  const current = shiftsFrom(playbook.staffing?.shifts, from);
  const longest = options['staffing/overlapping-shift'].max_hours * 60;
  const written = asked.newShifts ? [] : shiftTimesOf(current, longest);
  const backups = backupsOnly(playbook);
  const team = (playbook.staffing?.team ?? []).filter((one) => !backups.includes(one));
  const limit = asked.hours ?? Math.max(STANDARD_WEEK, STANDARD_DAYS * longestDay(written));
  const times = written.length > 0 ? written : timesForNeed(playbook, options, { ...asked, limit, team });
  const request: RosterRequest = {
    playbook,
    options,
    from,
    weeks,
    team,
    times,
    mostHours: (id) => asked.hoursOf.get(id) ?? limit,
    keeps: asked.keeps,
  };
  const roster = searchRoster(rosterProblem(request));
  const people = team.map(({ id }, index) => ({ id, index }));
  const rows = rosterRows(playbook, { from, weeks, times, people, cells: roster.cells });
  return {
    playbook,
    request,
    roster,
    timesFrom: written.length > 0 ? 'playbook' : 'need',
    allTooLong: !asked.newShifts && written.length === 0 && current.length > 0,
    rows,
    proposed: withRows(playbook, from, rows),
    repeatsFrom: firstRepeated(request),
    backups,
    mostHours: limit,
    isUsualLimit: asked.hours === undefined,
  };
}

/** Team members who are on no shift, and are named as those who step in. */
function backupsOnly(playbook: Playbook): readonly TeamMember[] {
  const { shifts, backup, team } = playbook.staffing ?? {};
  if (!shifts?.some(({ members }) => members?.length)) return [];
  const named = new Set((backup ?? []).map((one) => (typeof one === 'string' ? one : one.member)));
  const free = freeMembers({
    ...playbook,
    staffing: { ...playbook.staffing, backup: undefined, time_off: undefined },
  });
  const backups = (team ?? []).filter((one) => named.has(one.id) && free.includes(one));
  return backups.length === team?.length ? [] : backups;
}

function timesForNeed(
  playbook: Playbook,
  options: RuleOptions,
  asked: ProposalOptions & { readonly limit: number; readonly team: readonly TeamMember[] },
): readonly WorkingDay[] {
  const { from, limit, team, hoursOf, language } = asked;
  const model = staffingModel(options['staffing/understaffed']);
  const need = needOf(withoutDates(playbook), from, addDays(from, WEEK), model);
  const hours = team.reduce((sum, { id }) => sum + (hoursOf.get(id) ?? limit), 0);
  return newShiftTimes(need, { people: team.length, hours: hours / Math.max(1, team.length) }, language);
}

/** A playbook in which the rows replace what is rostered from a date on. */
export function withRows(playbook: Playbook, from: LocalDate, rows: readonly RosterRow[]): Playbook {
  const { staffing } = playbook;
  const shifts = (staffing?.shifts ?? []).flatMap((shift): readonly Shift[] => {
    if (shift.valid?.to !== undefined && shift.valid.to < from) return [shift];
    if (shift.valid?.from !== undefined && shift.valid.from >= from) return [];
    return [{ ...shift, valid: { ...shift.valid, to: addDays(from, -1) } }];
  });
  return { ...playbook, staffing: { ...staffing, shifts: [...shifts, ...rows.map(({ shift }) => shift)] } };
}
