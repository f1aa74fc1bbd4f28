/** Pictures one after another as one file: an animated PNG, which browsers and GitHub show as any other picture. */
import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and checksum of a chunk, in bytes. */
const AROUND = 12;

/**
 * Makes an animated PNG, after the PNG specification (third edition), 11.3.5; it begins again when it ends.
 *
 * @param {readonly Buffer[]} pictures PNG files of the same size and kind
 * @param {number} seconds that each is shown
 */
export function film(pictures, seconds) {
  let sequence = 0;
  /** @type {Buffer[]} */
  const frames = [];
  for (const [index, picture] of pictures.entries()) {
    const all = chunks(picture);
    frames.push(frameControl(sequence++, header(all), seconds));
    for (const { data } of all.filter(({ type }) => type === 'IDAT'))
      frames.push(
        index === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([number(sequence++), data])),
      );
  }
  const [first] = pictures;
  if (!first) throw new Error('A film wants a picture.');
  const start = header(chunks(first));
  if (pictures.some((one) => !header(chunks(one)).equals(start)))
    throw new Error('All pictures of a film have one size.');
  const control = chunk('acTL', Buffer.concat([number(pictures.length), number(0)]));
  const signature = first.subarray(0, SIGNATURE);
  return Buffer.concat([signature, chunk('IHDR', start), control, ...frames, chunk('IEND', Buffer.alloc(0))]);
}

/** @param {Buffer} picture */
function chunks(picture) {
  const all = [];
  for (let at = SIGNATURE; at < picture.length;) {
    const length = picture.readUInt32BE(at);
    const type = picture.toString('latin1', at + 4, at + 8);
    all.push({ type, data: picture.subarray(at + 8, at + 8 + length) });
    at += length + AROUND;
  }
  return all;
}

/** @param {ReturnType<typeof chunks>} all */
function header(all) {
  const found = all.find(({ type }) => type === 'IHDR');
  if (!found) throw new Error('Not a PNG.');
  return found.data;
}

/** Where and how long the next frame is shown. @param {number} sequence @param {Buffer} start @param {number} seconds */
function frameControl(sequence, start, seconds) {
  const delay = Buffer.alloc(6);
  delay.writeUInt16BE(Math.round(seconds * 100), 0);
  delay.writeUInt16BE(100, 2);
  const size = start.subarray(0, 8);
  return chunk('fcTL', Buffer.concat([number(sequence), size, Buffer.alloc(8), delay]));
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

/** @param {number} value */
function number(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
