import type { Diagnostic } from 'vscode-languageserver';

/**
 * The result id of a file's diagnostics: equal where they are equal, so that it holds for a server that was started
 * again, too.
 * @param version that of an open file, since an editor moves what it shows with each edit; absent for a closed one
 */
export function resultIdOf(items: readonly Diagnostic[], version?: number): string {
  const text = JSON.stringify(items);
  return `${version === undefined ? '' : `${version}:`}${text.length.toString(36)}-${hashOf(text).toString(36)}`;
}

/** FNV-1a over UTF-16 units, in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
