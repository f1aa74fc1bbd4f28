import { z } from 'zod';
import { field, openChoice } from './meta';
import type { RuleId } from './rule-ids';
import { duration, timeRange } from './scalars';
import type { Text } from './text';
import { topicIds, topicTitles } from './topics';

/** The options of the rules that take any; each `fallback` is the value that holds where nothing is written. */
export const ruleOptions = z.strictObject({
  'decision/contradiction': options(
    { zh: '理由和数据是否矛盾', en: 'Reasons against evidence' },
    {
      bot_wrong_rate: field(
        z.number().min(0).max(1).optional(),
        { zh: '答错率下限', en: 'Wrong-answer rate' },
        {
          zh: '以“回答不准”为理由时，智能客服的答错率至少要到这个数，0.05 就是 5%。',
          en: 'Below this rate, "inaccurate replies" is no reason to switch off; 0.05 is 5%.',
        },
        { samples: [0.05], fallback: 0.05 },
      ),
      inquiries_apart: field(
        z.number().min(1).optional(),
        { zh: '两处咨询量最多差几倍', en: 'How far apart' },
        {
          zh: '决定的依据和排班各写一个日均咨询量，大的最多是小的几倍，默认 1.5。',
          en: 'The evidence and the load each tell the inquiries a day; the larger may be so many times the smaller, 1.5 by default.',
        },
        { samples: [1.5], fallback: 1.5 },
      ),
    },
  ),
  'disable/stale': options(
    { zh: '关闭步骤多久核对一次', en: 'Age of the steps' },
    {
      days: dayCount(90, {
        zh: '关闭步骤核对过多少天就算旧。后台菜单常变。',
        en: 'After how many days the steps count as old. Menus move.',
      }),
    },
  ),
  'hours/no-holidays': options(
    { zh: '节假日安排要看多远', en: 'How far to look for holidays' },
    {
      days: dayCount(90, {
        zh: '今后多少天之内要有节假日或特殊日期的安排。',
        en: 'Within how many days from now a holiday or special date must be planned for.',
      }),
    },
  ),
  'hours/unknown-year': options(
    { zh: '没有放假通知的年份，提前多久提醒', en: 'How early to ask for an unknown year' },
    {
      days: dayCount(60, {
        zh: '节日前多少天就该写上时间；再往前一倍的天数里只作提示。',
        en: 'How many days before a festival its hours should be written; for twice as many it is a hint only.',
      }),
    },
  ),
  'staffing/platform-hours': options(
    { zh: '平台服务时间', en: "The platform's service hours" },
    {
      platform_hours: field(
        timeRange().optional(),
        { zh: '平台服务时间', en: 'Platform hours' },
        {
          zh: '平台每天要求有人接待的时间，默认 08:00-23:00（截至 2023 年的平台通知，以后台最新规则为准）。判断首次响应快慢也用它。',
          en: 'When the platform wants someone to answer, every day: 08:00-23:00 as of a 2023 notice, so check your back office. The first-response rule goes by it too.',
        },
        { samples: ['08:00-23:00'], fallback: '08:00-23:00' },
      ),
    },
  ),
  'staffing/understaffed': options(
    { zh: '人手够不够怎么算', en: 'How staffing is calculated' },
    {
      concurrency_factors: field(
        z.array(z.number().min(0.05).max(100)).min(1).optional(),
        { zh: '同时接待的折算', en: 'Concurrency factors' },
        {
          zh: '同时接待 1、2、3……个会话时，一个人相当于几个只接一个会话的人。会话越多每个越慢，所以不成正比；超出列表的按最后一个数算。',
          en: 'What one agent is worth with 1, 2, 3 … chats at once. Chats slow each other down, so it grows less than they do; beyond the list the last number holds.',
        },
        { samples: [[1, 1.7, 2.5, 2.9, 3.5]], fallback: [1, 1.7, 2.5, 2.9, 3.5] },
      ),
      max_occupancy: field(
        z.number().min(0.05).max(1).optional(),
        { zh: '最高忙碌程度', en: 'Highest occupancy' },
        {
          zh: '客服在班时最多有多大比例的时间在接待，默认 0.85。排得太满，谁也撑不久。',
          en: 'The largest share of a shift that may go into chats, 0.85 by default. Nobody holds out at more for long.',
        },
        { samples: [0.85], fallback: 0.85 },
      ),
    },
  ),
  'staffing/overlapping-shift': options(
    { zh: '连续上班的上限', en: 'Longest time without a rest' },
    {
      max_hours: field(
        z.number().positive().max(24).optional(),
        { zh: '最多几小时', en: 'Hours' },
        {
          zh: '一个人中间不休息最多连续上多少小时。',
          en: 'How many hours one person may work without a rest.',
        },
        { samples: [12], fallback: 12 },
      ),
    },
  ),
  'staffing/short-rest': options(
    { zh: '两个班之间最少休息多久', en: 'Shortest rest between shifts' },
    {
      min_hours: field(
        z.number().positive().max(24).optional(),
        { zh: '至少几小时', en: 'Hours' },
        {
          zh: '一个人今天下班到第二天上班，至少要隔多少小时。',
          en: 'How many hours must lie between the end of one day’s shift and the next day’s.',
        },
        { samples: [8], fallback: 8 },
      ),
    },
  ),
  'staffing/no-day-off': options(
    { zh: '最多连着上几天班', en: 'Days in a row' },
    {
      days: dayCount(6, {
        zh: '一个人最多连着上多少天班。',
        en: 'How many days in a row one person may work at most.',
      }),
    },
  ),
  'priority/slow-first-response': options(
    { zh: '首次响应的上限', en: 'Slowest first response' },
    {
      limit: field(
        duration().optional(),
        { zh: '最慢多久', en: 'Limit' },
        {
          zh: '平台服务时间内，首次响应最慢多久。默认 3m，对应三分钟人工回复率（截至 2023 年的说法）。',
          en: "The slowest first response within the platform's hours: 3m, after its three-minute human reply rate (as of 2023).",
        },
        { samples: ['3m'], fallback: '3m' },
      ),
    },
  ),
  'quick-replies/topic-missing': options(
    { zh: '常用语要覆盖的话题', en: 'Topics for quick replies' },
    { topics: topics({ zh: '哪些话题必须有常用语。', en: 'The topics that need a quick reply.' }) },
  ),
  'reply/too-long': options(
    { zh: '话术长度', en: 'Length of texts' },
    {
      max: field(
        z.int().positive().optional(),
        { zh: '最多字数', en: 'Longest text' },
        {
          zh: '一条话术最多多少字，默认 500。没有查到平台公开的统一上限，以工作台实际限制为准。',
          en: 'The most characters that one text may have, 500 by default. No official limit is known; go by your workbench.',
        },
        { samples: [500], fallback: 500 },
      ),
    },
  ),
  'reply/off-platform-contact': options(
    { zh: '站外联系方式', en: 'Contacts off the platform' },
    {
      allow: words(
        { zh: '允许的写法', en: 'Allowed' },
        {
          zh: '不当作站外联系方式的号码、网址或说法，例如平台自己的网址。',
          en: "Numbers, addresses or phrases that are no off-platform contact, such as the platform's own site.",
        },
        ['douyin.com'],
      ),
    },
  ),
  'reply/absolute-claim': options(
    { zh: '绝对化用语', en: 'Absolute claims' },
    {
      allow: words(
        { zh: '允许的写法', en: 'Allowed' },
        {
          zh: '不当作绝对化用语的词，例如商标或型号里的字。',
          en: 'Words that are no claim, such as part of a trademark or a model name.',
        },
        ['第一食品'],
      ),
    },
  ),
  'reply/hard-promise': options(
    { zh: '说死的承诺', en: 'Hard promises' },
    {
      allow: words(
        { zh: '允许的写法', en: 'Allowed' },
        { zh: '本店确有政策、做得到的承诺。', en: 'Promises that a policy of the shop stands behind.' },
        ['假一赔三'],
      ),
    },
  ),
  'reply/rude': options(
    { zh: '不礼貌的说法', en: 'Rude wording' },
    {
      words: words(
        { zh: '另外不许说的', en: 'Further words' },
        {
          zh: '除内置的说法以外，本店还不许说的话。',
          en: 'What your shop does not want said either, beside the built-in list.',
        },
        ['自己看详情'],
      ),
    },
  ),
  'tags/limits': options(
    { zh: '标签和备注的上限', en: 'Limits of tags and notes' },
    {
      colors: field(
        z.int().positive().optional(),
        { zh: '星标颜色数', en: 'Star colours' },
        {
          zh: '工作台有几种星标颜色，默认 4（截至 2022 年）。',
          en: 'How many star colours the workbench has: 4 as of 2022.',
        },
        { samples: [4], fallback: 4 },
      ),
      note: field(
        z.int().positive().optional(),
        { zh: '备注字数', en: 'Note length' },
        {
          zh: '顾客备注最多多少字，默认 500（截至 2022 年）。',
          en: 'The most characters in a note on a customer: 500 as of 2022.',
        },
        { samples: [500], fallback: 500 },
      ),
    },
  ),
  'faq/topic-missing': options(
    { zh: '常见问题要覆盖的话题', en: 'Topics for the FAQ' },
    { topics: topics({ zh: '哪些话题必须有常见问题。', en: 'The topics that need an FAQ entry.' }) },
  ),
  'promotions/no-plan': options(
    { zh: '大促提前多久准备', en: 'How early to plan promotions' },
    {
      days: dayCount(60, {
        zh: '大促前多少天就该有安排。',
        en: 'How many days ahead a big date should be planned for.',
      }),
    },
  ),
} satisfies Partial<Record<RuleId, z.ZodType>>);

function options<S extends z.ZodRawShape>(title: Text, shape: S) {
  const sample = Object.entries(shape).map(([key, schema]) => [
    key,
    (schema as z.ZodType).meta()?.samples?.[0],
  ]);
  return field(
    z.strictObject(shape).optional(),
    title,
    { zh: `规则“${title.zh}”的选项。`, en: `Options of this rule: ${title.en.toLowerCase()}.` },
    { samples: [Object.fromEntries(sample)] },
  );
}

function dayCount(fallback: number, description: Text) {
  return field(z.int().positive().optional(), { zh: '天数', en: 'Days' }, description, {
    samples: [fallback],
    fallback,
  });
}

function topics(description: Text) {
  return field(
    z.array(openChoice(topicTitles)).optional(),
    { zh: '话题', en: 'Topics' },
    {
      zh: `${description.zh}写了就只看这些；自己的话题按原词查找。`,
      en: `${description.en} Only these are looked at; your own words are looked for as they stand.`,
    },
    { samples: [['shipping', 'returns', 'invoice']], fallback: topicIds, words: true },
  );
}

function words(title: Text, description: Text, sample: readonly string[]) {
  return field(z.array(z.string().min(1)).optional(), title, description, {
    samples: [sample],
    fallback: [],
  });
}

type Written = z.infer<typeof ruleOptions>;

/** The options of every rule with the defaults filled in. */
export type RuleOptions = {
  readonly [R in keyof Written]-?: Readonly<Required<NonNullable<Written[R]>>>;
};
