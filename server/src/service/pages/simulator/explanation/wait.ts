import { roundedWait } from '../../../wording/short-of-staff';
import type { Text } from '../../../../../../schemas/text';
import type { PageContext } from '../../page-context';
import type { StaffingInterval } from '../../../staffing/requirement';
import { durationText } from '../../../wording/clock';
import type { Outcome } from '../../../simulation/outcome';
import type { ExplanationStep } from './step';

const words = {
  wait: { zh: '这个钟点的顾客平均大约等 {wait}', en: 'At this hour customers wait about {wait} on average' },
  growing: {
    zh: '这个钟点来的人多过接得住的，会越排越长',
    en: 'At this hour more come than can be served; the queue only grows',
  },
  hardly: { zh: '这个钟点的顾客几乎不用等', en: 'At this hour customers hardly wait' },
  nobody: {
    zh: '这个钟点会来顾客，要有人在班',
    en: 'Customers come at this hour, and somebody should be on shift',
  },
  load: {
    zh: '一小时大约来 {perHour} 位，{heads} 人在班，需要 {needed} 人',
    en: 'About {perHour} come in an hour; {heads} on shift, {needed} needed',
  },
  unmet: {
    zh: '一小时大约来 {perHour} 位，需要 {needed} 人',
    en: 'About {perHour} come in an hour; {needed} needed',
  },
  promotion: {
    zh: '“{name}”期间的咨询量是平日的 {times} 倍',
    en: 'While “{name}” lasts, {times} times as many come',
  },
} as const satisfies Record<string, Text>;

/** The expected wait at that hour, where the file has the load and customers come then. */
export function waitSteps(
  page: PageContext,
  { promotions, assistant }: Outcome,
  rush: StaffingInterval | undefined,
): readonly ExplanationStep[] {
  if (!rush || rush.arrivalsPerHour === 0 || assistant.answers) return [];
  const { arrivalsPerHour, headcount: heads, requiredAgents, service } = rush;
  const load = {
    text: page.say(heads > 0 ? words.load : words.unmet, {
      perHour: Math.round(arrivalsPerHour * 10) / 10,
      heads,
      needed: requiredAgents,
    }),
    at: { in: page.playbook.staffing!.load!, key: 'daily_inquiries' },
  };
  const promoted = promotions.flatMap((one) =>
    one.expected_load === undefined
      ? []
      : [
          {
            text: page.say(words.promotion, {
              name: page.label('promotions.*', one),
              times: one.expected_load,
            }),
            at: { in: one, key: 'expected_load' },
          },
        ],
  );
  const wait = service && roundedWait(service.wait);
  const text = wait
    ? page.say(words.wait, { wait: durationText(wait, page.locale) })
    : page.say(heads === 0 ? words.nobody : wait === undefined ? words.growing : words.hardly);
  return [{ topic: 'wait', text, because: [load, ...promoted] }];
}
