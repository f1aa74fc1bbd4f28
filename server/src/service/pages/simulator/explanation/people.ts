import type { Text } from '../../../../../../schemas/text';
import type { PageContext } from '../../page-context';
import { pointAt } from '../../../time/status';
import type { OnShift } from '../../../time/shifts';
import { zoneOf } from '../../../time/zone';
import { tellApart } from '../../../simulation/clock-changes';
import { laterInWords } from '../../../simulation/shop-clock';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';
import { labelOf } from '../../../wording/label';

const words = {
  now: { zh: '由{who}接', en: '{who} takes it' },
  anyOf: { zh: '由在班的一位接：{who}', en: 'One of those on shift takes it: {who}' },
  later: {
    zh: '这会儿没有人接，{who}{time} 上班后接',
    en: 'Nobody takes it now; {who} will, on shift from {time}',
  },
  nobody: {
    zh: '这会儿没有人接，往后两周也没有能接的人上班',
    en: 'Nobody takes it, and nobody who could is on shift within two weeks',
  },
  assigned: { zh: '“{name}”分给{who}', en: '“{name}” is assigned to {who}' },
  noneFits: {
    zh: '“{name}”的分配条件，团队里没有人符合',
    en: 'Nobody in the team fits what “{name}” is assigned by',
  },
  shift: { zh: '{who}上{shift}，{time}', en: '{who} is on {shift}, {time}' },
  covers: { zh: '{who}替{other}上{shift}，{time}', en: '{who} covers {other} on {shift}, {time}' },
  other: { zh: '{who}也在班，但不接这一类', en: '{who} is on shift too, but does not take these' },
  backup: { zh: '顶班的人：{who}', en: 'Who can step in: {who}' },
} as const satisfies Record<string, Text>;

/** Who is on duty and takes the inquiry, or who will. */
export function peopleSteps(
  pen: PageContext,
  { assignment, triage, status }: Outcome,
): readonly ExplanationStep[] {
  const { now, next, assignees } = assignment;
  const category = triage.winner?.category;
  const assigned: readonly StepReason[] =
    category && assignees
      ? [
          {
            text:
              assignees.length > 0
                ? pen.say(words.assigned, {
                    name: labelOf('priority.categories.*', category),
                    who: names(
                      pen,
                      assignees.map(({ id }) => id),
                    ),
                  })
                : pen.say(words.noneFits, { name: labelOf('priority.categories.*', category) }),
            at: { in: category, key: 'assign' },
          },
        ]
      : [];
  const others = status.onShift
    .filter(({ member }) => !now.some((one) => one.member === member))
    .map((one) => ({ text: pen.say(words.other, { who: names(pen, [one.member]) }), at: { in: one.shift } }));
  const shifts = (now.length > 0 ? now : next ? [next] : []).map((one) => onShiftReason(pen, one));
  const because = [...assigned, ...shifts, ...others, ...(now.length > 0 ? [] : backup(pen))];
  return [{ topic: 'people', text: said(pen, now, next, status.now.date), because }];
}

function said(pen: PageContext, now: readonly OnShift[], next: OnShift | undefined, today: string): string {
  if (now.length > 0) {
    const who = names(pen, [...new Set(now.map(({ member }) => member))]);
    return pen.say(now.length === 1 ? words.now : words.anyOf, { who });
  }
  if (!next) return pen.say(words.nobody);
  const { playbook, locale } = pen;
  const clock = laterInWords(pointAt(zoneOf(playbook), next.start), today, locale);
  const time = tellApart(playbook, next.start, clock, locale);
  return pen.say(words.later, { who: names(pen, [next.member]), time });
}

function onShiftReason(pen: PageContext, { member, shift, covers }: OnShift): StepReason {
  const data = {
    who: names(pen, [member]),
    other: covers === undefined ? '' : names(pen, [covers]),
    shift: pen.label('staffing.shifts.*', shift),
    time: pen.words('staffing.shifts.*.time', shift.time),
  };
  return { text: pen.say(covers === undefined ? words.shift : words.covers, data), at: { in: shift } };
}

function backup(pen: PageContext): readonly StepReason[] {
  const all = pen.playbook.staffing?.backup ?? [];
  return all.map((one) => ({
    text: pen.say(words.backup, {
      who: typeof one === 'string' ? names(pen, [one]) : pen.label('staffing.backup.*', one),
    }),
    at: typeof one === 'string' ? { in: all, key: all.indexOf(one) } : { in: one },
  }));
}

const names = (pen: PageContext, members: readonly string[]): string =>
  pen.words('priority.categories.*.assign.member', members);
