import { z } from 'zod';
import { choice, field } from './meta';
import { date } from './scalars';

const phrases = () => z.array(z.string().min(1));

/** How the words of an entry are reported. */
export const wordLevel = choice({
  info: { zh: '提示', en: 'Information' },
  warning: { zh: '警告', en: 'Warning' },
  error: { zh: '错误', en: 'Error' },
});

const because = () =>
  field(
    z.string().min(1).optional(),
    { zh: '原因', en: 'Because' },
    {
      zh: '为什么不说：哪条法律、平台规则或店里的规定。客服会在提示里看到这句话。',
      en: 'Why it is not said: the law, the rule of the platform or of the house. Agents read it in the finding.',
    },
    { samples: ['品牌方 2026 年授权合同第 8 条'] },
  );

const trade = () =>
  field(
    z.string().min(1).optional(),
    { zh: '行业', en: 'Trade' },
    {
      zh: '说的是哪个行业的规矩，写给人看；检查不看店铺是哪一行。',
      en: 'The trade whose custom it is, for people to read; the check does not look at the trade of a shop.',
    },
    { samples: ['食品'] },
  );

const classOf = (whole: boolean) =>
  field(
    z.string().min(1).optional(),
    { zh: '分类', en: 'Class' },
    whole
      ? {
          zh: '本词库的词归到哪一类，用小写字母和下划线。写工具自带的分类（例如 secret），词就加到那一类里，由原来的规则检查；写别的名字或不写，就是店里自己的词，由 reply/word-pack 检查。',
          en: 'The class of the words, in small letters and underscores. With one of the tool (such as secret) they are added to it and its rule looks for them; with another name, or none, they are words of your own, for reply/word-pack.',
        }
      : {
          zh: '这一条归到别的分类时写；不写就跟整个词库一样。',
          en: 'The class of this entry where it is not that of the pack.',
        },
    { samples: [whole ? 'secret' : 'rival'] },
  );

const exceptions = (whole: boolean) =>
  field(
    phrases().optional(),
    { zh: '例外', en: 'Exceptions' },
    whole
      ? {
          zh: '说到这些话时，词库里的词不算。',
          en: 'Where one of these is said, no words of the pack count.',
        }
      : {
          zh: '说到这些话时，这一条的词不算。',
          en: 'Where one of these is said, the words of the entry do not count.',
        },
    { samples: [['防伪验证码', '取(件|货)码']], words: true },
  );

const sentences = (hit: boolean) =>
  field(
    z.array(z.string().min(1)).optional(),
    hit ? { zh: '应当找到', en: 'Hit' } : { zh: '不该找到', en: 'Miss' },
    hit
      ? {
          zh: '这一条应当找到的句子。每次检查都会试，没找到就在这里提醒。',
          en: 'Sentences in which the entry is to be found. Every check tries them.',
        }
      : {
          zh: '这一条不该找到的句子。每次检查都会试，误报了就在这里提醒。',
          en: 'Sentences in which the entry is not to be found. Every check tries them.',
        },
    { samples: [[hit ? '我们比某宝便宜' : '宝贝已发出']] },
  );

/** Words that mean the same, with what is to be said instead. */
export const wordEntry = field(
  z.strictObject({
    class: classOf(false),
    words: field(
      phrases().min(1),
      { zh: '词', en: 'Words' },
      {
        zh: '一条可以写几种说法：(a|b) 任选其一，… 隔几个字，…… 隔半句，<分类> 那一类里的任何一个词。简体、小写就够，繁体、全角、空格和形近字会自动认出来。',
        en: 'Phrases: (a|b) is either, … a few characters, …… half a sentence, <class> any word of that class. Lower case and simplified characters are enough: other case, width, spaces and look-alikes are seen through.',
      },
      { samples: [['隔壁家', '(某|那个)(宝|多)…便宜']], words: true },
    ),
    except: exceptions(false),
    by_sound: field(
      z.boolean().optional(),
      { zh: '同音字也算', en: 'By sound' },
      {
        zh: '写成 true 时，用同音字或拼音代替的写法也算，例如“验证马”。只对两个字以上的词有效。',
        en: 'With true, words spelled with other characters of the same sound, or in pinyin, count as well. For words of two Chinese characters and more.',
      },
      { samples: [true], fallback: false },
    ),
    because: because(),
    from: field(
      date().optional(),
      { zh: '从哪天起', en: 'From' },
      { zh: '从这一天起才算，不写就一直算。', en: 'The first day on which it counts.' },
      { samples: ['2026-11-01'] },
    ),
    to: field(
      date().optional(),
      { zh: '到哪天止', en: 'To' },
      { zh: '算到这一天为止（含当天），不写就一直算。', en: 'The last day on which it counts.' },
      { samples: ['2026-11-11'] },
    ),
    level: field(
      wordLevel.optional(),
      { zh: '级别', en: 'Level' },
      {
        zh: '找到时按什么级别报告，不写就按规则的级别。',
        en: 'How it is reported; as its rule says unless given.',
      },
      { samples: ['error'] },
    ),
    say: field(
      z.string().min(1).optional(),
      { zh: '换成', en: 'Say' },
      {
        zh: '该怎么说。编辑器里可以一键换成这句话。',
        en: 'What to say instead. The editor offers to put it there.',
      },
      { samples: ['其他店铺'] },
    ),
    trade: trade(),
    hit: sentences(true),
    miss: sentences(false),
  }),
  { zh: '词条', en: 'Entry' },
  {
    zh: '一组意思相同的词，和它们的例外、级别、替换说法。',
    en: 'Words that mean the same, with their exceptions, level and what to say instead.',
  },
  { samples: [{ words: ['隔壁家'], say: '其他店铺' }], labelledBy: ['words'] },
);

/** A word pack: a file `words/*.yaml` of a team, or one of our own in schemas/words/. */
export const wordPack = field(
  z.strictObject({
    word_pack: field(
      z.literal(1),
      { zh: '词库格式', en: 'Word pack' },
      { zh: '词库格式的版本，写 1。', en: 'The version of the format: 1.' },
      { samples: [1] },
    ),
    title: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Title' },
      {
        zh: '词库叫什么，提示里会写出来。不写就用文件名。',
        en: 'What the pack is called in findings; the name of its file unless given.',
      },
      { samples: ['品牌方不许说的话'] },
    ),
    class: classOf(true),
    because: because(),
    trade: trade(),
    except: exceptions(true),
    entries: field(
      z.array(wordEntry),
      { zh: '词条', en: 'Entries' },
      { zh: '词库里的词，一条一组。', en: 'The words of the pack, in groups.' },
      { samples: [[{ words: ['隔壁家'], say: '其他店铺' }]] },
    ),
  }),
  { zh: '词库', en: 'Word pack' },
  {
    zh: '放在手册旁边或上层文件夹的 words 文件夹里的 *.yaml：店里自己不许说的词，或者给自带规则补充的词。',
    en: 'A file words/*.yaml beside the playbooks or above them: words that the shop does not use, or words added to those that the rules know.',
  },
);

/** A word pack as it is written. */
export type WordPack = Unchanging<z.infer<typeof wordPack>>;

/** An entry of a word pack as it is written. */
export type WordEntry = Unchanging<z.infer<typeof wordEntry>>;

type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;
