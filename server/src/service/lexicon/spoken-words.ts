import { positionsIn, eachFirst } from './positions';
import { isFrequent, soundAt, syllables } from './sounds';

/** A word that is matched by sound: the number of its literal, and its characters with the numbers of their syllables. */
interface SpokenWord {
  readonly literal: number;
  readonly words: string;
  readonly sounds: readonly number[];
}

/** Words that are found in a text by their sound: as homophones, in pinyin, or both mixed. */
export class SpokenWords {
  /** The words by the number of their first syllable. */
  private readonly bySound: (WordsBySecond | undefined)[] = [];
  /** The numbers of the first syllables by the UTF-16 unit of the letter that they are spelled with first. */
  private readonly byLetter = new Map<number, Set<number>>();

  /** Adds words of Chinese characters, two or more; any other cannot be told from what sounds like it. */
  add(words: string, literal: number): void {
    eachFirst(words, 0, words.length, (at) => {
      const first = soundAt(words, at);
      if (first === 0) return;
      (this.bySound[first] ??= new WordsBySecond()).add({ literal, words, at });
      const letter = syllables[first - 1]!.charCodeAt(0);
      if (!this.byLetter.has(letter)) this.byLetter.set(letter, new Set());
      this.byLetter.get(letter)!.add(first);
    });
  }

  /** Tells each word that is heard in a text, by their starts; those that are written right aside. */
  scan(text: string, found: (literal: number, start: number, end: number) => void): void {
    if (this.byLetter.size === 0) return;
    const tell = (words: readonly SpokenWord[], start: number): void => {
      for (const word of words) {
        const end = endOf(word, text, start);
        if (end !== undefined) found(word.literal, start, end);
      }
    };
    for (let start = 0; start < text.length; start++) {
      const sound = soundAt(text, start);
      if (sound > 0) {
        const words = this.bySound[sound];
        if (!words) continue;
        const next = soundAt(text, start + 1);
        if (next > 0) tell(words.goingOnWith(next), start);
        else if (isLetter(text, start + 1)) tell(words.all(), start);
      } else if (isLetter(text, start) && !isLetter(text, start - 1))
        for (const one of this.byLetter.get(text.charCodeAt(start)) ?? none)
          if (text.startsWith(syllables[one - 1]!, start)) tell(this.bySound[one]!.all(), start);
    }
  }
}

/** Where words that begin with a syllable begin: the offset of that character. */
interface Beginning {
  readonly literal: number;
  readonly words: string;
  readonly at: number;
}

/**
 * Words that begin with the same syllable, by the number of their second one. Their alternatives are multiplied out when a
 * text first holds both syllables: of ten thousand words most texts need some dozen.
 */
class WordsBySecond {
  private readonly beginnings: Beginning[] = [];
  private bySecond: Map<number, readonly SpokenWord[] | undefined> | undefined;

  add(beginning: Beginning): void {
    this.beginnings.push(beginning);
    this.bySecond = undefined;
  }

  goingOnWith(second: number): readonly SpokenWord[] {
    this.bySecond ??= this.seconds();
    if (!this.bySecond.has(second)) return none;
    let words = this.bySecond.get(second);
    if (!words) this.bySecond.set(second, (words = this.spelledOut(second)));
    return words;
  }

  all(): readonly SpokenWord[] {
    this.bySecond ??= this.seconds();
    return [...this.bySecond.keys()].flatMap((second) => this.goingOnWith(second));
  }

  private seconds(): Map<number, undefined> {
    const seconds = new Map<number, undefined>();
    for (const { words, at } of this.beginnings)
      for (const next of positionsIn(words, at + 1))
        if (soundAt(words, next) > 0) seconds.set(soundAt(words, next), undefined);
    return seconds;
  }

  private spelledOut(second: number): readonly SpokenWord[] {
    const spelled: SpokenWord[] = [];
    for (const { literal, words, at } of this.beginnings)
      for (const next of positionsIn(words, at + 1))
        if (soundAt(words, next) === second)
          eachWord(words, next + 1, words[at]! + words[next]!, (one) => {
            const sounds = Array.from(one, (character) => soundAt(character, 0));
            if (!sounds.includes(0)) spelled.push({ literal, words: one, sounds });
          });
    return spelled;
  }
}

/** Tells what words can be that go on from a position behind a beginning, their alternatives multiplied out. */
function eachWord(words: string, position: number, begun: string, visit: (word: string) => void): void {
  for (const next of positionsIn(words, position))
    if (next >= words.length) visit(begun);
    else eachWord(words, next + 1, begun + words[next]!, visit);
}

const none: readonly never[] = [];

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Where a word that is heard at an offset ends; undefined where it is another word, or this one as it is written. */
function endOf({ words, sounds }: SpokenWord, text: string, start: number): number | undefined {
  let at = start;
  let others = 0;
  let common = 0;
  let initials = 0;
  for (let index = 0; index < sounds.length; index++) {
    if (separates.has(text[at]!) && isLetter(text, at - 1) && isLetter(text, at + 1)) at++;
    const syllable = syllables[sounds[index]! - 1]!;
    if (text[at] === words[index]) at++;
    else if (soundAt(text, at) === sounds[index]) {
      others++;
      if (isFrequent(text.charCodeAt(at))) common++;
      at++;
    } else if (isLetter(text, at) && text.startsWith(syllable, at)) {
      others++;
      at += syllable.length;
    } else if (isInitial(text, at, syllable) && (sounds.length > 2 || index === 1)) {
      initials++;
      at++;
    } else return undefined;
  }
  if (initials > 0) return others === 0 && initials === 1 ? at : undefined;
  if (others === 0 || (isLetter(text, at - 1) && isLetter(text, at))) return undefined;
  return common === 0 || (sounds.length > 2 && (common < others || others === 1)) ? at : undefined;
}

/** What may stand between syllables: yan zheng ma, yan-zheng-ma. */
const separates: ReadonlySet<string> = new Set(' -.·');

/** Whether a character is written by the first letter of its syllable alone: 密m, 身f证. */
const isInitial = (text: string, at: number, syllable: string): boolean =>
  text[at] === syllable[0] && !isLetter(text, at - 1) && !isLetter(text, at + 1);
