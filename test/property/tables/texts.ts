import fc from 'fast-check';

/** What people, workbenches and programs put into cells, and what files of tables are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['您好，', '48 小时', '亲', '👍', 'a', '001', '1E+18', '2026-11-11', 'TRUE', '=1+1', '-', '@', "'"],
    ...['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '，', ' ', '\u00a0', '　', '<b>', '&amp;', '&#44;'],
    ...[
      '_x000D_',
      '_x0041_',
      '_x005F_',
      ']]>',
      '<!--',
      '\u0007',
      '\u2028',
      '\ufeff',
      '\ufffe',
      '\ud83d',
      '\udc4d',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

const cell = fc
  .array(piece, { maxLength: 5 })
  .map((pieces) => pieces.join(''))
  // Braces are placeholders, which are read as a playbook writes them; NUL is in no text.
  .map((text) => text.replace(/[{}｛｝\0]/g, ''));

/** A table whose first row and column hold something. */
export const tableOfTexts: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((rows) => [['编号', '甲', '乙', '丙'], ...rows.map((cells, at) => [`第${at}行`, ...cells])]);
