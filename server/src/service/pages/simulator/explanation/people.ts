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
  later: { zh: '这会儿没有人接，{time} 起由{who}接', en: 'Nobody takes it now; from {time} {who} will' },
  anyLater: {
    zh: '这会儿没有人接，{time} 起由在班的一位接：{who}',
    en: 'Nobody takes it now; from {time} one of those on shift will: {who}',
  },
  nobody: {
    zh: '往后两周的接待时间里，没有排能接这条消息的人',
    en: 'Nobody is on shift to take this in opening hours in the next two weeks',
  },
  assigned: { zh: '“{name}”分给{who}', en: '“{name}” is assigned to {who}' },
  noneFits: {
    zh: '“{name}”的分配条件，团队里没有人符合',
    en: 'Nobody in the team fits what “{name}” is assigned by',
  },
  shift: { zh: '{who}上{shift}，{time}', en: '{who} is on {shift}, {time}' },
  sameShift: { zh: '{who}上{shift}，{time}', en: '{who} are on {shift}, {time}' },
  ownHours: { zh: '“{name}”另有接待时间', en: '“{name}” has hours of its own' },
  covers: { zh: '{who}替{other}上{shift}，{time}', en: '{who} covers {other} on {shift}, {time}' },
  other: { zh: '{who}也在班，但不接这一类', en: '{who} is on shift too, but does not take these' },
  others: { zh: '{who}也在班，但不接这一类', en: '{who} are on shift too, but do not take these' },
  more: { zh: '{some}等 {n} 人', en: '{some} and others, {n} in all' },
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
  const others = byShift(
    (inHours ? status.onShift : []).filter(({ member }) => assignees?.every(({ id }) => id !== member)),
  ).map((some) => ({
    text: page.say(some.length === 1 ? words.other : words.others, { who: namesOf(page, some) }),
    at: { in: some[0]!.shift },
  }));
  const shifts = byShift(now.length > 0 ? now : (next?.people ?? [])).map((some) =>
    onShiftReason(page, some),
  );
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

/** Those of one shift together, who are many in a large shop; whoever covers somebody stands alone. */
function byShift(people: readonly OnShift[]): readonly (readonly OnShift[])[] {
  const groups: OnShift[][] = [];
  for (const one of people) {
    const group = groups.find(
      ([first]) => first!.shift === one.shift && first!.covers === undefined && one.covers === undefined,
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function onShiftReason(page: PageContext, some: readonly OnShift[]): StepReason {
  const { shift, covers } = some[0]!;
  const data = {
    who: namesOf(page, some),
    other: covers === undefined ? '' : names(page, [covers]),
    shift: page.label('staffing.shifts.*', shift),
    time: page.words('staffing.shifts.*.time', shift.time),
  };
  const single = covers === undefined ? words.shift : words.covers;
  return { text: page.say(some.length === 1 ? single : words.sameShift, data), at: { in: shift } };
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

const namesOf = (page: PageContext, some: readonly OnShift[]): string =>
  names(page, [...new Set(some.map(({ member }) => member))]);

/** A sentence that names more people than this is read by nobody. */
const MOST_NAMES = 8;
/** As many of them are named. */
const NAMED = 3;

function names(page: PageContext, members: readonly string[]): string {
  const say = (some: readonly string[]) => page.words('priority.categories.*.assign.member', some);
  if (members.length <= MOST_NAMES) return say(members);
  return page.say(words.more, { some: say(members.slice(0, NAMED)), n: members.length });
}
