import { parseAllDocuments, type Scalar, visit } from 'yaml';
import { locales, say } from '../../schemas/text';
import { changeFile, openFile, type Analysis } from '../../server/src/service/document/analysis';
import { allFindings, type CheckSettings } from '../../server/src/service/findings';
import { fixAll, fixUntilDone } from '../../server/src/service/findings/fix-all';
import type { FixKind } from '../../server/src/service/format/finding';

/** What `fixUntilDone` does, round by round, with the titles of the fixes that a round could choose from. */
interface Run {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly titles: string;
  readonly rounds: number;
}

const MOST_ROUNDS = 500;

const open = (text: string): Analysis => openFile('file:///damaged.playbook.yaml', 1, text);

/**
 * The laws of fixes that applying all fixes of some kinds to a text breaks, a line each; none where all hold. The same
 * laws hold for all kinds: what a fix, a suggestion or a draft takes away, its title names.
 */
export function brokenLaws(
  text: string,
  settings: CheckSettings,
  kinds: readonly FixKind[],
): readonly string[] {
  const { before, after, titles, rounds } = runOf(text, settings, kinds);
  if (after.text === text) return [];
  const broken: string[] = rounds < MOST_ROUNDS ? [] : ['fixes without an end'];
  const lacks = (what: string, old: Counts, now: Counts): void => {
    const lost = [...old].filter(
      ([word, count]) => (now.get(word) ?? 0) < count && !titles.includes(bare(word)),
    );
    if (lost.length > 0) broken.push(`${what} lost: ${lost.map(([word]) => word).join(' | ')}`);
  };
  lacks('words', wordsOf(text), wordsOf(after.text));
  lacks('comments', commentsOf(text), commentsOf(after.text));
  lacks('ids', idsOf(before), idsOf(after));
  const [old, now] = [yamlOf(text), yamlOf(after.text)];
  if (old.errors.length === 0) {
    if (now.errors.length > 0) broken.push(`no longer parses: ${now.errors[0]}`);
    // One that became two, as a key and its value do, stands there still.
    const all = now.scalars.join('');
    const lost = old.scalars.filter(
      (value) =>
        !all.includes(value) &&
        !signless(titles).includes(value) &&
        !now.scalars.some((one) => holds(one, value)) &&
        !isSplit(value, all, signless(titles)),
    );
    if (lost.length > 0) broken.push(`values lost: ${lost.join(' | ')}`);
  }
  if (unreadIn(after) > unreadIn(before)) broken.push('reads worse');
  const stray = strayIn(before);
  const defined = idsOf(before);
  for (const id of strayIn(after))
    if (defined.has(id) && !stray.has(id)) broken.push(`no longer leads anywhere: ${id}`);
  if (fixUntilDone(open(after.text), settings, { kinds }).snapshot.text !== after.text)
    broken.push('a second run changes something');
  return broken;
}

function runOf(text: string, settings: CheckSettings, kinds: readonly FixKind[]): Run {
  const before = open(text);
  const titles: string[] = [];
  const seen = new Set([text]);
  let current = before;
  let rounds = 0;
  for (; rounds < MOST_ROUNDS; rounds++) {
    const edits = fixAll(current, settings, { kinds });
    if (edits.length === 0) break;
    for (const { fixes } of findingsOf(current, settings))
      for (const { kind, title, data } of fixes ?? [])
        if (kinds.includes(kind)) titles.push(...locales.map((locale) => say(title, locale, data)));
    const changes = edits.map(({ range, newText }) => ({ range, text: newText })).reverse();
    current = changeFile(current, current.version + 1, changes);
    if (seen.has(current.text)) break;
    seen.add(current.text);
  }
  return { before, after: current, titles: bare(titles.join(' ')), rounds };
}

const findingsOf = (snapshot: Analysis, settings: CheckSettings) =>
  allFindings(snapshot, settings).flatMap(({ findings }) => findings);

type Counts = ReadonlyMap<string, number>;

function count(words: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** One form for one word, however its signs are written. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Runs of letters and digits: what is neither is a sign, which a fix may change. */
const wordsOf = (text: string): Counts => count(text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** The comments that are no orders to the check: those go when they do nothing. */
const commentsOf = (text: string): Counts =>
  count(
    [...text.matchAll(/(?:^|\s)#(?! *playbook-(?:ignore|draft))([^\r\n]*)$/gm)].flatMap(
      ([, words = '']) => words.match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );

const idsOf = (snapshot: Analysis): Counts =>
  count(
    Array.from(snapshot.blocks).flatMap(({ definitions }) =>
      definitions.map(({ kind, id }) => `${kind} ${id}`),
    ),
  );

/** The ids that are named and lead nowhere. */
function strayIn(snapshot: Analysis): ReadonlySet<string> {
  const defined = idsOf(snapshot);
  const named = Array.from(snapshot.blocks).flatMap(({ references }) =>
    references.map(({ kind, id }) => `${kind} ${id}`),
  );
  return new Set(named.filter((id) => !defined.has(id)));
}

/** Segments that do not parse, whose parts no rule can see. */
const unreadIn = (snapshot: Analysis): number =>
  Array.from(snapshot.blocks).filter(({ segment }) => segment.problems.length > 0).length;

/** Letters and digits alone. */
const signless = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * Whether a value became two, of which one is written and a title names the other: `days： 周一` and then a day's name,
 * `titlex： 发货` and then the right key.
 */
const isSplit = (value: string, written: string, titles: string): boolean =>
  Array.from(value, (_, at) => [value.slice(0, at), value.slice(at)] as const).some(
    ([before, behind]) =>
      (written.includes(before) && titles.includes(behind)) ||
      (titles.includes(before) && written.includes(behind)),
  );

/** Whether a text has all of another, something put in between included: a fallback in a placeholder. */
function holds(text: string, value: string): boolean {
  let at = 0;
  for (const char of value) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The words of every key and every single value as the `yaml` library reads it, and the library's complaints. */
function yamlOf(text: string): { readonly scalars: readonly string[]; readonly errors: readonly string[] } {
  const documents = parseAllDocuments(text);
  const scalars: string[] = [];
  const errors: string[] = [];
  for (const document of 'empty' in documents ? [] : documents) {
    errors.push(...document.errors.map(({ message }) => message));
    visit(document, {
      Scalar(_key, node: Scalar) {
        if (node.anchor) scalars.push(signless(node.anchor));
        scalars.push(signless(String(node.source ?? node.value)));
      },
    });
  }
  return { scalars: scalars.filter((word) => word !== ''), errors };
}
