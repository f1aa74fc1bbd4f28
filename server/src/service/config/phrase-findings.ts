import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import { nearest } from '../format/nearest';
import { asRead } from '../lexicon/as-read';
import { parsePhrase, type PhraseProblem } from '../lexicon/phrase';

/**
 * What is wrong with the phrases of a pack, each at its place.
 * @param phrases a list as it was read, or none
 * @param classes the names that a phrase may refer to
 */
export function phraseFindings(
  phrases: readonly string[] | undefined,
  classes: ReadonlySet<string>,
): readonly Finding[] {
  return (phrases ?? []).flatMap((phrase, key) => {
    const problem = problemOf(phrase);
    if (problem) {
      const data = { phrase, right: withUsualMarks(phrase) };
      const at = { in: phrases!, key };
      return [{ code: 'words/unreadable-phrase', level: 'error', at, message: problems[problem], data }];
    }
    return unknownClasses(phrase, classes).map(({ part, name }): Finding => {
      const meant = nearest(name, [...classes]);
      return {
        code: 'words/unknown-class',
        level: 'error',
        at: { in: phrases!, key, part },
        message: meant ? meantClass : noSuchClass,
        data: { name, meant: meant ?? '' },
      };
    });
  });
}

type Problem = PhraseProblem | 'marks' | 'class-name';

function problemOf(phrase: string): Problem | undefined {
  if (withUsualMarks(phrase) !== phrase) return 'marks';
  if (/[<>]/.test(phrase.replace(/<[a-z_]+>/g, ''))) return 'class-name';
  const parsed = parsePhrase(asRead(phrase));
  return typeof parsed === 'string' ? parsed : undefined;
}

/** A phrase with its marks as the grammar has them: those of a Chinese keyboard look the same. */
const withUsualMarks = (phrase: string): string =>
  phrase.replace(/[（）｜＜＞]/g, (mark) => mark.normalize('NFKC')).replace(/\.{3,}|。{3,}/g, '…');

function unknownClasses(phrase: string, classes: ReadonlySet<string>) {
  return [...phrase.matchAll(/<([a-z_]+)>/g)].flatMap(({ 0: whole, 1: name, index }) =>
    classes.has(name!) ? [] : [{ name: name!, part: { start: index, end: index + whole.length } }],
  );
}

const problems: Readonly<Record<Problem, Text>> = {
  empty: {
    zh: '“{phrase}”里没有可以找的字，或者括号里有一种说法是空的。请写出要找的词，例如 加(我|)微信。',
    en: '"{phrase}" leaves nothing to look for, or one of its alternatives does. Write the words, such as add (me|us) on wechat.',
  },
  unclosed: {
    zh: '“{phrase}”的括号不成对。每个 ( 都要有一个 )，例如 加(我|你)微信。',
    en: 'The brackets of "{phrase}" do not match: each ( needs a ), as in add (me|us).',
  },
  'gap-at-end': {
    zh: '“{phrase}”的省略号在开头或末尾。省略号要夹在两个词中间，例如 比…便宜。',
    en: 'The gap of "{phrase}" is at its beginning or end. A gap stands between words, as in better…than.',
  },
  marks: {
    zh: '“{phrase}”里的括号、竖线要用英文的，省略号用 …。可以写成：{right}',
    en: 'The brackets and bars of "{phrase}" are to be ASCII, and a gap is …. It can be written: {right}',
  },
  'class-name': {
    zh: '“{phrase}”里的 < > 用来引用分类，中间写小写英文字母和下划线，例如 <rival>…便宜。',
    en: 'In "{phrase}", < and > refer to a class by small letters and underscores, as in <rival>…cheaper.',
  },
};

const meantClass: Text = {
  zh: '没有“{name}”这个分类。是不是要写 <{meant}>？',
  en: 'There is no class "{name}". Did you mean <{meant}>?',
};

const noSuchClass: Text = {
  zh: '没有“{name}”这个分类：自带的词库和您的词库里都没有。请在一个词条里写 class: {name}，或者直接写出要找的词。',
  en: 'There is no class "{name}" in our word packs or yours. Give an entry class: {name}, or write the words themselves.',
};
