import assert from 'node:assert/strict';
import { wordPackFiles } from '../../../server/src/generate/word-packs';
import { ownLexicon, ownPacks } from '../../../server/src/service/lexicon/own-packs';
import { parsePhrase } from '../../../server/src/service/lexicon/phrase';
import { patternNames } from '../../../server/src/service/lexicon/patterns';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

/** Our own packs as they are written. */
const packs = wordPackFiles();
const lexicon = ownLexicon();
const classes = new Set([...lexicon.names, ...patternNames]);

describe('our own word packs', () => {
  it('are those that the lexicon is made of', () => {
    assert.deepEqual(Object.keys(ownPacks), [...packs.keys()]);
    assert.ok(packs.size > 0);
  });

  for (const [name, pack] of packs)
    it(`${name}: its phrases can be read, name classes that there are, and do as their sentences say`, () => {
      for (const entry of pack.entries) {
        const phrases = [...entry.words, ...(entry.except ?? []), ...(pack.except ?? [])];
        for (const phrase of phrases) {
          const parsed = parsePhrase(phrase);
          assert.notEqual(typeof parsed, 'string', `${phrase}: ${String(parsed)}`);
          for (const [, referred] of phrase.matchAll(/<([a-z_]+)>/g))
            assert.ok(classes.has(referred!), phrase);
        }
        const own = entry.class ?? pack.class!;
        const holds = (text: string) =>
          new TextReading(dense(plain(text)), lexicon).mentionsAround(own).length > 0;
        for (const text of entry.hit ?? []) assert.ok(holds(text), `no ${own}: ${text}`);
        for (const text of entry.miss ?? []) assert.ok(!holds(text), `${own}: ${text}`);
      }
      const tested = pack.entries.filter(({ hit, miss }) => hit && miss);
      // What reads like an offence has no words.
      assert.ok(tested.length > 0 || name === 'reads-like', 'sentences that it hits and misses');
    });
});
