import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderFlow } from '../../server/src/service/syntax/render';

describe('values on one line', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const constant = fc.constantFrom(
    'true',
    'false',
    'null',
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'nan',
    'inf',
    'e1',
    'x0',
  );

  it('are read again as what they were, by YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(fc.oneof(word, constant), (value) => {
        for (const version of ['1.2', '1.1'] as const)
          assert.equal(parse(renderFlow(value), { version }), value);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });
});
