import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageRequest } from '../../server/src/protocol';

/**
 * The URI scheme of rules' pages: virtual documents that the server renders in the editor's language, without a
 * network.
 */
const SCHEME = 'service-playbook-rule';

/**
 * The URI of a rule's page, to which findings link. Not a command: the editor runs those from the Problems panel alone,
 * not from a hover or the peek view of "next problem". package.json makes the page open rendered, not as source
 * (`workbench.editorAssociations`).
 */
export const rulePages = `${SCHEME}:/{rule}.md`;

/** Provides the content of rules' pages. */
export function provideRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }, token) =>
      (await client.sendRequest(rulePageRequest, { rule: path.slice(1).replace(/\.md$/, '') }, token)) ?? '',
  });
}
