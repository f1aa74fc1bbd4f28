import { type Locale, type Text, inEveryLanguage } from '../../../../schemas/text';

/**
 * One shop's service, simulated chat by chat and calculated by the formula; the simulation's test asserts these
 * figures.
 */
export interface Simulated {
  /** The name of the row in the simulation's test. */
  readonly row: string;
  readonly shop: Text;
  readonly simulated: WaitFigures;
  readonly calculated: WaitFigures;
}

export interface WaitFigures {
  /** Mean seconds until a person takes the chat. */
  readonly wait: number;
  /** Customers taken within three minutes, in per cent. */
  readonly within3m: number;
}

const outcome = (wait: number, within3m: number): WaitFigures => ({ wait, within3m });

/** Two chats at once and four minutes each, unless the row says otherwise. */
export const simulations: readonly Simulated[] = [
  {
    row: '1 agent, quiet',
    shop: { zh: '1 人，每小时 7 位', en: '1 person, 7 customers an hour' },
    simulated: outcome(21, 95.8),
    calculated: outcome(23, 95.3),
  },
  {
    row: '1 agent, busy',
    shop: { zh: '1 人，每小时 15 位', en: '1 person, 15 an hour' },
    simulated: outcome(141, 75.1),
    calculated: outcome(149, 74.2),
  },
  {
    row: '5 agents',
    shop: { zh: '5 人，每小时 60 位，每位 6 分钟', en: '5 people, 60 an hour, 6 minutes each' },
    simulated: outcome(28, 94.4),
    calculated: outcome(33, 93.4),
  },
  {
    row: '10 agents, 3 chats',
    shop: {
      zh: '10 人，同时接 3 位，每小时 120 位，每位 10 分钟',
      en: '10 people with 3 chats at once, 120 an hour, 10 minutes each',
    },
    simulated: outcome(23, 95.8),
    calculated: outcome(21, 96.1),
  },
  {
    row: 'chats all alike',
    shop: {
      zh: '5 人，每小时 60 位，每位都正好 6 分钟',
      en: '5 people, 60 an hour, exactly 6 minutes each',
    },
    simulated: outcome(17, 97.8),
    calculated: outcome(33, 93.4),
  },
  {
    row: 'away 10 %, 5 min',
    shop: {
      zh: '3 人，同时接 3 位，每小时 30 位，每位 10 分钟；一成时间不在，每次 5 分钟',
      en: '3 people with 3 chats at once, 30 an hour, 10 minutes each; away a tenth of the time for 5 minutes',
    },
    simulated: outcome(122, 80),
    calculated: outcome(115, 80.1),
  },
  {
    row: 'away 30 %, 5 min',
    shop: {
      zh: '13 人，同时接 3 位，每小时 120 位，每位 10 分钟；三成时间不在，每次 5 分钟',
      en: '13 people with 3 chats at once, 120 an hour, 10 minutes each; away three tenths of the time for 5 minutes',
    },
    simulated: outcome(123, 79.4),
    calculated: outcome(90, 82),
  },
  {
    row: 'away 30 %, 30 min',
    shop: {
      zh: '同样 13 人，三成时间不在，每次半小时',
      en: 'The same 13 people, away three tenths of the time for half an hour',
    },
    simulated: outcome(234, 69),
    calculated: outcome(90, 82),
  },
  {
    row: 'alone, away 30 %, 30 min',
    shop: {
      zh: '只有 1 人，每小时 7 位；三成时间不在，每次半小时',
      en: '1 person alone, 7 an hour; away three tenths of the time for half an hour',
    },
    simulated: outcome(948, 60.2),
    calculated: outcome(98, 82.8),
  },
  {
    row: 'one hour’s rush',
    shop: { zh: '1 人，24 位在一个小时里来', en: '1 person, 24 customers in a single hour' },
    simulated: outcome(328, 53.7),
    calculated: outcome(2190, 15.3),
  },
];

const words = {
  before: {
    zh: '每个在班的人能同时接几位，就算几个服务台；顾客随机到来，排成一队，用 Erlang C 公式算要等多久；损耗按比例从人数里扣。拿它和逐个会话的模拟（每行五万位顾客）比，结果是：',
    en: 'Each chat that a person on shift can have at once is one server; customers come at random and wait in one queue; Erlang C tells how long; shrinkage is taken off the people as a share. Held against a simulation of single chats (fifty thousand customers a row) it gives:',
  },
  heads: {
    zh: '| 店里的情形 | 模拟：平均等待 | 算出：平均等待 | 模拟：3 分钟内接上 | 算出：3 分钟内接上 |',
    en: '| The shop | Simulated: mean wait | Calculated: mean wait | Simulated: within 3 minutes | Calculated: within 3 minutes |',
  },
  after: {
    zh: '除了写明的，都是同时接 2 位、每位 4 分钟。从表里看：',
    en: 'Two chats at once and four minutes each unless the row says otherwise. What it shows:',
  },
} as const satisfies Record<string, Text>;

/** Where the figures of the staffing engine are right, too strict or too hopeful, each as Markdown on one line. */
export const caveats: readonly Text[] = [
  {
    zh: '**没人中途离开时可信**：等待相差几秒，3 分钟内接上的比例相差一两个百分点。',
    en: '**Right while nobody leaves**: the wait within some seconds, the share within 3 minutes within a point or two.',
  },
  {
    zh: '**每位用时差不多时偏严**：实际等的时间大约是算出的一半。',
    en: '**Too strict where all chats take equally long**: customers wait about half as long as is calculated.',
  },
  {
    zh: '**经常离开几分钟时偏松**：不在的时间占一成，实际多等一成以内；占三成，实际多等三分之一以上。',
    en: '**Too hopeful where people leave for minutes**: with a tenth of the time away customers wait less than a tenth longer than is calculated, with three tenths more than a third longer.',
  },
  {
    zh: '**一走就是半小时时不可信**：实际等的时间是算出的两倍半；只有一个人值班时接近十倍。这种离开请写成班次里的休息（breaks），不要算进损耗。',
    en: '**Wrong where they leave for half an hour**: two and a half times as long, and nearly ten times where one person is all there is. Write such absences as breaks of the shift; do not count them as shrinkage.',
  },
  {
    zh: '**一阵就过去的高峰偏严**：队要几个小时才会排到公式说的那么长，一小时的高峰实际等的时间大约是算出的七分之一。',
    en: '**Too strict with a rush that is soon over**: a queue takes hours to grow as long as the formula says. In a rush of one hour customers wait about a seventh of what is calculated.',
  },
  {
    zh: '公式和模拟都当顾客会一直等下去。现实里有人会走，所以忙不过来时两者都说得重了些。',
    en: 'In the formula and in the simulation nobody gives up. In a real shop some leave, so both make an overload look worse than it is.',
  },
  {
    zh: '谁会什么、接哪个渠道、先回哪一类都没有算进去。',
    en: 'Who knows what, who serves which channel and who is answered first is not taken into account.',
  },
];

/** How far the figures of the staffing engine can be trusted, as Markdown. */
export const limitsOfCalculation: Text = inEveryLanguage(limitsIn);

function limitsIn(locale: Locale): string {
  const unit = locale === 'zh' ? ' 秒' : ' s';
  const rows = simulations.map(({ shop, simulated, calculated }) => {
    const waits = [simulated, calculated].map(({ wait }) => `${wait}${unit}`);
    const shares = [simulated, calculated].map(({ within3m }) => `${within3m}%`);
    return `| ${[shop[locale], ...waits, ...shares].join(' | ')} |`;
  });
  const table = [words.heads[locale], '| --- | --: | --: | --: | --: |', ...rows].join('\n');
  const list = caveats.map((text) => `- ${text[locale]}`).join('\n');
  return `${words.before[locale]}\n\n${table}\n\n${words.after[locale]}\n\n${list}`;
}
