import type { ClientCapabilities } from 'vscode-languageserver';
import type { ClientParams } from './capabilities';
import type { Insertions } from './service';

/**
 * How a client inserts completions. Choices of tab stops, and keys that move their line out, are for those alone that tell
 * how they indent: VS Code, lsp-mode and the newer plugins of Neovim do, and know choices. Vim and Neovim insert what they know no snippets for into
 * one line, line breaks and all; Vim's ALE does not tell who it is.
 */
export function insertionsFor({ capabilities, clientInfo }: ClientParams): Insertions {
  // A client may send less than the protocol asks for.
  const known = (capabilities as ClientCapabilities | undefined)?.textDocument?.completion?.completionItem;
  const snippets = known?.snippetSupport === true;
  const indentsInItsWay = known?.insertTextModeSupport === undefined;
  return {
    snippets,
    withoutChoices: indentsInItsWay,
    keepsIndent: indentsInItsWay,
    oneLine: !snippets && (clientInfo === undefined || clientInfo.name === 'Neovim'),
  };
}
