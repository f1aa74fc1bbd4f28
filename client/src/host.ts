import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the commands and the panels work with; made once in `activate`, never kept in a module. */
export interface Host {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
}
