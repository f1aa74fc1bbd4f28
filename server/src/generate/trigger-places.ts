import type { Lexicon, LexiconClass } from '../service/lexicon/lexicon';
import { parsePhrase, type Sequence } from '../service/lexicon/phrase';
import { weigher } from '../service/lexicon/plan';
import { patternsIn, type TriggerPlaces } from '../service/lexicon/triggers';

/** A phrase, or an alternative of a group, and where it stands. */
interface Placed {
  readonly sequence: Sequence;
  readonly path: readonly number[];
}

/** Where the triggers of a class stand in the packs of a lexicon, as `triggersOf` works them out. */
export function triggerPlaces(lexicon: Lexicon, name: string): TriggerPlaces {
  const part = lexicon.part(name);
  const { rarestOf } = weigher(part);
  const words: (readonly number[])[] = [];
  const patterns: (readonly string[])[] = [];
  const looked = new Set<string>();

  const visit = (one: string): void => {
    if (looked.has(one)) return;
    looked.add(one);
    collect(part.classes.get(one)!, phrasesOf(lexicon, one));
  };
  /** The words and compounds of a class stand in the order of its phrases. */
  const collect = (own: LexiconClass, placed: readonly Placed[]): void => {
    let compound = 0;
    for (const { sequence, path } of placed) {
      if (sequence.length === 1 && 'words' in sequence[0]!) {
        words.push([...path, 0]);
        continue;
      }
      const { elements } = own.compounds[compound++]!;
      const rarest = rarestOf(elements);
      const index = elements.findIndex((element) =>
        'literal' in element
          ? element.literal === rarest
          : 'class' in element && classOf(element.class) === rarest,
      );
      const element = elements[index];
      const written = sequence[index];
      if (rarest === undefined || !element || !written) patterns.push(patternsIn(elements));
      else if ('literal' in element) words.push([...path, index]);
      else if ('group' in written)
        collect(
          rarest as LexiconClass,
          written.group.map((one, at) => ({ sequence: one, path: [...path, index, at] })),
        );
      else if ('class' in written) visit(written.class);
    }
  };
  const classOf = (one: string | LexiconClass) => (typeof one === 'string' ? part.classes.get(one) : one);
  visit(name);
  return { words, patterns };
}

function phrasesOf(lexicon: Lexicon, name: string): readonly Placed[] {
  return lexicon.entriesOf(name).flatMap(({ pack, entry }) =>
    entry.words.flatMap((phrase, at): readonly Placed[] => {
      const sequence = parsePhrase(phrase);
      if (typeof sequence === 'string') return [];
      return [{ sequence, path: [lexicon.packs.indexOf(pack), pack.entries.indexOf(entry), at] }];
    }),
  );
}
