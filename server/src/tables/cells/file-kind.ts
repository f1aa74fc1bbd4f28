import { oleNames } from './ole-names';
import { type ZipEntries, zipEntries } from './zip/entries';

/** What a file is by its content; its name says nothing for sure. */
export type FileKind =
  | { readonly kind: 'xlsx'; readonly entries: ZipEntries }
  | {
      readonly kind:
        | 'empty'
        | 'text'
        | 'webPage'
        | 'damaged'
        | 'protectedByPassword'
        | 'oldXls'
        | 'binaryWorkbook'
        | 'openDocument'
        | 'numbers'
        | 'document'
        | 'otherArchive'
        | 'binary';
    };

/** Looks at the first bytes, and at what an archive or a compound file holds. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b])) return archiveKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return { kind: compoundKind(bytes) };
  // The records of an .xls of before 1997 stand in the file without a container.
  if (oldRecords.some((magic) => startsWith(bytes, magic))) return { kind: 'oldXls' };
  if (others.some((magic) => startsWith(bytes, magic))) return { kind: 'binary' };
  return { kind: isMarkup(ascii(bytes, 1024).replaceAll('\0', '')) ? 'webPage' : 'text' };
}

/** The first record of BIFF 2, 3 and 4. */
const oldRecords: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** PDF, PNG, JPEG, GIF, gzip, RAR, 7z, RTF. */
const others: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function archiveKind(bytes: Uint8Array): FileKind {
  // "PK" may begin a text, too.
  const isArchive = [0x0304, 0x0506, 0x0708].includes(bytes[2]! * 256 + bytes[3]!);
  if (!isArchive) return { kind: 'text' };
  const entries = zipEntries(bytes);
  if (!entries) return { kind: 'damaged' };
  const paths = [...entries.keys()];
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/)) return { kind: 'binaryWorkbook' };
  if (has(/^(?:word|ppt|visio)\//)) return { kind: 'document' };
  if (has(/^(?:index\/document\.iwa|index\.zip|.*\.numbers\/index)/)) return { kind: 'numbers' };
  const mimetype = entries.get('mimetype');
  if (mimetype && mimetype.method === 0) {
    const type = ascii(mimetype.packed, 100);
    if (/opendocument\.spreadsheet/.test(type)) return { kind: 'openDocument' };
    return { kind: /opendocument/.test(type) ? 'document' : 'otherArchive' };
  }
  return has(/^\[content_types\]\.xml$|^_rels\/\.rels$|^xl\//)
    ? { kind: 'xlsx', entries }
    : { kind: 'otherArchive' };
}

function compoundKind(bytes: Uint8Array): 'protectedByPassword' | 'oldXls' | 'document' {
  const names = oleNames(bytes);
  if (names.has('EncryptedPackage')) return 'protectedByPassword';
  return names.has('WordDocument') || names.has('PowerPoint Document') ? 'document' : 'oldXls';
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

const isMarkup = (start: string): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml|!doctype|html|head|meta|table|style|body|!--)/i.test(
    start,
  );
