import assert from 'node:assert/strict';
import { apartWhere, longestAtEachStart } from '../../../server/src/service/rule-support/reply/apart-where';

const part = (start: number, end: number) => ({ start, end });

describe('parts kept apart', () => {
  it('keeps the longest part at each start, in the order of the text', () => {
    assert.deepEqual(longestAtEachStart([part(4, 6), part(0, 2), part(0, 5), part(4, 5)]), [
      part(0, 5),
      part(4, 6),
    ]);
    assert.deepEqual(longestAtEachStart([]), []);
  });

  it('drops what overlaps a part that was kept, and keeps what begins at its end', () => {
    const all = [part(5, 8), part(0, 5), part(3, 6)];
    assert.deepEqual(
      apartWhere(all, () => true),
      [part(0, 5), part(5, 8)],
    );
  });

  it('keeps a part that overlaps only one that did not pass', () => {
    const all = [part(0, 5), part(3, 6)];
    assert.deepEqual(
      apartWhere(all, ({ start }) => start > 0),
      [part(3, 6)],
    );
  });

  it('does not ask about a part of which nothing could come', () => {
    const askedAbout: number[] = [];
    apartWhere([part(0, 5), part(2, 4), part(5, 6)], ({ start }) => {
      askedAbout.push(start);
      return true;
    });
    assert.deepEqual(askedAbout, [0, 5]);
  });

  it('leaves the list that it is given as it was', () => {
    const given = [part(4, 6), part(0, 2)];
    apartWhere(given, () => true);
    assert.deepEqual(given, [part(4, 6), part(0, 2)]);
  });
});
