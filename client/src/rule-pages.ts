import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageRequest } from '../../server/src/protocol';

/** Rules' pages are documents that no disk holds: the server writes them, in the editor's language, without a network. */
const SCHEME = 'service-playbook-rule';

/**
 * Where the page of a rule is, as findings link to it. Not a command: the editor runs those from the Problems panel
 * alone, and neither from a hover nor from the box of "next problem". package.json has the page shown as read, not as
 * written (`workbench.editorAssociations`).
 */
export const rulePages = `${SCHEME}:/{rule}.md`;

/** Lets the editor read rules' pages. */
export function provideRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }, token) =>
      (await client.sendRequest(rulePageRequest, { rule: path.slice(1).replace(/\.md$/, '') }, token)) ?? '',
  });
}
