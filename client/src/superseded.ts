import { LSPErrorCodes } from 'vscode-languageserver-protocol';

/** Whether a request ended without an answer since it was taken back, or its text has changed: no failure, nothing new. */
export function isSuperseded(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  return code === LSPErrorCodes.RequestCancelled || code === LSPErrorCodes.ContentModified;
}
