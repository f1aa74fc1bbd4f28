import { commands, type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageRequest } from '../../server/src/protocol';

/** Rules' pages are documents that no disk holds: the server writes them, in the editor's language, without a network. */
const SCHEME = 'service-playbook-rule';

/** Lets the editor read rules' pages. */
export function provideRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) =>
      (await client.sendRequest(rulePageRequest, { rule: path.slice(1).replace(/\.md$/, '') })) ?? '',
  });
}

/** Shows the page of a rule, as the link behind a finding asks. */
export async function explainRule(
  _host: { readonly context: ExtensionContext },
  rule?: unknown,
): Promise<void> {
  if (typeof rule !== 'string') return;
  const uri = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}
