import type { FieldPath } from '../../../../../schemas/field-path';
import type { Located } from '../../yaml/ranges/node-at';
import { originOf } from '../../yaml/parse/value';
import { autoReplyHover } from '../../explanations/auto-reply';
import { allShifts } from '../inlay-hints/hints';
import { calendarHover, hoursHover } from '../../explanations/hours';
import type { ShopAnalysis } from '../../shop/analysis';
import { responseHover } from '../../explanations/response';
import { shiftHover } from '../../explanations/shift';

/** What the engines tell of a field, as Markdown; undefined where there is nothing to tell. */
type Tell = (analysis: ShopAnalysis, located: Located) => string | undefined;

const shift: Tell = (analysis, located) => {
  const found = around(allShifts(analysis.playbook), located);
  return found && shiftHover(analysis, found);
};

const hours: Tell = (analysis) => hoursHover(analysis);

const calendar: Tell = (analysis, located) => {
  const found = around(analysis.playbook.hours?.calendars ?? [], located);
  return found && hoursHover(analysis, found.id);
};

const calendarName: Tell = (analysis, located) =>
  calendarHover(analysis, around(analysis.playbook.hours?.calendars ?? [], located)?.id);

const autoReply: Tell = (analysis, located) => {
  const found = around(analysis.playbook.auto_replies ?? [], located);
  return found && autoReplyHover(analysis, found);
};

const response: Tell = (analysis) => responseHover(analysis);

const categoryResponse: Tell = (analysis, located) => {
  const found = around(analysis.playbook.priority?.categories ?? [], located);
  return responseHover(analysis, found?.first_response);
};

const shiftKeys = ['id', 'name', 'days', 'time', 'members'] as const;

/** Who tells of which fields; `*` stands for any key or index. */
const tellers: readonly (readonly [tell: Tell, ...fields: readonly FieldPath[]])[] = [
  [
    shift,
    ...shiftKeys.map((key): FieldPath => `staffing.shifts.*.${key}`),
    ...shiftKeys.map((key): FieldPath => `promotions.*.extra_shifts.*.${key}`),
  ],
  [hours, 'hours', 'hours.weekly', 'hours.weekly.*'],
  [calendar, 'hours.calendars.*.id', 'hours.calendars.*.weekly', 'hours.calendars.*.weekly.*'],
  [calendarName, 'hours.calendar', 'hours.calendars.*.calendar'],
  [response, 'staffing.targets.first_response', 'staffing.targets.reply_within_3m', 'staffing.load'],
  [categoryResponse, 'priority.categories.*.first_response'],
  [autoReply, 'auto_replies.*.when', 'auto_replies.*.id', 'auto_replies.*.from', 'auto_replies.*.to'],
];

/** What the engines tell of the key or value at a place, to stand below the field's documentation. */
export function sectionHover(analysis: ShopAnalysis, located: Located): string | undefined {
  const path = located.path.map(String);
  const fits = (field: FieldPath): boolean => {
    const names = field.split('.');
    return names.length === path.length && names.every((name, index) => name === '*' || name === path[index]);
  };
  return tellers.find(([, ...fields]) => fields.some(fits))?.[0](analysis, located);
}

/** The one of the objects in whose text the place lies. */
function around<T extends object>(objects: readonly T[], { segment, scalar }: Located): T | undefined {
  return objects.find((one) => {
    const origin = originOf(one);
    return origin?.segment === segment && origin.node.start <= scalar.start && scalar.end <= origin.node.end;
  });
}
