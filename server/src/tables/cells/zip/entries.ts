/** A file in a ZIP archive, still compressed. */
export interface ZipEntry {
  /** 0: stored, 8: deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** The number of bytes that it says to have when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** The files of an archive by their paths, in lower case and with forward slashes: some writers mix both. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

/** The key of a path among the entries. */
export const entryKey = (path: string): string => path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads the central directory of a ZIP archive (APPNOTE 6.3: 4.3.12 to 4.3.16, 4.5.3); nothing is unpacked. Undefined
 * where it is damaged or cut off.
 */
export function zipEntries(bytes: Uint8Array): ZipEntries | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directory(bytes, view);
  } catch (error) {
    // A place that the archive names lies outside of it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function directory(bytes: Uint8Array, view: DataView): ZipEntries | undefined {
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const { count, offset } = extent(view, end);
  const entries = new Map<string, ZipEntry>();
  for (let at = offset, index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = entryAt(bytes, view, at, at + 46 + nameLength, extraLength);
    if (!entry) return undefined;
    entries.set(entryKey(name), entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record stands: at the end, but for a comment. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function extent(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { count, offset };
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END_64) return { count, offset };
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): ZipEntry | undefined {
  const long = longFields(view, at, extra, extraLength);
  if (view.getUint32(long.offset, true) !== LOCAL) return undefined;
  const start =
    long.offset + 30 + view.getUint16(long.offset + 26, true) + view.getUint16(long.offset + 28, true);
  if (start + long.packed > bytes.length) return undefined;
  return {
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: long.size,
    packed: bytes.subarray(start, start + long.packed),
  };
}

/** Sizes and place, which stand in the extra field 1 where the record has no room for them. */
function longFields(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let next = extra; next + 4 <= extra + extraLength; next += 4 + view.getUint16(next + 2, true)) {
    if (view.getUint16(next, true) !== 1) continue;
    let value = next + 4;
    const read = (short: number): number => {
      if (short !== 0xffffffff) return short;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    size = read(size);
    packed = read(packed);
    offset = read(offset);
  }
  return { size, packed, offset };
}
