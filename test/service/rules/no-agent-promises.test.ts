import { covers } from './covers';

/** A shop that is open without a break, and whose only person eats for as long as a range says. */
const lunch = (range: string) => `hours: { weekly: { mon-sun: '09:00-21:00' } }
staffing:
  team: [{ id: an, name: 小安 }]
  shifts: [{ id: day, days: mon-sun, time: '09:00-21:00', members: [an], breaks: ['${range}'] }]
`;
const reply = (text: string) => `auto_replies:\n  - { when: no_agent, text: ${JSON.stringify(text)} }\n`;
/** The same as a draft, which a person looks at. */
const drafted = (text: string) => reply(text).replace('\n', '\n  # playbook-draft: 换成客服回来后回复\n');

covers('auto-replies/promises-instant', {
  'measures what is sent with nobody on shift by the longest gap': {
    yaml: `${lunch('12:00-12:40')}${reply('同事在吃饭，15分钟内回您')}`,
    says: [
      {
        on: '15分钟内回您',
        key: 'gap',
        zh: '店开着、没人在班的时间最长有 40 分钟，“15分钟内回您”做不到。',
        fixes: [
          {
            key: 'onReturn',
            kind: 'suggestion',
            after: `${lunch('12:00-12:40')}${reply('同事在吃饭，客服回来后按先后顺序回复您')}`,
          },
        ],
      },
    ],
  },
  'measures hours too': {
    yaml: `${lunch('12:00-15:00')}${reply('We will reply within two hours.')}`,
    on: ['within two hours'],
  },
  'still tells what nobody can keep': {
    yaml: `${lunch('12:00-12:10')}${reply('马上回复您')}`,
    on: ['马上回复'],
  },
  ...Object.fromEntries(
    ['45分钟内回您', '半小时内回复您', '1小时内回您', 'We will reply within 40 minutes.'].map((text) => [
      `leaves what is kept: ${text}`,
      { yaml: `${lunch('12:00-12:30')}${reply(text)}`, on: [] },
    ]),
  ),
  'knows no gap without shifts': {
    yaml: `hours: { weekly: { mon-sun: '09:00-21:00' } }\n${reply('10分钟内回您')}`,
    on: [],
  },
});

covers('auto-replies/hours-mismatch', {
  'tells that the next opening is not when someone is back': {
    yaml: `${lunch('12:00-12:20')}${reply('同事在吃饭，{{hours.next_open}}回您')}`,
    says: [
      {
        on: '{{hours.next_open}}',
        key: 'notBack',
        fixes: [
          {
            key: 'onReturn',
            kind: 'draft',
            after: `${lunch('12:00-12:20')}${drafted('同事在吃饭，客服回来后按先后顺序回复您')}`,
          },
        ],
      },
    ],
  },
  'says so in English, with a fallback': {
    yaml: `${lunch('18:00-18:30')}${reply('Having dinner! Back {{hours.next_open|soon}}.')}`,
    on: ['{{hours.next_open|soon}}'],
  },
  'lets it name the hours': {
    yaml: `${lunch('12:00-12:20')}${reply('我们{{hours.summary}}在线，客服回来后回您')}`,
    on: [],
  },
});
