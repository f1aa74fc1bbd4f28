import assert from 'node:assert/strict';
import { asked } from '../../../server/src/service/lexicon/asked';
import { heldClasses } from '../../../server/src/service/lexicon/held-classes';
import { Mentions } from '../../../server/src/service/lexicon/mentions';
import { ownLexicon } from '../../../server/src/service/lexicon/own-packs';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';
import { sentencesOf } from '../../corpus/corpus';
import { judge } from '../../corpus/judge';

const seen = sentencesOf('seen');
const EVERY = 8;

describe('the classes that are asked for in every text', () => {
  it('are those that the rules ask for', () => {
    const names = new Set<string>();
    const { mentions } = TextReading.prototype;
    TextReading.prototype.mentions = function (this: TextReading, name: string) {
      names.add(name);
      return mentions.call(this, name);
    };
    try {
      // Of tens of thousands of sentences some thousands ask for all of them.
      judge(seen.filter((_, at) => at % EVERY === 0));
    } finally {
      TextReading.prototype.mentions = mentions;
    }
    assert.deepEqual([...names].sort(), [...asked].sort());
  });

  it('are said to be held by every text that mentions them', () => {
    const { index } = ownLexicon().always;
    const held = heldClasses(index);
    const lost = seen.flatMap(({ text }) => {
      const read = dense(plain(text)).text;
      const mentions = new Mentions(read, index);
      held.read(read);
      return asked
        .filter((name) => mentions.of(name).length > 0 && !held.isHeld(index.classes.get(name)!))
        .map((name) => `${name}: ${text}`);
    });
    assert.deepEqual(lost, []);
  });

  it('are not held by most everyday texts: nothing is put together for those', () => {
    const held = heldClasses(ownLexicon().always.index);
    const { classes } = ownLexicon().always.index;
    const everyday = seen.filter(({ rule }) => rule === 'clean');
    const dear = everyday.filter(({ text }) => {
      held.read(dense(plain(text)).text);
      return asked.filter((name) => held.isHeld(classes.get(name)!)).length > 1;
    });
    assert.ok(everyday.length > 300);
    assert.ok(dear.length < everyday.length / 4, `${dear.length} of ${everyday.length}`);
  });
});
