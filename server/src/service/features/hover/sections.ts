import type { FieldPath } from '../../../../../schemas/field-path';
import type { Located } from '../../yaml/ranges/node-at';
import { originOf } from '../../yaml/parse/value';
import { autoReplyHover } from '../../explanations/auto-reply';
import { allShifts } from '../inlay-hints/hints';
import { calendarHover, hoursHover } from '../../explanations/hours';
import type { ShopAnalysis } from '../../shop/analysis';
import { responseHover } from '../../explanations/response';
import { shiftHover } from '../../explanations/shift';

/** An engine's hover for a field, as Markdown; undefined where it has nothing to add. */
type Explain = (analysis: ShopAnalysis, located: Located) => string | undefined;

const shift: Explain = (analysis, located) => {
  const found = around(allShifts(analysis.playbook), located);
  return found && shiftHover(analysis, found);
};

const hours: Explain = (analysis) => hoursHover(analysis);

const calendar: Explain = (analysis, located) => {
  const found = around(analysis.playbook.hours?.calendars ?? [], located);
  return found && hoursHover(analysis, found.id);
};

const calendarName: Explain = (analysis, located) =>
  calendarHover(analysis, around(analysis.playbook.hours?.calendars ?? [], located)?.id);

const autoReply: Explain = (analysis, located) => {
  const found = around(analysis.playbook.auto_replies ?? [], located);
  return found && autoReplyHover(analysis, found);
};

const response: Explain = (analysis) => responseHover(analysis);

const categoryResponse: Explain = (analysis, located) => {
  const found = around(analysis.playbook.priority?.categories ?? [], located);
  return responseHover(analysis, found?.first_response);
};

const shiftKeys = ['id', 'name', 'days', 'time', 'members'] as const;

/** The fields that each of them explains; `*` stands for any key or index. */
const explainers: readonly (readonly [explain: Explain, ...fields: readonly FieldPath[]])[] = [
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

/** The engines' hover for the key or value at a place, which follows the field's documentation. */
export function sectionHover(analysis: ShopAnalysis, located: Located): string | undefined {
  const path = located.path.map(String);
  const fits = (field: FieldPath): boolean => {
    const names = field.split('.');
    return names.length === path.length && names.every((name, index) => name === '*' || name === path[index]);
  };
  return explainers.find(([, ...fields]) => fields.some(fits))?.[0](analysis, located);
}

/** The object whose source contains the place. */
function around<T extends object>(objects: readonly T[], { segment, scalar }: Located): T | undefined {
  return objects.find((one) => {
    const origin = originOf(one);
    return origin?.segment === segment && origin.node.start <= scalar.start && scalar.end <= origin.node.end;
  });
}
