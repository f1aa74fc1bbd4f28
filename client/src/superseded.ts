import { LSPErrorCodes } from 'vscode-languageserver-protocol';

/** Whether a request ended because it was cancelled or its document has changed, which is no failure. */
export function isSuperseded(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  return code === LSPErrorCodes.RequestCancelled || code === LSPErrorCodes.ContentModified;
}
