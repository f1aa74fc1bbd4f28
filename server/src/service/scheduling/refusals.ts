import type { Text } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';

/** Why an action edits nothing: what is in the way, and what to do instead. */
export interface Refusal {
  readonly text: Text;
  readonly data?: Readonly<Record<string, string | number | Text>>;
}

/** Edits of values, or why there are none. */
export type EditsOrRefusal = readonly Edit[] | Refusal;

const texts = {
  gone: {
    zh: '这个班已经不在手册里了，页面马上更新。',
    en: 'This shift is not in the playbook any more. The page will be drawn anew.',
  },
  unreadableTime: {
    zh: '“{time}”看不懂是几点，写成 09:30 这样。',
    en: '“{time}” cannot be read as a time. Write it like 09:30.',
  },
  noLength: {
    zh: '开始和结束是同一个时间，这个班就没有长度了。全天写 00:00 到 24:00。',
    en: 'Start and end are the same time, so the shift has no length. A whole day is 00:00 to 24:00.',
  },
  otherDay: {
    zh: '再挪就到另一天了。换一天上班，改“哪几天”。',
    en: 'Further on is another day. Change its days to have it worked on another one.',
  },
  unknownDay: {
    zh: '“{day}”不是星期几，也不是 holiday。',
    en: '“{day}” is neither a day of the week nor holiday.',
  },
  noDay: {
    zh: '一个班至少要有一天。不要这个班了就删掉它。',
    en: 'A shift needs at least one day. Remove the shift if it is not worked any more.',
  },
  sameDay: { zh: '那一天本来就上这个班。', en: 'The shift is worked on that day already.' },
  oneDay: { zh: '这个班本来就只有这一天。', en: 'This is the only day of the shift already.' },
  notInTeam: {
    zh: '团队里没有编号“{member}”，先加到 staffing.team。',
    en: 'Nobody in the team has the id “{member}”. Add them to staffing.team first.',
  },
  otherFile: {
    zh: '这里写在共用手册 {file} 里，到那份手册里改，沿用它的店都会跟着变。',
    en: 'This is written in the shared playbook {file}. Change it there; every shop that extends it changes too.',
  },
  alias: {
    zh: '这里写的是引用 *{name}，改了别处也会变。先在文件里把它写成自己的值。',
    en: 'This is written as the alias *{name}, so a change would change other places too. Write it out in the file first.',
  },
  anchor: {
    zh: '别处用 *{name} 引用了这里，改了那里也会变。先在文件里把那处写成自己的值。',
    en: 'Other places refer to this as *{name} and would change too. Write those out in the file first.',
  },
  comment: {
    zh: '这几行中间有注释，改了会丢。请在文件里改。',
    en: 'A comment stands between these lines and would be lost. Change them in the file.',
  },
  unreadable: {
    zh: '文件里这一段读不通，先照“问题”里说的改好，再来改这里。',
    en: 'This part of the file cannot be read. Mend it first, as the Problems panel says.',
  },
} as const satisfies Record<string, Text>;

/** A refusal by its name, with what fills its blanks. */
export const refuse = (name: keyof typeof texts, data?: Refusal['data']): Refusal => ({
  text: texts[name],
  data,
});

export const isRefusal = (value: object): value is Refusal => 'text' in value;
