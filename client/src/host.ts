import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Panels } from './preview/panels';
import type { ClosedFileFindings } from './closed-file-findings';

/** What the commands and the panels work with; made once in `activate`, never kept in a module. */
export interface Host {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
}

/** What a command gets. */
export interface CommandHost extends Host {
  readonly panels: Panels;
  readonly closedFiles: ClosedFileFindings;
}
