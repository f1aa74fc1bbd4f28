import { type Disposable, LanguageModelTextPart, LanguageModelToolResult, lm, Uri, workspace } from 'vscode';
import { callToolRequest } from '../../server/src/protocol';
import type { Host } from './host';

/** The properties of inputs that name playbooks. */
const FILES = ['file', 'before', 'after'] as const;

type Input = Readonly<Record<string, unknown>>;

/**
 * Registers the tools that the manifest declares for language models; each is answered by the server. They are offered
 * only where `servicePlaybook.agentTools` is on. An editor without language models has none.
 */
export function provideAgentTools({ client, context }: Host): readonly Disposable[] {
  const { packageJSON: manifest } = context.extension;
  const declared = (manifest as { contributes: { languageModelTools: readonly { name: string }[] } })
    .contributes.languageModelTools;
  return declared.map(({ name }) =>
    lm.registerTool<Input>(name, {
      invoke: async ({ input }, token) => {
        const files = await openFiles(input);
        const tool = name.replace(/^servicePlaybook_/, '');
        const called = await client.sendRequest(callToolRequest, { name: tool, input, files }, token);
        const text = 'refusal' in called ? called.refusal : JSON.stringify(called.answer);
        return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
      },
    }),
  );
}

/** Opens the playbooks that an input names, since the server knows open files alone; returns their URIs. */
async function openFiles(input: Input): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const property of FILES) {
    const name = input[property];
    const uri = typeof name === 'string' ? await fileNamed(name) : undefined;
    if (uri) found[name as string] = uri.toString();
  }
  return found;
}

/** The playbook of the workspace by its path, in any of the folders; undefined where there is none. */
async function fileNamed(name: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const wanted = [...folders.map(({ uri }) => Uri.joinPath(uri, name)), Uri.file(name)];
  for (const uri of wanted) {
    if (!workspace.getWorkspaceFolder(uri)) continue;
    try {
      const document = await workspace.openTextDocument(uri);
      if (document.languageId === 'service-playbook') return uri;
    } catch {
      // In another folder, perhaps.
    }
  }
  return undefined;
}
