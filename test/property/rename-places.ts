import type { Analysis } from '../../server/src/service/document/analysis';
import type { Mention } from '../../server/src/service/document/symbols';
import { writtenIds } from '../../server/src/service/document/written-ids';
import { indentAt } from '../../server/src/service/yaml/ranges/node-end';
import { pairOf } from '../../server/src/service/yaml/parse/nodes';
import { originOf } from '../../server/src/service/yaml/parse/value';
import { mentionNode } from '../../server/src/service/document/written-value';
import { open } from '../service/marks';
import { inFlow, withCrlf } from './completion-ways';

/** A word of a text that gives or names an id. */
export interface IdPlace {
  readonly kind: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of a text where an id stands in its letters or by an alias, in the order of the text. */
export function idPlaces(snapshot: Analysis): readonly IdPlace[] {
  const found = new Map<number, IdPlace>();
  const add = (mention: Mention): void => {
    const written = mentionNode(snapshot, mention);
    if (!written) return;
    const offset = snapshot.starts.at(snapshot.segments.indexOf(written.segment));
    const { kind, id } = mention;
    const [start, end] = [offset + written.node.start, offset + written.node.end];
    if (!found.has(start)) found.set(start, { kind, id, start, end });
  };
  for (const { definitions, references } of [...snapshot.blocks].map(writtenIds))
    [...definitions, ...references].forEach(add);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A text with each word that is an id written in another way. */
function rewritten(text: string, write: (place: IdPlace, word: string) => string): string {
  let [result, from] = ['', 0];
  for (const place of idPlaces(open(text))) {
    const word = text.slice(place.start, place.end);
    const tail = /\s*$/.exec(word)![0];
    result += text.slice(from, place.start) + write(place, word.trimEnd()) + tail;
    from = place.end;
  }
  return result + text.slice(from);
}

/** The first mention of each id gets an anchor, all others stand for it. */
function anchored(text: string): string {
  const names = new Map<string, string>();
  return rewritten(text, ({ kind, id }, word) => {
    const key = `${kind} ${id}`;
    const known = names.get(key);
    if (known) return `*${known}`;
    names.set(key, `id-${names.size}`);
    return `&id-${names.size - 1} ${word}`;
  });
}

/** Where an item of a text gives its id: the pair of the key and the word. */
interface IdPair {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** What stands between two pairs of its map. */
  readonly behind: string;
}

function idPairs(text: string): readonly IdPair[] {
  const snapshot = open(text);
  const found = [...snapshot.blocks].flatMap((block) =>
    writtenIds(block).definitions.flatMap(({ owner, key }) => {
      const { segment, node } = originOf(owner)!;
      const pair = node.kind === 'map' ? pairOf(node, String(key)) : undefined;
      if (!pair?.value) return [];
      const offset = snapshot.starts.at(snapshot.segments.indexOf(segment));
      const source = segment.text.slice(pair.key.start, pair.value.end).trimEnd();
      const start = offset + pair.key.start;
      const behind = node.flow ? ', ' : `\n${' '.repeat(indentAt(segment.text, pair.key.start))}`;
      return [{ start, end: start + source.length, source, behind }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A text whose items take their ids from elsewhere, written before everything else.
 * @param write the pair in the item's place, and the maps before
 */
function merged(
  text: string,
  write: (pair: IdPair, nth: number) => readonly [here: string, before: string],
): string {
  let [result, from, maps] = ['', 0, ''];
  for (const [nth, pair] of idPairs(text).entries()) {
    const [here, before] = write(pair, nth);
    result += text.slice(from, pair.start) + here;
    maps += before;
    from = pair.end;
  }
  return `parts:\n${maps}${result}${text.slice(from)}`;
}

/** A pair whose id is another. */
const other = (source: string): string => source.replace(/:.*/s, ': other-id');

const inQuotes =
  (quote: string) =>
  (text: string): string =>
    rewritten(text, (_, word) => `${quote}${word}${quote}`);

/** How ids may be written. */
export const dresses: Readonly<Record<string, (text: string) => string>> = {
  'as they are': (text) => text,
  'with CRLF': withCrlf,
  'in double quotes': inQuotes('"'),
  'in single quotes, with CRLF': (text) => withCrlf(inQuotes("'")(text)),
  'in braces and brackets': inFlow,
  'by anchors and aliases': anchored,
  'by anchors and aliases in braces': (text) => anchored(inFlow(text)),
  'in a map that is merged at once': (text) =>
    merged(text, ({ source }) => [`<<: { ${source} }`, '  - {}\n']),
  'by a merge': (text) => merged(text, ({ source }, nth) => [`<<: *m${nth}`, `  - &m${nth} { ${source} }\n`]),
  'by a merge of a merge, in braces, with CRLF': (text) =>
    withCrlf(
      merged(inFlow(text), ({ source }, nth) => [
        `<<: *n${nth}`,
        `  - &m${nth}\n    ${source}\n  - &n${nth} { <<: *m${nth} }\n`,
      ]),
    ),
  'by a list of merges': (text) =>
    merged(text, ({ source }, nth) => [
      `<<: [*e${nth}, *m${nth}, *o${nth}]`,
      `  - &e${nth} {}\n  - &m${nth} { ${source} }\n  - &o${nth} { ${other(source)} }\n`,
    ]),
  'over a merged one': (text) =>
    merged(text, ({ source, behind }, nth) => [
      `<<: *o${nth}${behind}${source}`,
      `  - &o${nth} { ${other(source)} }\n`,
    ]),
};
