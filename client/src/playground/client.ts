import { hoverTooltips, LSPClient, serverCompletion } from '@codemirror/lsp-client';
import { cleanHtml } from './clean-html';
import type { PageLocale } from './locale';
import { type ServerAnswers, startServer } from './server-worker';

/** How long an answer may take, in milliseconds: the first one waits until the server is evaluated. */
const PATIENCE_MS = 60_000;

/**
 * Connects to the language server. Completions are plain texts: they have their own indentation, and CodeMirror indents
 * the lines of a snippet once more.
 * @param answers what the server may ask
 */
export function connect(locale: PageLocale, answers: ServerAnswers = {}): LSPClient {
  const client = new LSPClient({
    timeout: PATIENCE_MS,
    sanitizeHTML: cleanHtml,
    extensions: [
      serverCompletion(),
      hoverTooltips(),
      {
        clientCapabilities: {
          textDocument: {
            completion: { completionItem: { snippetSupport: false } },
            codeAction: {
              codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
            },
            rename: { prepareSupport: true },
          },
        },
      },
    ],
  });
  return client.connect(startServer(locale, answers));
}
