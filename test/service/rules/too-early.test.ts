import { covers } from './covers';

const nine = "hours: { weekly: { mon-sun: '09:00-18:00' } }\n";
const later = "hours: { weekly: { mon-fri: '09:00-22:00', sat-sun: '10:00-22:00' } }\n";
const weekdays = "hours: { weekly: { mon-fri: '09:00-18:00' } }\n";
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
        en: '"at 9am tomorrow" is too early: after closing at 17:00 on Fri, the shop opens again at 09:00 on Mon.',
      },
    ],
  },
  ...Object.fromEntries(
    (
      [
        ['明日早上10点给您回复', '明日早上10点'],
        ['已下班，翌日11点前联系您', '翌日11点前'],
        ['今晚21点前会有同事回您', '今晚21点前'],
        ['三小时内回复您', '三小时内'],
        ['我们20小时之内答复', '20小时之内'],
        ['We will reply within three hours.', 'within three hours'],
        ['Someone will answer in an hour.', 'in an hour'],
        ['We will reply by 11am tomorrow.', 'by 11am tomorrow'],
        ['Expect an answer by 9pm tonight.', 'by 9pm tonight'],
        ['We reply tomorrow at noon.', 'tomorrow at noon'],
        ['We are back at half past ten tomorrow.', 'at half past ten tomorrow'],
      ] as const
    ).map(([text, on]) => [
      `measures the time over the days off: ${text}`,
      { yaml: `${weekdays}${night(text)}`, on: [on] },
    ]),
  ),
  'says when people are back in place of a span': {
    yaml: `${weekdays}${night('已下班，我们6小时内回复您')}`,
    says: [
      {
        on: '6小时内',
        fixes: [{ after: `${weekdays}${night('已下班，我们{{hours.next_open}}回复您')}` }],
      },
    ],
  },
  ...Object.fromEntries(
    [
      '80小时内回复您',
      '上班后两小时内回复您',
      '两小时内付款当天发货',
      '后天10点前回复您',
      'We will reply within 72 hours.',
      'We reply within two hours of opening.',
      'Orders ship within 24 hours.',
    ].map((text) => [`may well promise: ${text}`, { yaml: `${weekdays}${night(text)}`, on: [] }]),
  ),
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
