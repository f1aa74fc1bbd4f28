import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRule } from './rule-runner';

/** Pairs of an answer and a quick reply, as shops write them; the file tells how they are written down. */
const file = join(process.cwd(), 'test/corpus/pairs/faq-contradicts-reply.txt');

interface Pair {
  readonly text: string;
  readonly mustFire: boolean;
  readonly isLinked: boolean;
  /** Why it is judged wrongly, where that is known. */
  readonly known: string | undefined;
  readonly found: number;
}

const pairs: readonly Pair[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => /^[+-]/.test(line))
  .map((line) => {
    const [, mark, text, known] = /^([+-][=?]*) (.*?)(?: ## (.+))?$/.exec(line)!;
    const isLinked = mark!.includes('=');
    const found = runRule('faq/contradicts-reply', playbook(text!.split(' | '), isLinked)).findings.length;
    return { text: text!, mustFire: mark!.startsWith('+'), isLinked, known, found };
  });

function playbook([question, answer, title, text]: readonly string[], isLinked: boolean): string {
  const link = isLinked ? { quick_reply: 'reply' } : {};
  return JSON.stringify({
    playbook: 1,
    shop: { name: '小满家居' },
    faq: [{ question, answer, ...link }],
    quick_replies: [{ id: 'reply', title, text }],
  });
}

describe('the pairs of an answer and a quick reply', () => {
  const count = (mustFire: boolean, fires: boolean): number =>
    pairs.filter((pair) => pair.mustFire === mustFire && pair.found > 0 === fires).length;
  const [hits, misses, alarms] = [count(true, true), count(true, false), count(false, true)];

  before(() => {
    const recall = (hits / (hits + misses)).toFixed(3);
    console.log(
      `    ${hits + misses} contradict, ${hits} found; ${pairs.length - hits - misses} do not, ${alarms} false; recall ${recall}`,
    );
  });

  it('are at least thirty of each', () => {
    assert.ok(hits + misses >= 30 && pairs.length - hits - misses >= 30);
  });

  it('are never said to contradict each other where they do not', () => {
    assert.deepEqual(
      pairs.filter(({ mustFire, found }) => !mustFire && found > 0).map(({ text }) => text),
      [],
    );
  });

  it('are found where they contradict each other, once, the known misses aside', () => {
    const wrong = pairs.filter(
      ({ mustFire, found, known }) => mustFire && found !== (known === undefined ? 1 : 0),
    );
    assert.deepEqual(
      wrong.map(({ text, found }) => `${found} ${text}`),
      [],
    );
  });
});
