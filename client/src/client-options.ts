import { workspace, type TextDocument, type Uri } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { rulePages } from './rule-pages';
import { selector } from './selector';
import { withoutSchemaFindings } from './yaml-findings';

/** The settings section, and the prefix of every command and view. */
export const section = 'servicePlaybook';

/**
 * URI schemes of old versions of files, as on the left of a diff editor. Their findings would appear beside the current
 * ones.
 */
const HISTORY = new Set(['git', 'gitfs', 'git-graph', 'gitlens', 'pr', 'review', 'svn', 'timeline']);

/** The options of both language clients, the desktop's and the browser's. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: selector,
    outputChannelName: 'Service Playbook',
    // A log that pops up does not help a shopkeeper; the editor's own message names the failure.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      settings: settings(),
      rulePages,
      hearsOfBases: true,
      showsReferences: true,
      selectsReasons: true,
    }),
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) =>
        HISTORY.has(schemeOf(document))
          ? undefined
          : withoutSchemaFindings(document, next(document, previousResultId, token)),
    },
  };
}

/**
 * The current settings, for a server that starts. For changes it registers itself (`workspace/didChangeConfiguration`).
 */
function settings(): Readonly<
  Record<'rules' | 'today' | 'inlayHints' | 'codeLens' | 'diagnostics', unknown>
> {
  const configuration = workspace.getConfiguration(section);
  // VS Code returns proxies, which cannot be posted to a worker; copies can.
  const copy = (name: string): object => ({ ...configuration.get<object>(name) });
  return {
    rules: copy('rules'),
    today: configuration.get('today', ''),
    inlayHints: copy('inlayHints'),
    codeLens: copy('codeLens'),
    diagnostics: copy('diagnostics'),
  };
}

function schemeOf(document: TextDocument | Uri): string {
  return 'uri' in document ? document.uri.scheme : document.scheme;
}
