import { z } from 'zod';
import { choice, field } from '../meta';
import { ruleIds } from '../rule-ids';
import { ruleOptions } from '../rule-options';
import { date } from '../scalars';
import { example } from './example';

export const ruleLevel = choice({
  ignore: { zh: '不检查', en: 'Do not report it' },
  info: { zh: '提示', en: 'Information' },
  warning: { zh: '警告', en: 'Warning' },
  error: { zh: '错误', en: 'Error' },
});

export const ruleSetting = field(
  z.strictObject({
    level: field(
      ruleLevel,
      { zh: '级别', en: 'Level' },
      {
        zh: '这条规则在本文件里按什么级别报告。',
        en: 'How findings of this rule are reported in this file.',
      },
      { samples: ['ignore'] },
    ),
    because: field(
      z.string().min(1).optional(),
      { zh: '原因', en: 'Because' },
      { zh: '为什么要改，让后来的人看得懂。', en: 'Why it was changed, for whoever reads it later.' },
      { samples: ['本店不做直播'] },
    ),
  }),
  { zh: '规则级别', en: 'Rule level' },
  { zh: '一条规则的级别和调整的原因。', en: 'The level of one rule, and why it was changed.' },
  { samples: [{ level: 'ignore', because: '本店不做直播' }] },
);

export const checks = field(
  z.strictObject({
    rules: field(
      z.partialRecord(z.enum(ruleIds), ruleSetting).optional(),
      { zh: '规则级别', en: 'Rule levels' },
      {
        zh: '调整某些规则的级别，按规则编号写，并写明原因。',
        en: 'Changes the level of rules, each under its id and with the reason.',
      },
      { samples: [{ 'live/missing': { level: 'ignore', because: '本店不做直播' } }] },
    ),
    options: field(
      ruleOptions.optional(),
      { zh: '规则选项', en: 'Rule options' },
      {
        zh: '有些规则带数字或词表，可以按本店情况改。没写的用默认值。',
        en: 'Some rules have numbers or word lists that you can change. What is left out keeps its default.',
      },
      { samples: [{ 'disable/stale': { days: 60 } }] },
    ),
    examples: field(
      z.array(example).optional(),
      { zh: '例子', en: 'Examples' },
      {
        zh: '顾客这时候这样说，应该归到哪一类、收到哪条自动回复、由谁接。每次检查都会照着试一遍，改坏了马上知道。',
        en: 'What should happen when a customer writes this at that time: which category, which auto reply, who takes it. Every check tries them, so that a change that breaks one is seen at once.',
      },
      {
        samples: [
          [
            {
              name: '夜里来投诉',
              message: '我要投诉，快递把东西摔坏了',
              at: '2026-10-02 23:10',
              expect: { category: 'complaint', auto_reply: 'night' },
            },
          ],
        ],
      },
    ),
    today: field(
      date().optional(),
      { zh: '按哪一天检查', en: 'Today' },
      {
        zh: '把检查固定在某一天，结果就不会随日期变化；平时不用写。',
        en: 'Checks the file as of a fixed date, so that results do not change from day to day. Usually left out.',
      },
      { samples: ['2026-11-01'] },
    ),
  }),
  { zh: '检查设置', en: 'Check settings' },
  { zh: '缺口检查在这份手册里怎么做。', en: 'How the gap check treats this file.' },
);

export type Checks = z.infer<typeof checks>;
