import assert from 'node:assert/strict';
import fc from 'fast-check';
import tables from '../../schemas/generated/characters.json';
import {
  packCharacters,
  packNumbers,
  TOO_LARGE,
  unpackCharacters,
  unpackNumbers,
} from '../../server/src/service/text/packed-numbers';

describe('tables of characters, packed for the package', () => {
  it('give the numbers back that they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: TOO_LARGE - 1 })), (numbers) =>
        assert.deepEqual([...unpackNumbers(packNumbers(numbers))], numbers),
      ),
    );
  });

  it('need no escape in JSON', () => {
    const all = packNumbers(Array.from({ length: TOO_LARGE }, (_, number) => number));
    assert.equal(JSON.stringify(all).length, all.length + 2);
    assert.equal(unpackNumbers(all).length, TOO_LARGE);
  });

  it('give the characters back in their order', () => {
    const characters = ['一', '丁', '七'];
    assert.deepEqual(unpackCharacters(packCharacters(characters)), characters);
  });

  it('are not made of what does not fit', () => {
    assert.throws(() => packNumbers([TOO_LARGE]), RangeError);
    assert.throws(() => packCharacters(['退', '换', '一']), RangeError);
  });

  it('have a simplified form for each traditional character, and a syllable for each character', () => {
    const { simplified, sounds } = tables;
    assert.equal(unpackCharacters(simplified.from).length, simplified.to.length);
    assert.equal(simplified.to[unpackCharacters(simplified.from).indexOf('臺')], '台');
    const characters = unpackCharacters(sounds.characters);
    const numbers = unpackNumbers(sounds.numbers);
    assert.equal(characters.length, numbers.length);
    const syllable = (one: string) => sounds.syllables.split(' ')[numbers[characters.indexOf(one)]!];
    assert.deepEqual(['退', '换', '啊'].map(syllable), ['tui', 'huan', 'a']);
  });
});
