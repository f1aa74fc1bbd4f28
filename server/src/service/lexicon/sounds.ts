import tables from '../../../../schemas/generated/characters.json';

/** The syllable of each character that is read as one of those of the words which are matched by sound. */
const syllables: ReadonlyMap<string, string> = new Map(
  Object.entries(tables.sounds).flatMap(([syllable, characters]) =>
    [...characters].map((character) => [character, syllable] as const),
  ),
);

/**
 * The most frequent characters of Chinese texts (Jun Da's list of 2004, the first 500). Whoever disguises a word picks odd
 * characters; one of these stands in for another only in a word of three or more whose other characters are right: 验证马.
 */
const frequent = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笑飞风步改收根干造言联持组每济车亲极林服快办议往元英士证近失转夫令准布始怎呢存未远叫台单影具罗字爱击流备兵连调深商算质团集百需价花党华城石级整府离况亚请技际约示复病息究线似官火断精满支视消越器容照须九增研写称企八功吗包片史委乎查轻易早曾除农找装广显吧阿李标谈吃图念六引历首医局突专费号尽另周较注语仅考落青随选列',
);

/** A word that is matched by sound: what it is called, and its characters with their syllables. */
export interface SpokenWord {
  readonly literal: number;
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** The syllables of a word; undefined where one of its characters has none in the table. */
export function spokenWord(words: string, literal: number): SpokenWord | undefined {
  const characters = [...words];
  const found = characters.flatMap((character) => syllables.get(character) ?? []);
  return found.length === characters.length && found.length > 1
    ? { literal, characters, syllables: found }
    : undefined;
}

/** The words that are matched by sound, by their first syllable. */
export type SpokenWords = ReadonlyMap<string, readonly SpokenWord[]>;

export function bySyllable(words: readonly SpokenWord[]): SpokenWords {
  const found = new Map<string, SpokenWord[]>();
  for (const word of words) found.set(word.syllables[0]!, [...(found.get(word.syllables[0]!) ?? []), word]);
  return found;
}

/** The words that sound like the text at an offset, each with its end; those that are written right aside. */
export function spokenAt(
  text: string,
  start: number,
  words: SpokenWords,
): readonly (readonly [SpokenWord, end: number])[] {
  const syllable = syllables.get(text[start]!);
  const candidates = syllable === undefined ? spelledAt(text, start, words) : words.get(syllable);
  if (!candidates) return none;
  return candidates.flatMap((word) => {
    const end = endOf(word, text, start);
    return end === undefined ? [] : [[word, end] as const];
  });
}

const none: readonly never[] = [];
const isLetter = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

/** The words whose first syllable is spelled out in Latin letters at an offset where a word begins. */
function spelledAt(text: string, start: number, words: SpokenWords): readonly SpokenWord[] | undefined {
  if (!isLetter(text[start]) || isLetter(text[start - 1])) return undefined;
  const found = [...words].flatMap(([syllable, own]) => (text.startsWith(syllable, start) ? own : []));
  return found.length > 0 ? found : undefined;
}

/** Where a word that is read at an offset ends; undefined where it is another word, or this one as it is written. */
function endOf(
  { characters, syllables: spoken }: SpokenWord,
  text: string,
  start: number,
): number | undefined {
  let at = start;
  let other = 0;
  let common = 0;
  for (const [index, syllable] of spoken.entries()) {
    if (text[at] === ' ' && isLetter(text[at - 1]) && isLetter(text[at + 1])) at++;
    const char = text[at];
    if (char === characters[index]) at++;
    else if (char !== undefined && syllables.get(char) === syllable) {
      other++;
      if (frequent.has(char)) common++;
      at++;
    } else if (isLetter(char) && text.startsWith(syllable, at)) {
      other++;
      at += syllable.length;
    } else return undefined;
  }
  if (other === 0 || (isLetter(text[at - 1]) && isLetter(text[at]))) return undefined;
  return common === 0 || (common === 1 && other === 1 && spoken.length > 2) ? at : undefined;
}
