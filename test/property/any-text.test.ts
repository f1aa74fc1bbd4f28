import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { everyRequest } from '../service/every-request';
import { open } from '../service/marks';
import { richText } from './edit-lists';

const found = (text: string): string[] =>
  diagnostics(open(text), { today: '2026-11-22' }, 'zh').map(({ code }) => String(code));

/** What is asked of files as a whole takes too long for some hundred texts: some of it is drawn for each. */
const someOf = (asked: Readonly<Record<string, () => unknown>>, from: number, count: number) => {
  const all = Object.entries(asked);
  return Array.from({ length: count }, (_, nth) => all[(from + nth) % all.length]!);
};

/** Bytes as a program may leave them behind, read as the server reads files: as UTF-8, with a mark for what is none. */
const bytes = fc
  .oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.constantFrom('utf-8', 'utf-16le'), fc.string({ unit: 'binary', maxLength: 200 }))
      .map(([encoding, text]) => Buffer.from(text, encoding as BufferEncoding)),
    fc
      .tuple(fc.nat(20), fc.nat(1000), fc.uint8Array({ minLength: 1, maxLength: 8 }))
      .map(([part, at, odd]) => {
        const file = Buffer.from(richText);
        return Buffer.concat([
          file.subarray(0, at % file.length),
          odd,
          file.subarray((at % file.length) + part),
        ]);
      }),
  )
  .map((raw) => new TextDecoder().decode(raw));

describe('any text', () => {
  it('has every request answered, whatever bytes it is of', () => {
    fc.assert(
      fc.property(bytes, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(99), (text, share, from) => {
        const file = open(text);
        for (const [name, ask] of someOf(everyRequest(file, Math.floor(share * text.length)), from, 8))
          assert.doesNotThrow(ask, name);
      }),
      { numRuns: 200 },
    );
  });

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
