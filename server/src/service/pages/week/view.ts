import type { FormState, Page } from '../../../protocol';
import { say } from '../../../../../schemas/text';
import type { Shift } from '../../../../../schemas/sections/staffing';
import { memoize } from '../../collections/memoize';
import type { Analysis } from '../../document/analysis';
import { obstacleAt } from '../../scheduling/obstacle';
import { daysIn } from '../../scheduling/month';
import { hoursInWeek } from '../../scheduling/person-hours';
import { scheduleOf } from '../../scheduling/schedule';
import { shiftKeys } from '../../scheduling/shift-keys';
import type { AnalysisContext } from '../../shop/analysis';
import { staffingModel } from '../../staffing/model';
import { pageContext } from '../page-context';
import { dayPart } from './day';
import { detailsPart } from './details';
import { monthParts } from './month';
import { readForm } from './form-state';
import { headPart, rulerPart } from './head';
import type { WeekContext } from './page-of-week';
import { unreadPart } from './unread';
import { words } from './words';

/**
 * The schedule of one week, to be edited: shifts as bars on a time line a day, with coverage and need above them, and the
 * details of the chosen one below its day.
 * @param form the week, the view, and the shift that is chosen
 */
export function weekPage(file: Analysis, form: FormState | undefined, context: AnalysisContext): Page {
  const document = file.documents[0]!;
  const { playbook } = document;
  const page = pageContext(document, file, context);
  const chosen = readForm(form, context.today);
  const model = staffingModel(page.analysis.ruleOptions['staffing/understaffed']);
  if (chosen.month !== undefined) {
    const of = scheduleOf(playbook, `${chosen.month}-01`, model, daysIn(chosen.month));
    return monthPage({ page, schedule: of, chosen, obstacle: () => undefined }, chosen.month, file);
  }
  const schedule = scheduleOf(playbook, chosen.monday, model);
  const obstacle = memoize((shift: Shift) => obstacleAt(file, shift, 'time'));
  const week: WeekContext = { page, schedule, chosen, obstacle };
  const place = chosen.selected && shiftKeys(playbook).at(chosen.selected.key);
  const shop = playbook.shop.name;
  const title = say(words.title, context.locale);
  return {
    title: shop ? `${shop} · ${title}` : title,
    version: file.version,
    parts: [
      headPart(week),
      ...unreadPart(page, file),
      rulerPart(week),
      ...schedule.days.flatMap((day, index) => [
        dayPart(week, day, index),
        ...(place && index === chosen.selected?.day
          ? [detailsPart(week, place, hoursInWeek(playbook, chosen.monday))]
          : []),
      ]),
    ],
  };
}

/** The month that a week is part of stands in place of it. */
function monthPage(week: WeekContext, month: string, file: Analysis): Page {
  const { page } = week;
  const shop = page.playbook.shop.name;
  const title = page.say(words.monthTitle);
  return {
    title: shop ? `${shop} · ${title}` : title,
    version: file.version,
    parts: [...monthParts(week, month), ...unreadPart(page, file)],
  };
}
