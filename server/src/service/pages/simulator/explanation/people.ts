import type { Text } from '../../../../../../schemas/text';
import type { PageContext } from '../../page-context';
import { pointAt } from '../../../time/status';
import type { OnShift } from '../../../time/shifts';
import { zoneOf } from '../../../time/zone';
import { tellApart } from '../../../simulation/clock-changes';
import { laterInWords } from '../../../simulation/shop-clock';
import type { Outcome } from '../../../simulation/outcome';
import type { NextAssignees } from '../../../triage/assignment';
import type { StepReason, ExplanationStep } from './step';
import { labelOf } from '../../../wording/label';

const words = {
  now: { zh: '由{who}接', en: '{who} takes it' },
  anyOf: { zh: '由在班的一位接：{who}', en: 'One of those on shift takes it: {who}' },
  later: { zh: '这会儿没有人接，{time} 起由{who}接', en: 'Nobody takes it now; {who} will from {time}' },
  anyLater: {
    zh: '这会儿没有人接，{time} 起由在班的一位接：{who}',
    en: 'Nobody takes it now; from {time} one of those on shift will: {who}',
  },
  nobody: {
    zh: '这会儿没有人接，往后两周的接待时间里也没有能接的人在班',
    en: 'Nobody takes it, and nobody who could is on shift in the open hours of two weeks',
  },
  assigned: { zh: '“{name}”分给{who}', en: '“{name}” is assigned to {who}' },
  noneFits: {
    zh: '“{name}”的分配条件，团队里没有人符合',
    en: 'Nobody in the team fits what “{name}” is assigned by',
  },
  shift: { zh: '{who}上{shift}，{time}', en: '{who} is on {shift}, {time}' },
  ownHours: { zh: '“{name}”另有接待时间', en: '“{name}” has hours of its own' },
  covers: { zh: '{who}替{other}上{shift}，{time}', en: '{who} covers {other} on {shift}, {time}' },
  other: { zh: '{who}也在班，但不接这一类', en: '{who} is on shift too, but does not take these' },
  backup: { zh: '顶班的人：{who}', en: 'Who can step in: {who}' },
} as const satisfies Record<string, Text>;

/** The assignees on duty, or the next one. */
export function peopleSteps(
  page: PageContext,
  { assignment, triage, status }: Outcome,
): readonly ExplanationStep[] {
  const { inHours, now, next, assignees } = assignment;
  const category = triage.winner?.category;
  const assigned: readonly StepReason[] =
    category && assignees
      ? [
          {
            text:
              assignees.length > 0
                ? page.say(words.assigned, {
                    name: labelOf('priority.categories.*', category),
                    who: names(
                      page,
                      assignees.map(({ id }) => id),
                    ),
                  })
                : page.say(words.noneFits, { name: labelOf('priority.categories.*', category) }),
            at: { in: category, key: 'assign' },
          },
        ]
      : [];
  // In closed hours nobody asks why those on shift do not take it.
  const others = (inHours ? status.onShift : [])
    .filter(({ member }) => assignees?.every(({ id }) => id !== member))
    .map((one) => ({
      text: page.say(words.other, { who: names(page, [one.member]) }),
      at: { in: one.shift },
    }));
  const shifts = (now.length > 0 ? now : (next?.people ?? [])).map((one) => onShiftReason(page, one));
  const standIns = now.length === 0 && inHours ? backup(page) : [];
  const ownHours =
    !inHours && category?.calendar !== undefined
      ? [
          {
            text: page.say(words.ownHours, { name: labelOf('priority.categories.*', category) }),
            at: { in: category, key: 'calendar' },
          },
        ]
      : [];
  const because = [...assigned, ...ownHours, ...shifts, ...others, ...standIns];
  return [{ topic: 'people', text: peopleText(page, now, next, status.now.date), because }];
}

function peopleText(
  page: PageContext,
  now: readonly OnShift[],
  next: NextAssignees | undefined,
  today: string,
): string {
  const takers = [...new Set((next?.people ?? now).map(({ member }) => member))];
  const who = names(page, takers);
  if (now.length > 0) return page.say(takers.length === 1 ? words.now : words.anyOf, { who });
  if (!next) return page.say(words.nobody);
  const { playbook, locale } = page;
  const clock = laterInWords(pointAt(zoneOf(playbook), next.at), today, locale);
  const time = tellApart(playbook, next.at, clock, locale);
  return page.say(takers.length === 1 ? words.later : words.anyLater, { who, time });
}

function onShiftReason(page: PageContext, { member, shift, covers }: OnShift): StepReason {
  const data = {
    who: names(page, [member]),
    other: covers === undefined ? '' : names(page, [covers]),
    shift: page.label('staffing.shifts.*', shift),
    time: page.words('staffing.shifts.*.time', shift.time),
  };
  return { text: page.say(covers === undefined ? words.shift : words.covers, data), at: { in: shift } };
}

function backup(page: PageContext): readonly StepReason[] {
  const all = page.playbook.staffing?.backup ?? [];
  return all.map((one) => ({
    text: page.say(words.backup, {
      who: typeof one === 'string' ? names(page, [one]) : page.label('staffing.backup.*', one),
    }),
    at: typeof one === 'string' ? { in: all, key: all.indexOf(one) } : { in: one },
  }));
}

const names = (page: PageContext, members: readonly string[]): string =>
  page.words('priority.categories.*.assign.member', members);
