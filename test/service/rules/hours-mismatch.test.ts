import { covers } from './covers';

const replies = (...lines: readonly string[]) =>
  `auto_replies:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const noon = "hours: { weekly: { mon-fri: ['09:30-12:00', '13:30-18:30'], sat: '10:00-16:00' } }\n";
const keyword = (text: string) =>
  replies(`{ when: keyword, keywords: [几点], text: ${JSON.stringify(text)} }`);

covers('auto-replies/hours-mismatch', {
  ...Object.fromEntries(
    [
      '午休时间：12:00-13:30',
      '您好，12点半到13点一刻客服吃饭，回得慢',
      '客服16:30～17:00开会，稍后回您',
      '客服18:30-次日9:30不在线',
      '晚上七点到早上八点没人，工作时间再回您',
      '工作日12:00-13:30客服都不在',
      '周六16:00-20:00我们不接待',
      '线下门店营业时间 8:00-21:00',
      '早上9点到晚上7点下班',
      'Our agents take lunch 12:15 to 13:00.',
      'We are on a break from 12:00 to 13:30 each day.',
      'Support is closed 19:00-09:00.',
      'From 12:00 to 13:30 our agents are not available.',
      'The showroom is open 8am-9pm.',
    ].map((text) => [`takes for no service hours: ${text}`, { yaml: `${noon}${keyword(text)}`, on: [] }]),
  ),
  'tells where nobody is said to be there and the hours are open': {
    yaml: `${noon}${keyword('客服15:00-次日9:30不在线')}`,
    says: [
      {
        on: '15:00-次日9:30',
        key: 'closed',
        zh: '这里说“15:00-次日9:30”没有人，hours 里这段时间却是有人的。哪一处写错了，就改哪一处。',
        en: 'This says that nobody is there at "15:00-次日9:30"; the hours are open then. Correct whichever of the two is wrong.',
        fixes: [],
      },
    ],
  },
  'looks at the days that are named with it, in English too': {
    yaml: `${noon}${replies(
      "{ when: keyword, keywords: [周六], text: '周六13:00-18:00不营业' }",
      "{ when: keyword, keywords: [工作日], text: '工作日19:00-21:00不营业' }",
      "{ when: keyword, keywords: [gone], text: 'We are closed on weekdays from 17:00 to 20:00.' }",
    )}`,
    on: ['13:00-18:00', '17:00 to 20:00'],
  },
  'still compares what is said to be open beside a break': {
    yaml: `${noon}${keyword('午休12:00-13:30，客服在线9:00-21:00')}`,
    on: ['9:00-21:00'],
  },
  'takes a shop’s place for its people where it names them': {
    yaml: `${noon}${keyword('门店客服10:00-22:00在线')}`,
    on: ['10:00-22:00'],
  },
});
