import assert from 'node:assert/strict';
import { isAsProposed, rosterEdits } from '../../../server/src/cli/roster/write-roster';
import { unmetNeeds } from '../../../server/src/cli/roster/unmet';
import { openFile, type Analysis } from '../../../server/src/service/document/analysis';
import { allFindings } from '../../../server/src/service/findings';
import { proposalFor } from '../../service/roster/shop';
import { applyText } from '../../service/apply-text';
import { caseNumber } from '../seeds';
import { numbersFrom } from './problems';

const CASES = process.env.SERVICE_PLAYBOOK_CASES === 'all' ? 200 : 6;
const FROM = '2026-12-07';

/** Rules on rosters that a proposal never breaks. */
const kept = [
  'staffing/overlapping-shift',
  'staffing/short-rest',
  'staffing/no-day-off',
  'staffing/break-outside-shift',
  'staffing/expired-shift',
  'staffing/absent-without-cover',
];
/** Those about too few people: broken only where the proposal says so. */
const about = ['staffing/uncovered-hours', 'staffing/below-minimum', 'staffing/understaffed'];

const found = (file: Analysis, today: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of allFindings(file, { today })[0]!.findings)
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** A shop with a team, hours and a load as they come. */
function anyShop(below: (n: number) => number): string {
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const people = 2 + below(7);
  const ids = Array.from({ length: people }, (_, index) => `m${index}`);
  const date = (): string => `2026-12-${String(7 + below(24)).padStart(2, '0')}`;
  const skills = (index: number): string => (index % 2 === 0 ? ', skills: [refund]' : '');
  const team = ids.map(
    (id, index) => `    - { id: ${id}, concurrent_chats: ${1 + below(3)}${skills(index)} }\n`,
  );
  const hours = pick([
    '"09:00-18:00"',
    '"08:00-23:00"',
    '["09:00-12:00", "13:00-22:00"]',
    '"10:00-02:00"',
    '"00:00-24:00"',
  ]);
  const shifts = pick([
    '',
    `  shifts: # the roster so far
    - { id: early, name: 早班, days: mon-sun, time: "08:00-16:00", members: [m0] } # the first
    - id: late
      name: 晚班
      days: mon-sat
      time: "15:00-23:00"
      members: [m1] # Wu
      breaks: [{ time: "18:00-18:30", members: [m1] }]
`,
    `  shifts: [{ id: night, name: 夜班, days: mon-sun, time: "22:00-06:00", members: [m1] }, { name: 白班, days: mon-sun, time: "09:00-17:00", members: [m0] }]
`,
  ]);
  const load = pick([
    '',
    `  load: { daily_inquiries: ${20 + below(200)}, handle_time: 6m, by_hour: [1, 0, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 7, 6, 6, 6, 6, 6, 7, 9, 11, 11, 8, 4] }
  targets: { first_response: 60s, shrinkage: 0.1 }
`,
  ]);
  const minimum = pick([
    '',
    '  minimum: [{ time: "10:00-17:00", heads: 2 }, { days: fri-sun, time: "12:00-16:00", skill: refund }]\n',
  ]);
  const timeOff = pick([
    '',
    `  time_off: [{ member: m0, from: ${date()} }, { member: m1, from: 2026-12-12, to: 2026-12-14 }]\n`,
  ]);
  const calendar = pick(['', '  calendar: cn\n  holiday: "10:00-16:00"\n']);
  return `playbook: 1
shop: { name: 小满家居 }
decision: { smart_service: disabled }
hours:
  weekly: { mon-sun: ${hours} }
${calendar}staffing:
  team:
${team.join('')}${shifts}${timeOff}${minimum}${load}`;
}

describe('a proposed roster that is written', () => {
  it('reads as proposed, and breaks no rule that it did not say', () => {
    for (let nth = 0; nth < CASES; nth++) {
      const text = anyShop(numbersFrom(caseNumber(nth) * 7919 + 11));
      const file = openFile('file:///shop.playbook.yaml', 1, text);
      // Where a shift of now is replaced from today on, what of yesterday's runs into today is no longer written.
      const isReplaced = text.includes('shifts:') && (nth % 2 === 0 || text.includes('22:00-06:00'));
      const today = isReplaced ? '2026-12-06' : FROM;
      // All the weeks that the rules look at.
      const proposal = proposalFor(text, {
        from: FROM,
        weeks: 8,
        newShifts: nth % 3 === 0,
        keeps: nth % 4 === 0,
      });
      const { edits } = rosterEdits(file, 0, proposal, today);
      const after = openFile('file:///shop.playbook.yaml', 1, applyText(text, edits));
      const told = `case ${nth}:\n${text}\n${after.text}`;
      assert.ok(isAsProposed(after.documents[0]!.playbook, proposal), told);
      const [was, is] = [found(file, today), found(after, today)];
      const unmet = unmetNeeds(proposal);
      for (const [code, count] of is) {
        if (code.startsWith('schema/') || code.startsWith('yaml/') || kept.includes(code))
          assert.ok(count <= (was.get(code) ?? 0), `${code}, ${told}`);
        if (about.includes(code) && !was.has(code))
          assert.ok(unmet.length > 0, `${code} was not told, ${told}`);
      }
    }
  });
});
