import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { open } from '../service/marks';

const found = (text: string): string[] =>
  diagnostics(open(text), { today: '2026-11-22' }, 'zh').map(({ code }) => String(code));

describe('any text', () => {
  it('is read without an exception', () => {
    const alphabet = fc.constantFrom(...'abc:-#|>&*!%@`"\'{}[],? \n\t：店\r\uFEFF\u3000~<=.0123'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 200 }), (text) => {
        diagnostics(open(text), { today: '2026-11-22' }, 'en');
      }),
      { numRuns: 600 },
    );
  });

  it('is not brought down by nesting, alias bombs, or names that mean something to JavaScript', () => {
    found('['.repeat(5_000));
    found(`a: ${'{x: '.repeat(2_000)}`);
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    assert.ok(found(bomb.join('\n')).includes('yaml/too-many-aliases'));
    assert.ok(
      found('playbook: 1\nshop:\n  name: x\n  __proto__: {a: 1}\n  constructor: 2\n').includes(
        'schema/unknown-key',
      ),
    );
    found('a: &a [*a]\nb: &b {<<: *b}\n');
  });
});
