import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './entries';

/** Why a file of an archive cannot be unpacked. */
export type UnpackTrouble = 'damaged' | 'encrypted' | 'too-large';

/** The largest part that is unpacked, in bytes: 300,000 rows of a workbook fit; a file made to fill the memory does not. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** Compressed bytes at a time. Deflate makes at most some 1,030 bytes of one, so this is at most 16 MB at a time. */
const SLICE = 16 * 1024;

/**
 * Unpacks a file of an archive piece by piece; `see` is given each piece and says whether it wants more. What says to be
 * too large is not begun, what turns out larger than it says is not finished. The checksum is compared, which fflate
 * does not do.
 */
export function unpack(
  entry: ZipEntry,
  see: (piece: Uint8Array, isLast: boolean) => boolean,
): UnpackTrouble | undefined {
  if (entry.isEncrypted) return 'encrypted';
  if (entry.size > MOST_UNPACKED) return 'too-large';
  if (entry.method !== 0 && entry.method !== 8) return 'damaged';
  const state = { size: 0, crc: 0, goesOn: true };
  const take = (piece: Uint8Array): void => {
    state.size += piece.length;
    if (!state.goesOn || state.size > entry.size) return;
    state.crc = crc32(state.crc, piece);
    state.goesOn = see(piece, state.size === entry.size);
  };
  const isWhole =
    entry.method === 0
      ? stored(entry, take, () => state.goesOn)
      : inflated(entry, take, () => state.goesOn && state.size <= entry.size);
  if (!state.goesOn) return undefined;
  return isWhole && state.size === entry.size && state.crc === entry.crc ? undefined : 'damaged';
}

function stored({ packed }: ZipEntry, take: (piece: Uint8Array) => void, goesOn: () => boolean): boolean {
  const step = SLICE * 64;
  for (let at = 0; at < packed.length && goesOn(); at += step) take(packed.subarray(at, at + step));
  if (packed.length === 0) take(packed);
  return true;
}

function inflated({ packed }: ZipEntry, take: (piece: Uint8Array) => void, goesOn: () => boolean): boolean {
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < packed.length && goesOn(); at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    return true;
  } catch {
    return false;
  }
}
