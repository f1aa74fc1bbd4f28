import { type RegisterEntry, grades } from '../../../../schemas/register';
import { fill, inEveryLanguage, joinTexts, type Text } from '../../../../schemas/text';

const words = {
  withArticle: { zh: '{name}{article}', en: '{name}, {article}' },
  noted: { zh: '{name}（{note}）', en: '{name} ({note})' },
  from: { zh: '{from} 起施行', en: 'in force from {from}' },
  until: { zh: '施行到 {until}', en: 'in force until {until}' },
  notYet: { zh: '还没有施行', en: 'not in force yet' },
  ended: { zh: '已经失效', en: 'no longer in force' },
  asOf: { zh: '截至 {date}', en: 'as of {date}' },
  year: { zh: '{date} 年', en: '{date}' },
  A: { zh: '出处：{grade}，{asOf}。', en: 'Known from {grade}, {asOf}.' },
  B: {
    zh: '出处：{grade}，{asOf}。规定会变，以平台后台的最新规则为准。',
    en: 'Known from {grade}, {asOf}. Check the current rules in your back office.',
  },
} as const satisfies Record<string, Text>;

/** What is told of an entry of the register, in three sentences. */
export interface RegisterText {
  /** Name and article alone. */
  readonly name: Text;
  /** Name, article and the dates in force. */
  readonly citation: Text;
  readonly meaning: Text;
  /** How well it is known, and as of when. */
  readonly known: Text;
}

/**
 * An entry of the register in words.
 * @param day the day to judge by whether it is in force; without it, only the dates are told
 */
export const registerText = (entry: RegisterEntry, day?: string): RegisterText => ({
  name: fullName(entry),
  citation: citation(entry, day),
  meaning: entry.meaning,
  known: fill(words[entry.grade], { grade: grades[entry.grade], asOf: asOf(entry) }),
});

/** Name, article and, in brackets, since when it is in force: 《劳动法》第三十八条 / Labour Law, art. 38. */
export function citation(entry: RegisterEntry, day?: string): Text {
  const { from, until, grade } = entry;
  const notes = [
    ...(from === undefined ? [] : [fill(words.from, { from })]),
    ...(until === undefined ? [] : [fill(words.until, { until })]),
    ...(from === undefined && grade === 'B' ? [asOf(entry)] : []),
    ...(day === undefined ? [] : standing(entry, day)),
  ];
  const name = fullName(entry);
  if (notes.length === 0) return name;
  const note = joinTexts(notes, { zh: '，', en: ', ' });
  return fill(words.noted, { name, note });
}

/** The name of an entry, with the article. */
const fullName = ({ name, article }: RegisterEntry): Text =>
  article ? fill(words.withArticle, { name, article }) : name;

/** What is to be said where an entry is not in force on a day. */
function standing({ from = '', until }: RegisterEntry, day: string): readonly Text[] {
  if (from > day) return [words.notYet];
  return until !== undefined && until < day ? [words.ended] : [];
}

function asOf({ asOf: date }: RegisterEntry): Text {
  const isYear = /^\d{4}$/.test(date);
  return fill(words.asOf, { date: isYear ? fill(words.year, { date }) : inEveryLanguage(() => date) });
}
