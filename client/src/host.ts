import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The dependencies of commands and panels; made once in `activate`, never kept in a module. */
export interface Host {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
}
