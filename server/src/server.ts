import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { localeOf } from '../../schemas/text';
import { clockSettings } from './check-settings';
import { guard } from './guard';
import { attachHandlers, capabilities } from './handlers';
import { publishWhereAsked } from './push-diagnostics';
import type { Session } from './session';
import { changeSnapshot, openSnapshot, type Snapshot } from './service';
import { readSettings } from './settings';

/** Answers one editor on a connection. All state is here: the open files' snapshots, the language, the settings. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments<Snapshot>({
    create: (uri, _language, version, text) => openSnapshot(uri, version, text),
    update: (snapshot, changes, version) => changeSnapshot(snapshot, version, changes),
  });
  let client: InitializeParams['capabilities'] = {};
  let locale = localeOf(undefined);
  let settings = readSettings(undefined);

  const session: Session = {
    connection,
    snapshot: (uri) => documents.get(uri),
    locale: () => locale,
    snippets: () => client.textDocument?.completion?.completionItem?.snippetSupport === true,
    checkSettings: (snapshot) => clockSettings(snapshot, settings.today, settings.levels),
    answer: (name, fallback, work) => guard(connection.console, name, fallback, work),
  };

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    locale = localeOf(params.locale);
    settings = readSettings((params.initializationOptions as { settings?: unknown } | undefined)?.settings);
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        ...capabilities(client),
      },
      serverInfo: { name: 'service-playbook' },
    };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'servicePlaybook',
      });
  });
  connection.onDidChangeConfiguration(
    ({ settings: changed }: { settings?: { servicePlaybook?: unknown } }) => {
      settings = readSettings(changed?.servicePlaybook);
      refresh();
    },
  );

  const push = publishWhereAsked(session, documents, () => client);
  const refresh = (): void => {
    if (client.textDocument?.diagnostic) void connection.languages.diagnostics.refresh();
    else push();
  };
  attachHandlers(session);
  documents.listen(connection);
  connection.listen();
}
