import { workspace, type TextDocument, type Uri } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { selector } from './language';
import { rulePages } from './rule-pages';

/** The section of the settings, and the prefix of every command and view. */
export const section = 'servicePlaybook';

/** Old versions of files, as shown on the left of a comparison. Their findings would stand beside today's ones. */
const HISTORY = new Set(['git', 'gitfs', 'git-graph', 'gitlens', 'pr', 'review', 'svn', 'timeline']);

/** What both language clients, the desktop's and the browser's, are made with. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: selector,
    outputChannelName: 'Service Playbook',
    // A shopkeeper who sees a log jump up learns nothing from it; the editor's own message names the failure.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      settings: settings(),
      rulePages,
    }),
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next) =>
        HISTORY.has(schemeOf(document)) ? undefined : next(document, previousResultId, token),
    },
  };
}

/** The settings as they are now, for a server that starts. For their changes it registers itself, as LSP has it. */
function settings(): Readonly<Record<'rules' | 'today' | 'inlayHints', unknown>> {
  const configuration = workspace.getConfiguration(section);
  // VS Code hands out guarded objects, which cannot be posted to a worker; a copy can.
  const copy = (name: string): object => ({ ...configuration.get<object>(name) });
  return { rules: copy('rules'), today: configuration.get('today', ''), inlayHints: copy('inlayHints') };
}

function schemeOf(document: TextDocument | Uri): string {
  return 'uri' in document ? document.uri.scheme : document.scheme;
}
