import assert from 'node:assert/strict';
import type { PositionEncoding } from '../../server/src/capabilities';
import { decodedPosition, encodedPosition } from '../../server/src/position-encoding';

const line = 'a é 亲，🙂👨‍👩‍👧 ß{{hours.summary}}\u{20000}末';
const counts: Readonly<Record<PositionEncoding, (part: string) => number>> = {
  'utf-8': (part) => Buffer.byteLength(part),
  'utf-16': (part) => part.length,
  'utf-32': (part) => [...part].length,
};
const encodings = Object.keys(counts) as readonly PositionEncoding[];
const at = (character: number) => ({ line: 3, character });

describe('positions of clients', () => {
  for (const encoding of encodings) {
    it(`are the same place in ${encoding}, there and back, before every character`, () => {
      let offset = 0;
      for (const sign of [...line, '']) {
        const encoded = encodedPosition(at(offset), line, encoding);
        assert.deepEqual(encoded, at(counts[encoding](line.slice(0, offset))));
        assert.deepEqual(decodedPosition(encoded, line, encoding), at(offset));
        offset += sign.length;
      }
    });

    it(`are in the line, and never inside a character, whatever ${encoding} says`, () => {
      for (let character = -2; character < 90; character++) {
        const { character: found } = decodedPosition(at(character), line, encoding);
        assert.ok(found >= 0 && found <= line.length);
        assert.ok(!/[\ud800-\udbff]$/.test(line.slice(0, found)), `${character} is ${found}`);
      }
    });
  }
});
