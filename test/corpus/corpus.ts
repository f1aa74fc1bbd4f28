import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../../schemas/rule-ids';

/**
 * The sentences that text rules are judged by; README.md tells how they are written down. Those that are seen may be
 * looked at while rules are written; those held out are only counted.
 */
export type Part = 'seen' | 'held-out';
export const parts: readonly Part[] = ['seen', 'held-out'];

export const wordings = [
  'plain',
  'english',
  'marks',
  'letters',
  'emoji',
  'homophones',
  'traditional',
] as const;
export type Wording = (typeof wordings)[number];

export interface Sentence {
  /** The rule's id, or `clean` where no text rule may speak. */
  readonly rule: string;
  readonly part: Part;
  readonly text: string;
  readonly mustFire: boolean;
  /** Why it is judged wrongly, where that is known. */
  readonly known?: string;
  readonly wording: Wording;
  readonly family: string;
  /** With which of the additions it came, from 1. */
  readonly batch: number;
}

export const corpusFolder = join(process.cwd(), 'test', 'corpus');

/** All sentences of a part. */
export function sentencesOf(part: Part): readonly Sentence[] {
  return readdirSync(join(corpusFolder, part))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      parseSentences(readFileSync(join(corpusFolder, part, file), 'utf8'), ruleOf(file), part),
    );
}

/** The rule whose sentences a file holds, or its name. */
export function ruleOf(file: string): string {
  const name = file.replace(/\.txt$/, '');
  return ruleIds.find((id) => id.replace('/', '-') === name) ?? name;
}

/** @throws where a line is none of those that README.md tells of */
export function parseSentences(file: string, rule: string, part: Part): readonly Sentence[] {
  let wording: Wording | undefined;
  let [family, batch] = ['general', 1];
  return file.split('\n').flatMap((line): Sentence[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const head = /^@ wording=(\w+) family=([\w-]+)$/.exec(line);
    if (head) {
      assert.ok((wordings as readonly string[]).includes(head[1]!), line);
      [wording, family] = [head[1] as Wording, head[2]!];
      return [];
    }
    const added = /^@ batch=(\d+)$/.exec(line);
    if (added) {
      batch = Number(added[1]);
      return [];
    }
    const match = /^([+-])(\??) (.*?)(?: ## (.+))?$/.exec(line);
    assert.ok(match, line);
    const [, mark, doubt, written, known] = match;
    assert.equal(known !== undefined, doubt === '?', line);
    const text = written!.replaceAll('\\n', '\n');
    const isWorded = wording ?? usualWording(text);
    return [{ rule, part, text, mustFire: mark === '+', known, wording: isWorded, family, batch }];
  });
}

const usualWording = (text: string): Wording => (/[\u4e00-\u9fff]/.test(text) ? 'plain' : 'english');

/** The part that a sentence goes to when it comes into the corpus: by its hash, once and for all. */
export function partOf(text: string): Part {
  return createHash('sha256').update(text).digest()[0]! % 2 === 0 ? 'seen' : 'held-out';
}
