import assert from 'node:assert/strict';
import { naturalOrder } from '../../client/src/natural-order';

describe('lists of playbooks', () => {
  it('stand in the order in which people count', () => {
    const names = ['shops/100/a', 'shops/20/a', 'shops/3/b', 'shops/3/a', '店10', '店9'];
    assert.deepEqual(names.sort(naturalOrder), [
      'shops/3/a',
      'shops/3/b',
      'shops/20/a',
      'shops/100/a',
      '店9',
      '店10',
    ]);
  });
});
