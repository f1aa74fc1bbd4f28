/** Bytes that become one text at a time: a multiple of three, few enough for the arguments of one call. */
const CHUNK = 0x6000;

/** Bytes as base64; `btoa` takes texts alone, on the desktop and on the web. */
export function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  return chunks.join('');
}

/** The bytes that base64 stands for. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
