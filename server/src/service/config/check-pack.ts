import type { Text } from '../../../../schemas/text';
import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import type { Finding } from '../format/finding';
import { canBeClass, classOf, type Lexicon, lexiconOf, UNNAMED } from '../lexicon/lexicon';
import { patternNames } from '../lexicon/patterns';
import { TextReading, type WordMention } from '../lexicon/reading';
import { dense } from '../text/dense';
import { plain } from '../text/normalise';
import { phraseFindings } from './phrase-findings';
import type { PackResult } from './read-pack';

/**
 * All findings on a word pack: those of its reading, then what is wrong with its phrases, classes and dates, and the
 * sentences with which it tests itself.
 * @param packs all packs that can be seen from it, ours and itself among them
 */
export function checkPack(
  { pack, map, findings }: PackResult,
  packs: readonly WordPack[],
): readonly Finding[] {
  const lexicon = lexiconOf(packs);
  const classes = new Set([...lexicon.names, ...patternNames]);
  classes.delete(UNNAMED);
  return [
    ...findings,
    ...classFinding(map, pack.class),
    ...phraseFindings(pack.except, classes),
    ...pack.entries.flatMap((entry) => {
      const inPhrases = [...phraseFindings(entry.words, classes), ...phraseFindings(entry.except, classes)];
      return [
        ...classFinding(entry, entry.class),
        ...datesFinding(entry),
        ...inPhrases,
        // A sentence is missed where a phrase cannot be read: that is told already.
        ...(inPhrases.length > 0 ? [] : missesFindings(pack, entry, lexicon)),
        ...hitsFindings(pack, entry, lexicon),
      ];
    }),
  ];
}

function classFinding(owner: object | undefined, name: string | undefined): readonly Finding[] {
  if (!owner || name === undefined || canBeClass(name)) return [];
  const message = patternNames.includes(name) ? patternClass : badClassName;
  return [
    { code: 'words/no-class', level: 'warning', at: { in: owner, key: 'class' }, message, data: { name } },
  ];
}

function datesFinding(entry: WordEntry): readonly Finding[] {
  const { from, to } = entry;
  if (from === undefined || to === undefined || from <= to) return [];
  const at = { in: entry, key: 'to' };
  return [{ code: 'words/never-in-force', level: 'warning', at, message: neverInForce, data: { from, to } }];
}

/** The sentences that an entry should find and does not. */
function missesFindings(pack: WordPack, entry: WordEntry, lexicon: Lexicon): readonly Finding[] {
  const { hit = [], words } = entry;
  return hit.flatMap((sentence, key): readonly Finding[] => {
    if (firstOf(entry, classOf(pack, entry), sentence, lexicon)) return [];
    const data = { sentence, words: words.slice(0, 3).join(' / ') };
    const at = { in: hit, key };
    return [{ code: 'words/misses-its-hit', level: 'warning', at, message: missesItsHit, data }];
  });
}

/** The sentences that an entry should not find and does. */
function hitsFindings(pack: WordPack, entry: WordEntry, lexicon: Lexicon): readonly Finding[] {
  const { miss = [] } = entry;
  return miss.flatMap((sentence, key): readonly Finding[] => {
    const part = firstOf(entry, classOf(pack, entry), sentence, lexicon);
    if (!part) return [];
    const data = { words: sentence.slice(part.start, part.end) };
    const at = { in: miss, key, part };
    return [{ code: 'words/hits-its-miss', level: 'warning', at, message: hitsItsMiss, data }];
  });
}

/** The first words of an entry in a sentence; undefined where it has none. */
function firstOf(entry: WordEntry, name: string, sentence: string, lexicon: Lexicon) {
  const reading = new TextReading(dense(plain(sentence)), lexicon);
  const isOfEntry = (mention: WordMention): boolean => mention.entry?.written === entry;
  const first = reading.mentionsAround(name).find(isOfEntry);
  return first && reading.view.part(first);
}

const badClassName: Text = {
  zh: '“{name}”不能当分类名，这些词算没有分类。分类名用小写英文字母和下划线，例如 class: rival。',
  en: '"{name}" cannot be the name of a class, so these words are in none. Use small letters and underscores, as in class: rival.',
};

const patternClass: Text = {
  zh: '“{name}”是写法里已经有的（<{name}>），不能当分类名，这些词算没有分类。请换个名字，例如 class: rival。',
  en: '"{name}" has a meaning of its own in phrases (<{name}>), so these words are in no class. Choose another name, such as class: rival.',
};

const neverInForce: Text = {
  zh: '这一条从 {from} 起、到 {to} 止，永远不会生效。请把 to 改成 {from} 或更晚的日期。',
  en: 'From {from} to {to} it is never in force. Let it end on {from} or later.',
};

const missesItsHit: Text = {
  zh: '这一条（{words}）没有找到“{sentence}”。请把句子里的说法加到 words，或者看看 except 是不是写宽了。',
  en: 'The entry ({words}) does not find "{sentence}". Add what it says to words, or see whether except takes too much.',
};

const hitsItsMiss: Text = {
  zh: '这句话不该找到，却找到了“{words}”。请给这一条写上例外，例如 except: [带上前后字的说法]。',
  en: 'This sentence is not to be found, but "{words}" is. Give the entry an exception: except, with the words around it.',
};
