import type { InitializeParams } from 'vscode-languageserver';

/** The URI of a workspace folder with a trailing `/`, as a prefix of its files' URIs. */
export const asFolder = ({ uri }: { readonly uri: string }): string => `${uri.replace(/\/$/, '')}/`;

/**
 * The folders that a client works in. Some know of one only, the root: Vim's ALE, older releases of Emacs' clients,
 * CodeMirror.
 */
export function foldersOf({
  workspaceFolders,
  rootUri,
}: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(asFolder);
  return rootUri ? [asFolder({ uri: rootUri })] : [];
}
