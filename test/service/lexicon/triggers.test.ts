import assert from 'node:assert/strict';
import generated from '../../../schemas/generated/word-triggers.json';
import { ownLexicon } from '../../../server/src/service/lexicon/own-packs';
import { ownTriggers, type Triggers, triggersOf } from '../../../server/src/service/lexicon/triggers';

const sorted = ({ words, sounds, patterns }: Triggers) => ({
  words: [...words].sort(),
  sounds: [...sounds].sort(),
  patterns: patterns.map(String).sort(),
});

describe('the triggers of our own classes', () => {
  for (const name of Object.keys(generated))
    it(`${name}: stand where it has been worked out that they do`, () => {
      const worked = triggersOf(ownLexicon().part(name), name);
      assert.ok(worked.words.length > 0);
      assert.deepEqual(sorted(ownTriggers(name)!), sorted(worked));
    });
});
