/** The names of the streams that a caller asks a compound file for. */
const known = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'] as const;

/**
 * Which of the known streams a compound file (MS-CFB, the container of .xls, .doc and encrypted workbooks) holds.
 * Directory entries are 128 bytes long and begin with their name in UTF-16, its length at byte 64; they are looked for
 * where they may stand, not along their chain.
 */
export function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = known.find((one) => isNamed(bytes, at, one));
    if (name) found.add(name);
  }
  return found;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== (name.length + 1) * 2 || bytes[at + 65] !== 0) return false;
  return [...name].every(
    (letter, index) => bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
  );
}
