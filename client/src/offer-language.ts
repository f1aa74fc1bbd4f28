import { type Disposable, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { looksLikePlaybookRequest } from '../../server/src/protocol';
import type { Host } from './host';
import { languageId } from './language-id';

/** The files that were asked about in this workspace, by URI: whether they are playbooks. */
const ASKED = 'servicePlaybook.askedLanguage';
/** Set once nobody is to be asked again. */
const NEVER = 'servicePlaybook.neverAskLanguage';
/** What every such file has unless it is empty; the server, which knows for sure, may have to be started to be asked. */
const MAYBE = /^(?:playbook|shop)[ \t]*[:：]/m;

/** Offers the language for YAML files that look like playbooks and are not named so; each file is asked about once. */
export function offerLanguage(host: Host): readonly Disposable[] {
  const look = (document: TextDocument | undefined): void =>
    // What cannot be asked is asked at another time.
    void (document && offer(host, document).catch(() => undefined));
  look(window.activeTextEditor?.document);
  return [
    window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
    workspace.onDidSaveTextDocument(look),
  ];
}

async function offer({ context, client }: Host, document: TextDocument): Promise<void> {
  const { workspaceState, globalState } = context;
  if (document.languageId !== 'yaml') return;
  const answers = workspaceState.get<Readonly<Record<string, boolean>>>(ASKED, {});
  const uri = document.uri.toString();
  if (answers[uri]) return void (await languages.setTextDocumentLanguage(document, languageId));
  if (uri in answers || globalState.get(NEVER)) return;
  const name = document.uri.path.split('/').at(-1) ?? '';
  const text = document.getText();
  if (text.trim() !== '' && !MAYBE.test(text)) return;
  const looks = await client.sendRequest(looksLikePlaybookRequest, { text, name });
  if (!looks) return;
  const keep = (isOne: boolean) =>
    workspaceState.update(ASKED, {
      ...workspaceState.get<Readonly<Record<string, boolean>>>(ASKED, {}),
      [uri]: isOne,
    });
  // Whoever closes the message is not asked again either.
  await keep(false);
  const [yes, no, never] = [l10n.t('Yes'), l10n.t('Not this file'), l10n.t('Never ask')];
  const question = l10n.t('{0} looks like a service playbook. Check it as one?', name);
  const answer = await window.showInformationMessage(question, yes, no, never);
  if (answer === never) await globalState.update(NEVER, true);
  if (answer !== yes) return;
  await keep(true);
  await languages.setTextDocumentLanguage(document, languageId);
}
