import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { type Locale, localeOf } from '../../schemas/text';
import { initializeResult, resolvesDocs } from './capabilities';
import { insertionsFor } from './client-insertions';
import { makeClientPositions } from './client-positions';
import { todayOf } from './workspace/check-settings';
import { attachExtract, extractCommand } from './extract';
import { ask, guard } from './guard';
import { attachHandlers } from './handlers';
import { makeFileChecks } from './workspace/file-checks';
import { makeHintRefresh } from './hint-refresh';
import type { Files, LoadTables } from './host';
import { attachMovedFiles } from './moved-files';
import type { StartCheckers } from './diagnostics/check-aside';
import { makeChangeSignal } from './diagnostics/change-signal';
import { publishWhereAsked } from './diagnostics/push';
import { makeScopeRegistration } from './diagnostics/registration';
import { basesChangedNotification, type InitializationOptions } from './protocol';
import { OpenText } from './open-text';
import { ruleLinks } from './workspace/rule-links';
import type { Session } from './session';
import { fileLanguage, type Insertions } from './service';
import type { Turns } from './turns';
import { makeMenuPaths } from './workspace/menu-paths';
import { makePlaybookFiles } from './workspace/playbook-files';
import { makeWatchedFiles } from './watched-files';
import { makeWholeFiles } from './whole-files';
import { makeBaseChoices } from './workspace/base-choices';
import { existingFiles } from './workspace/existing-files';
import { asFolder, foldersOf } from './workspace/folders';
import { readSettings } from './workspace/settings';
import { refuseWrongParameters } from './wrong-parameters';

/** How long nobody types before what is told of all playbooks is worked out again, in milliseconds. */
const PAUSE_MS = 1000;
/** How long no file changes on the disk before it is, since many change at once when a branch is checked out. */
const SETTLED_MS = 100;

/** A running server. */
export interface Serving {
  /** Whether files are open, or files that are not were checked: else there is nothing that is worth collecting. */
  hasHeldFiles(): boolean;
  /** Has a function called when many files were checked of which nothing is kept. */
  onChecked(listener: () => void): void;
}

/**
 * Serves one client on a connection. All state is here: the open files' snapshots, the language, the settings.
 * @param turns the turns whose options the connection was made with
 * @param files reaches files that are not open, such as config files
 * @param systemLanguage the environment's language, for clients that name none
 * @param startCheckers starts threads for files that are not open, where the host has any
 */
export function serve(
  connection: Connection,
  turns: Turns,
  files: Files,
  loadTables: LoadTables,
  systemLanguage?: string,
  startCheckers?: StartCheckers,
): Serving {
  refuseWrongParameters(connection);
  const documents = new TextDocuments<OpenText>({
    create: (uri, _language, version, text) =>
      OpenText.open(uri, version, text, (file, next, changes) => positions.changed(file, next, changes)),
    update: (text, changes, version) => text.changed(version, changes),
  });
  const positions = makeClientPositions((uri) => whole.known(uri));
  turns.readAs((message) => positions.decoded(message));
  let client: InitializeParams['capabilities'] = {};
  let insertions: Insertions = { snippets: false };
  let language: Locale | undefined;
  const locale = (): Locale => language ?? localeOf(undefined);
  let written: unknown;
  let rulePages: unknown;
  let settings = readSettings(undefined);
  let ruleLink = ruleLinks(undefined);
  let folders: readonly string[] = [];
  let hearsOfBases = false;
  let showsReferences = false;
  let selectsReasons = false;
  let settingsStamp = {};
  const changes = makeChangeSignal();
  let hasChecked = false;
  const checkedListeners: (() => void)[] = [];

  const watched = makeWatchedFiles(connection);
  const whole = makeWholeFiles({
    connection,
    files,
    documents,
    watched,
    folders: () => folders,
    onChange: (users) => {
      refresh(users);
      if (hearsOfBases) void connection.sendNotification(basesChangedNotification, { uris: users });
    },
  });
  const checks = makeFileChecks({
    connection,
    files,
    watched,
    isTop: (folder) => folders.includes(folder),
    locale,
    settings: () => settings,
    onChange: () => {
      settingsStamp = {};
      changes.tell();
      refresh();
    },
  });

  const playbooks = makePlaybookFiles({
    files,
    folders: () => folders,
    open: () => documents.keys(),
    openFile: (uri) => whole.of(uri),
    readingBases: (uri) => whole.reading(uri),
    withBases: (file) => whole.loaded(file),
  });
  watched.on((uris) => {
    playbooks.changed(uris);
    changes.tell(SETTLED_MS);
  });
  documents.onDidChangeContent(() => changes.tell(PAUSE_MS));
  documents.onDidClose(({ document: { uri } }) => {
    playbooks.changed([uri]);
    changes.tell();
  });

  const session: Session = {
    playbooks,
    showsUses: () => settings.showsUses,
    showsReferences: () => showsReferences,
    reasonCommand: () => (selectsReasons ? 'servicePlaybook.selectReason' : undefined),
    connection,
    turns,
    tables: loadTables,
    opened: (uri) => documents.get(uri),
    snapshot: (uri) => whole.of(uri),
    withKnownBases: (file) => whole.composed(file),
    readingBases: (uri) => whole.reading(uri),
    withBases: (file) => whole.loaded(file),
    fileAt: (uri) => whole.at(uri),
    extractCommand: (uri) => extractCommand(uri, client, hearsOfBases),
    extending: () => whole.extending(),
    usersOf: (uri) => whole.usersOf(uri),
    usesOf: (file) => whole.usesOf(file),
    settling: () => whole.settling(),
    changes,
    diagnosticScope: () => settings.scope,
    settingsStamp: () => settingsStamp,
    checkedAll: () => {
      hasChecked = true;
      checkedListeners.forEach((listener) => listener());
    },
    tellOfSettings: (uri) => checks.tellFor(uri),
    startCheckers: () =>
      positions.isUtf16() && folders.every((folder) => folder.startsWith('file:'))
        ? startCheckers?.({ folders, settings: written, rulePages, locale: locale() })
        : undefined,
    showsProgress: () => client.window?.workDoneProgress === true,
    menuPaths: makeMenuPaths({ playbooks, turns }),
    baseChoices: makeBaseChoices({ files, playbooks, turns, extending: () => whole.extending(), locale }),
    locale,
    ruleLink: (code) => ruleLink(code),
    hoverFormats: () => client.textDocument?.hover?.contentFormat,
    documentationFormats: () => client.textDocument?.completion?.completionItem?.documentationFormat,
    docsLater: () => resolvesDocs(client),
    insertions: () => insertions,
    codeActionLiterals: () => client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    nestedSymbols: () => client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: () => client.textDocument?.foldingRange?.rangeLimit,
    dropsOutdated: () => client.general?.staleRequestSupport?.cancel === true,
    encoded: (answer, file) => positions.encoded(answer, file),
    existingFiles: (from, paths) => existingFiles(files.list, from, paths, folders),
    today: (playbook) => todayOf(playbook, settings.today),
    now: () => new Date().toISOString(),
    withoutHints: () => settings.withoutHints,
    hintRefresh: makeHintRefresh(connection, () => client.workspace?.inlayHint?.refreshSupport === true),
    checkSettings: (snapshot) => checks.of(snapshot),
    answer: (name, fallback, work) => guard(connection.console, name, fallback, work),
  };

  connection.onInitialize((params) => {
    client = (params.capabilities as typeof client | undefined) ?? {};
    insertions = insertionsFor(params);
    positions.negotiate(params);
    const asked = params.locale || systemLanguage;
    language = asked ? localeOf(asked) : undefined;
    folders = foldersOf(params);
    const options = params.initializationOptions as InitializationOptions | undefined;
    written = options?.settings;
    rulePages = options?.rulePages;
    settings = readSettings(written);
    registration.begin(settings.scope);
    ruleLink = ruleLinks(rulePages);
    hearsOfBases = options?.hearsOfBases === true;
    showsReferences = options?.showsReferences === true;
    selectsReasons = options?.selectsReasons === true;
    return initializeResult(params);
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      ask(
        connection.console,
        'watch settings',
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'servicePlaybook' }),
      );
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      checks.watch();
      whole.watch();
    }
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(asFolder);
        folders = [...folders.filter((folder) => !gone.includes(folder)), ...added.map(asFolder)];
        checks.forget();
        changes.tell();
      });
  });
  // Earlier requests are answered before `shutdown` is.
  connection.onShutdown(() => {
    changes.end();
    return turns.run(() => undefined);
  });
  connection.onDidChangeConfiguration(
    ({ settings: changed }: { settings?: { servicePlaybook?: unknown } }) => {
      written = changed?.servicePlaybook;
      settings = readSettings(written);
      checks.settingsChanged();
      settingsStamp = {};
      changes.tell();
      registration.follow(settings.scope);
      refresh();
    },
  );

  const registration = makeScopeRegistration(connection, () => client);
  const push = publishWhereAsked(session, documents, () => client);
  const refresh = (uris?: readonly string[]): void => {
    if (!client.textDocument?.diagnostic) push(uris);
    // A client that does not know the request asks again at the next edit.
    else if (client.workspace?.diagnostics?.refreshSupport)
      ask(connection.console, 'refresh diagnostics', connection.languages.diagnostics.refresh());
    session.hintRefresh.now();
  };
  attachHandlers(session);
  attachMovedFiles(session);
  attachExtract(session);
  // For clients without file watchers: config files, word packs and bases are read again when a playbook is opened or saved.
  const lookAgain = (): void => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    checks.lookAgain();
    whole.lookAgain();
    playbooks.changed();
    changes.tell();
  };
  // Where neither the client nor the environment names a language, the first file tells what people read.
  documents.onDidOpen(({ document }) => {
    if (language !== undefined) return;
    const { segments, documents: playbooks } = document.read();
    if (segments.length > 0) language = playbooks[0] && fileLanguage(playbooks[0]);
  });
  // Read before anybody asks, once nothing more is to be heard: of many versions the newest alone.
  documents.onDidChangeContent(
    ({ document }) => void turns.run(() => documents.get(document.uri) === document && document.read()),
  );
  documents.onDidOpen(lookAgain);
  documents.onDidSave(lookAgain);
  documents.listen(connection);
  connection.listen();
  return {
    hasHeldFiles: () => hasChecked || documents.keys().length > 0,
    onChecked: (listener) => void checkedListeners.push(listener),
  };
}
