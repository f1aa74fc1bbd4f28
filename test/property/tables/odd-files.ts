import fc from 'fast-check';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

/** Bytes cut off, changed, doubled or put in, anywhere. */
const damage = fc.array(
  fc.record({
    how: fc.constantFrom('cut', 'change', 'insert', 'double', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 64 }),
    byte: fc.constantFrom(0, 1, 0x22, 0x26, 0x3c, 0x50, 0x7f, 0x80, 0xfe, 0xff),
  }),
  { minLength: 1, maxLength: 4 },
);

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damagedBy(bytes: Uint8Array, steps: Damage): Uint8Array {
  return steps.reduce((now, { how, at, length, byte }) => {
    const start = Math.floor(at * now.length);
    const end = Math.min(now.length, start + length);
    if (how === 'end') return now.slice(0, start);
    if (how === 'cut') return joined(now.slice(0, start), now.slice(end));
    if (how === 'double') return joined(now.slice(0, end), now.slice(start));
    const filled = new Uint8Array(length).fill(byte);
    return joined(now.slice(0, start), filled, now.slice(how === 'change' ? end : start));
  }, bytes);
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** The bytes of a file with something wrong in them. */
export const damaged = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...files), damage).map(([bytes, steps]) => damagedBy(bytes, steps));

/** What programs never write into the parts of a workbook, and people who look for faults do. */
const oddValue = fc.constantFrom(
  ...['', '-1', '0', '1.5', '1e9', '4294967296', '99999999999999999999', 'NaN', 'A0', 'XFD1048577', 'ZZZZ1'],
  ...['A1:XFD1048576', 'B2:A1', ':', 'A1:', '$A$1', 's', 'inlineStr', 'b', 'e', 'd', 'str', 'x', '&#0;'],
  ...[
    '&#xffffffff;',
    '&nope;',
    '&',
    '"',
    '<',
    ']]>',
    '\u0000',
    '_x0000_',
    '_xD83D_',
    '../../../xl/workbook.xml',
  ],
);

const change = fc.record({
  how: fc.constantFrom('value', 'text', 'end', 'without', 'double', 'other', 'zip', 'empty'),
  part: fc.nat(),
  at: fc.nat(),
  odd: oddValue,
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Workbooks whose archives are whole and whose parts are not what they should be. */
export const spoilt = (workbooks: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...workbooks), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([bytes, changes]) => {
      const parts = new Map(Object.entries(unzipSync(bytes)));
      for (const one of changes) spoil(parts, one, bytes);
      return zipSync(Object.fromEntries(parts));
    });

function spoil(parts: Map<string, Uint8Array>, { how, part, at, odd }: Change, whole: Uint8Array): void {
  const names = [...parts.keys()];
  const name = names[part % Math.max(1, names.length)];
  if (name === undefined) return;
  const xml = strFromU8(parts.get(name)!);
  if (how === 'without') parts.delete(name);
  else if (how === 'empty') parts.set(name, new Uint8Array());
  else if (how === 'zip') parts.set(name, whole);
  else if (how === 'other') parts.set(name, parts.get(names[at % names.length]!)!);
  else parts.set(name, strToU8(spoiltXml(xml, how, at, odd)));
}

function spoiltXml(xml: string, how: string, at: number, odd: string): string {
  const pattern = how === 'value' ? /="[^"]*"/g : how === 'text' ? />[^<]*</g : /<[^>]*>/g;
  const found = [...xml.matchAll(pattern)];
  const one = found[at % Math.max(1, found.length)];
  if (!one) return odd;
  const [before, after] = [xml.slice(0, one.index), xml.slice(one.index + one[0].length)];
  if (how === 'end') return before + one[0].slice(0, at % one[0].length);
  if (how === 'double') return before + one[0] + one[0] + after;
  return before + (how === 'value' ? `="${odd}"` : `>${odd}<`) + after;
}
