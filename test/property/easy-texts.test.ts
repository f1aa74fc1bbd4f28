import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainWords } from '../../server/src/service/wording/quoted';
import { plain } from '../../server/src/service/text/normalise';

const letters = [...'退货發验0aAzZ!?@[~|｛}}{{，。…—　 \n\tＡ①㎏🎉é'];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });
const withoutBraces = text.map((source) => source.replace(/[{}｛｝]/g, ''));

/** It says nothing, and no two characters stand side by side any more: each is looked at by itself. */
const NOTHING = '\u200b';
const spread = (source: string): string => [...source].join(NOTHING);

describe('an easy text', () => {
  it('is the same whether characters are kept together or looked at one by one', () => {
    fc.assert(
      fc.property(withoutBraces, (source) => {
        assert.equal(plain(source).text, plain(spread(source)).text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leads from each of its units to what the author wrote there', () => {
    fc.assert(
      fc.property(text, (source) => {
        const easy = plain(source);
        let behind = 0;
        for (let at = 0; at < easy.text.length; at++) {
          const { start, end } = easy.part({ start: at, end: at + 1 });
          assert.ok(behind <= start && start < end && end <= source.length);
          const unit = easy.text[at]!;
          if (/[a-z0-9退货]/.test(unit))
            assert.ok(plain(source.slice(start, end)).text.includes(unit), `${unit} of ${source}`);
          behind = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the words of a text', () => {
  it('are its letters and digits, whichever way they are found', () => {
    fc.assert(
      fc.property(text, (source) => {
        const words = source
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '');
        assert.equal(plainWords(source), words);
      }),
      { numRuns: 2000 },
    );
  });
});
