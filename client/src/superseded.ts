import { type CancellationToken, LSPErrorCodes } from 'vscode-languageserver-protocol';

/** Whether a request ended because it was cancelled or its document has changed, which is no failure. */
export function isSuperseded(error: unknown): boolean {
  return hasCode(error, LSPErrorCodes.RequestCancelled) || hasCode(error, LSPErrorCodes.ContentModified);
}

/**
 * Sends a request, and once more whenever what it is about changed before it was answered: not every such change is one of the
 * text, of which the client would know.
 * @returns undefined where the request was cancelled
 * @throws what `send` rejects with otherwise
 */
export async function askNewest<T>(send: () => Promise<T>, token: CancellationToken): Promise<T | undefined> {
  while (!token.isCancellationRequested) {
    try {
      return await send();
    } catch (error) {
      if (hasCode(error, LSPErrorCodes.RequestCancelled)) return undefined;
      if (!hasCode(error, LSPErrorCodes.ContentModified)) throw error;
    }
  }
  return undefined;
}

const hasCode = (error: unknown, code: number): boolean =>
  (Object(error) as { readonly code?: unknown }).code === code;
