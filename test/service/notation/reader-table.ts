import assert from 'node:assert/strict';

/** One reader with what it makes of each text; `undefined` where a text may mean several things, or nothing. */
export function table<T>(
  name: string,
  read: (text: string) => T,
  rows: readonly (readonly [string, T])[],
): void {
  describe(name, () => {
    for (const [text, wanted] of rows)
      it(`${text} → ${String(wanted)}`, () => {
        assert.deepEqual(read(text), wanted);
      });
  });
}
