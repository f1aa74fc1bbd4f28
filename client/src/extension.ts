import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { provideAgentTools } from './agent-tools';
import { clientOptions } from './client-options';
import { closedFileFindings } from './closed-file-findings';
import { commandTable } from './commands';
import { provideExtract } from './extract';
import { provideForm } from './form/form-editor';
import { offerLanguage } from './offer-language';
import { showFailures } from './show-failures';
import type { Host } from './host';
import { makePanels } from './preview/panels';
import { answerReadFile } from './read-file';
import { provideRulePages } from './rule-pages';
import { provideSideBar } from './side-bar';
import { startWhenNeeded } from './start-when-needed';
import { watchWriting } from './steps-done';
import { provideTableDrops } from './tables/drop-tables';
import { provideRowPastes } from './tables/paste-rows';
import { makeWorkspaceReport } from './workspace-report/panel';

/**
 * Starts the extension, on the desktop and in the browser alike. Returns before the server answers: requests wait for
 * it, but opening a file must not.
 * @param makeClient makes the client of this host
 */
export function startExtension(
  context: ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const client = makeClient(clientOptions());
  answerReadFile(client);
  const host: Host = { context, client };
  const panels = makePanels(host);
  const closedFiles = closedFileFindings();
  const workspaceReport = makeWorkspaceReport(host);
  const commandHost = { ...host, panels, workspaceReport, closedFiles };
  context.subscriptions.push(
    ...[client, panels, workspaceReport, closedFiles, provideRulePages(client), provideExtract()],
    ...[provideTableDrops(commandHost), provideRowPastes(commandHost), provideForm(commandHost)],
    ...provideAgentTools(host),
    ...provideSideBar(host),
    ...offerLanguage(host),
  );
  for (const [id, command] of Object.entries(commandTable)) {
    const run = (...args: unknown[]) => showFailures(() => command(commandHost, ...args));
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  context.subscriptions.push(startWhenNeeded(client), watchWriting());
}
