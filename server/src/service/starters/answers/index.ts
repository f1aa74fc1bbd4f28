import { fill, inEveryLanguage, joinTexts, type Locale, say, type Text } from '../../../../../schemas/text';
import type { AnswerReading, ReadAnswerParams } from '../../../protocol';
import { hoursSummary } from '../../wording/clock';
import { readWeek, weeklyOf, writtenWeek } from './hours';
import { readInquiries } from './inquiries';
import { MOST_PEOPLE, readPeople } from './people';
import { readPlaces } from './place';

type Question = ReadAnswerParams['question'];

/** Reads an answer as it is typed, so that the person sees what is understood. */
export function readAnswer(question: Question, written: string, locale: Locale): AnswerReading {
  const choices = readings[question](written, locale).map(({ answer, meaning }) => ({
    answer,
    meaning: say(meaning, locale),
  }));
  return choices.length > 0 ? { choices } : { choices, problem: say(problems[question], locale) };
}

const readings: Readonly<
  Record<Question, (written: string, locale: Locale) => readonly { answer: string; meaning: Text }[]>
> = {
  people: (written, locale) => {
    const names = readPeople(written, locale);
    if (!names) return [];
    const data = { count: names.length, names: joinTexts(names) };
    const meaning = fill(names.length === 1 ? meanings.person : meanings.people, data);
    return [{ answer: names.join('、'), meaning }];
  },
  hours: (written) =>
    readWeek(written).map((week) => {
      const hours = { weekly: weeklyOf(week) };
      const meaning = inEveryLanguage((locale) => hoursSummary({ hours }, locale) ?? '');
      return { answer: writtenWeek(week), meaning };
    }),
  inquiries: (written) => {
    const count = readInquiries(written);
    return count === undefined ? [] : [{ answer: `${count}`, meaning: fill(meanings.inquiries, { count }) }];
  },
  place: (written) =>
    readPlaces(written).map((answer) => {
      const meaning = answer === 'douyin' || answer === 'other' ? meanings[answer] : meanings.abroad;
      return { answer, meaning: fill(meaning, { zone: answer }) };
    }),
};

const meanings = {
  person: { zh: '一个人：{names}', en: 'One person: {names}' },
  people: { zh: '{count} 个人：{names}', en: '{count} people: {names}' },
  inquiries: { zh: '每天 {count} 位顾客', en: '{count} customers a day' },
  douyin: { zh: '抖店，北京时间', en: 'Douyin shop, Beijing time' },
  other: { zh: '国内其他平台，北京时间', en: 'Another platform in China, Beijing time' },
  abroad: { zh: '其他平台，时区 {zone}', en: 'Another platform, time zone {zone}' },
} as const satisfies Record<string, Text>;

const problems: Readonly<Record<Question, Text>> = {
  people: {
    zh: `写名字，例如：小王、小李；也可以只写几个人，最多 ${MOST_PEOPLE} 个。`,
    en: `Write names, such as: Ann, Ben; or how many people, ${MOST_PEOPLE} at most.`,
  },
  hours: {
    zh: '没看懂。例如：9点到21点；周一到周五 9点到18点，周末 10点到16点。',
    en: 'Not understood. Such as: 9am-9pm; mon-fri 9am-6pm, sat-sun 10am-4pm.',
  },
  inquiries: { zh: '写一个数，例如 60。', en: 'Write a number, such as 60.' },
  place: {
    zh: '没看懂。可以写平台、城市或时区：抖店、淘宝、东京、Europe/Berlin。',
    en: 'Not understood. Such as: Douyin, Tokyo, Europe/Berlin, America/New_York.',
  },
};
