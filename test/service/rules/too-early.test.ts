import { covers } from './covers';

const nine = "hours: { weekly: { mon-sun: '09:00-18:00' } }\n";
const later = "hours: { weekly: { mon-fri: '09:00-22:00', sat-sun: '10:00-22:00' } }\n";
const replies = (...lines: readonly string[]) =>
  `auto_replies:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const night = (text: string) => replies(`{ when: after_hours, text: ${JSON.stringify(text)} }`);

covers('auto-replies/too-early', {
  'tells a night reply that promises the hour of other days': {
    yaml: `${later}${night('客服已下班，明天上午9点以后回复您')}`,
    on: ['明天上午9点'],
    says: [
      {
        zh: '“明天上午9点”说早了：周五 22:00 下班后，到周六 10:00 才有人。',
        en: '"明天上午9点" is too early: after closing at 22:00 on Fri, the shop opens again at 10:00 on Sat.',
        fixes: [
          {
            key: 'nextOpen',
            kind: 'suggestion',
            after: `${later}${night('客服已下班，{{hours.next_open}}以后回复您')}`,
          },
        ],
      },
    ],
  },
  'tells one that is kept on no day': {
    yaml: `${nine}${night('明早8点就有人回复您')}`,
    says: [{ zh: '“明早8点”说早了：周一 18:00 下班后，到周二 09:00 才有人。' }],
  },
  'sees days off behind a promise for tomorrow': {
    yaml: `hours: { weekly: { mon-fri: '09:00-17:00' } }\n${night("Thanks for writing! We're back at 9am tomorrow.")}`,
    says: [
      {
        en: '"9am" is too early: after closing at 17:00 on Fri, the shop opens again at 09:00 on Mon.',
      },
    ],
  },
  'goes by the hours of the calendar that the reply goes by': {
    yaml: `hours:\n  weekly: { mon-sun: '09:00-22:00' }\n  calendars: [{ id: live, weekly: { mon-sun: '13:00-23:00' } }]\n${replies(
      '{ when: after_hours, calendar: live, text: 明早9点回复您 }',
      '{ when: after_hours, text: 明早9点回复您 }',
    )}`,
    on: ['明早9点'],
  },
  ...Object.fromEntries(
    [
      '工作日9点、周末10点回复您',
      '明天上午10点以后回复您',
      '明天11点前都会回复',
      '下午4点前付款的当天发货，其他的明早9点发出',
      '我们后天9点回复您',
      '明天会回复您',
      'We answer from 9am on weekdays, 10am at weekends.',
    ].map((text) => [`has nothing against: ${text}`, { yaml: `${later}${night(text)}`, on: [] }]),
  ),
  'knows that after midnight tomorrow may be today': {
    yaml: `hours: { weekly: { mon-sun: '10:00-02:00' } }\n${night('明天10点回复您')}`,
    on: [],
  },
  'minds no break at noon, and no shop that never closes': {
    yaml: `hours: { weekly: { mon-sun: ['08:00-12:00', '14:00-18:00'] } }\n${night('8点回复您')}`,
    on: [],
  },
  'has nothing to compare with in a file without hours': { yaml: night('明早8点回复您'), on: [] },
});
