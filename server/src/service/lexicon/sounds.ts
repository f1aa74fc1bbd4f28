import tables from '../../../../schemas/generated/characters.json';
import { unpackCharacters, unpackNumbers } from '../text/packed-numbers';

const syllables: readonly string[] = tables.sounds.syllables.split(' ');

/** For each Chinese character the number of its syllable, from 1; 0 where no word that is matched by sound holds it. */
const syllableOf = new Uint16Array(0xa000 - 0x4e00);
const numbers = unpackNumbers(tables.sounds.numbers);
for (const [at, character] of unpackCharacters(tables.sounds.characters).entries())
  syllableOf[character.charCodeAt(0) - 0x4e00] = numbers[at]! + 1;

const soundAt = (text: string, at: number): number => syllableOf[text.charCodeAt(at) - 0x4e00] ?? 0;

/**
 * The most frequent characters of Chinese texts (Jun Da's list of 2004, the first 500). Whoever disguises a word picks odd
 * characters; one of these stands in for another only in a word of three or more whose other characters are right: 验证马.
 */
const frequent =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笑飞风步改收根干造言联持组每济车亲极林服快办议往元英士证近失转夫令准布始怎呢存未远叫台单影具罗字爱击流备兵连调深商算质团集百需价花党华城石级整府离况亚请技际约示复病息究线似官火断精满支视消越器容照须九增研写称企八功吗包片史委乎查轻易早曾除农找装广显吧阿李标谈吃图念六引历首医局突专费号尽另周较注语仅考落青随选列';

const isInList = new Uint8Array(0x10000);
for (let at = 0; at < frequent.length; at++) isInList[frequent.charCodeAt(at)] = 1;

/** Whether a UTF-16 unit is one of the most frequent characters. */
export const isFrequent = (unit: number): boolean => isInList[unit] === 1;

/** A word that is matched by sound: the number of its literal, and its characters with the numbers of their syllables. */
interface SpokenWord {
  readonly literal: number;
  readonly words: string;
  readonly sounds: readonly number[];
}

/** Words that are found in a text by their sound: as homophones, in pinyin, or both mixed. */
export class SpokenWords {
  /** The words by the number of their first syllable. */
  private readonly bySound: SpokenWord[][] = [];
  /** The numbers of the first two syllables of the words, as one. */
  private readonly begins = new Set<number>();
  /** Whether words begin with a syllable, by its number: most syllables begin none. */
  private readonly isFirst = new Uint8Array(0x1000);
  /** The numbers of the first syllables by the UTF-16 unit of the letter that they are spelled with first. */
  private readonly byLetter = new Map<number, Set<number>>();

  /** Adds a word of Chinese characters, two or more; any other cannot be told from what sounds like it. */
  add(words: string, literal: number): void {
    const sounds = Array.from(words, (character) => soundAt(character, 0));
    if (sounds.length < 2 || sounds.includes(0)) return;
    const [first, second] = sounds;
    this.begins.add(pair(first!, second!));
    this.isFirst[first!] = 1;
    (this.bySound[first!] ??= []).push({ literal, words, sounds });
    const letter = syllables[first! - 1]!.charCodeAt(0);
    if (!this.byLetter.has(letter)) this.byLetter.set(letter, new Set());
    this.byLetter.get(letter)!.add(first!);
  }

  /** The words that a literal is heard as. */
  wordsOf(literal: number): readonly string[] {
    return this.bySound.flatMap((words) =>
      words.filter((one) => one.literal === literal).map(({ words: one }) => one),
    );
  }

  /** Tells each word that is heard in a text, by their starts; those that are written right aside. */
  scan(text: string, found: (literal: number, start: number, end: number) => void): void {
    if (this.byLetter.size === 0) return;
    const tell = (sound: number, start: number): void => {
      for (const word of this.bySound[sound] ?? none) {
        const end = endOf(word, text, start);
        if (end !== undefined) found(word.literal, start, end);
      }
    };
    for (let start = 0; start < text.length; start++) {
      const sound = soundAt(text, start);
      if (sound > 0) {
        if (this.isFirst[sound] === 0) continue;
        const next = soundAt(text, start + 1);
        if (next > 0 ? this.begins.has(pair(sound, next)) : isLetter(text, start + 1)) tell(sound, start);
      } else if (isLetter(text, start) && !isLetter(text, start - 1))
        for (const one of this.byLetter.get(text.charCodeAt(start)) ?? none)
          if (text.startsWith(syllables[one - 1]!, start)) tell(one, start);
    }
  }
}

const none: readonly never[] = [];

const pair = (first: number, second: number): number => first * 0x1000 + second;

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Where a word that is heard at an offset ends; undefined where it is another word, or this one as it is written. */
function endOf({ words, sounds }: SpokenWord, text: string, start: number): number | undefined {
  let at = start;
  let others = 0;
  let common = 0;
  for (let index = 0; index < sounds.length; index++) {
    if (text[at] === ' ' && isLetter(text, at - 1) && isLetter(text, at + 1)) at++;
    const syllable = syllables[sounds[index]! - 1]!;
    if (text[at] === words[index]) at++;
    else if (soundAt(text, at) === sounds[index]) {
      others++;
      if (isFrequent(text.charCodeAt(at))) common++;
      at++;
    } else if (isLetter(text, at) && text.startsWith(syllable, at)) {
      others++;
      at += syllable.length;
    } else return undefined;
  }
  if (others === 0 || (isLetter(text, at - 1) && isLetter(text, at))) return undefined;
  return common === 0 || (common === 1 && others === 1 && sounds.length > 2) ? at : undefined;
}
