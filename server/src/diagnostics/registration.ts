import {
  type ClientCapabilities,
  type Connection,
  type Disposable,
  DocumentDiagnosticRequest,
  UnregistrationRequest,
} from 'vscode-languageserver';
import { DIAGNOSTICS_ID, diagnosticOptions } from '../capabilities';
import { ask } from '../guard';
import type { DiagnosticScope } from '../workspace/diagnostic-scope';

/** Whether the client pulls diagnostics of the workspace, which changes with the editor's settings. */
export interface ScopeRegistration {
  /** To be called with the scope by which `initialize` was answered. */
  begin(scope: DiagnosticScope): void;
  /** Registers anew where another scope asks for it and the client can; others follow at their next start. */
  follow(scope: DiagnosticScope): void;
}

/** Starts from the static registration, which has an id for this. */
export function makeScopeRegistration(
  { console, client: registrar, sendRequest }: Connection,
  client: () => ClientCapabilities,
): ScopeRegistration {
  let registered = false;
  let takeBack = (): Promise<void> =>
    sendRequest(UnregistrationRequest.type, {
      unregisterations: [{ id: DIAGNOSTICS_ID, method: DocumentDiagnosticRequest.method }],
    });
  let last: Promise<unknown> = Promise.resolve();
  const register = async (scope: DiagnosticScope): Promise<void> => {
    await takeBack();
    const made: Disposable = await registrar.register(
      DocumentDiagnosticRequest.type,
      diagnosticOptions(scope),
    );
    takeBack = async () => made.dispose();
  };
  return {
    begin: (scope) => {
      registered = scope === 'workspace';
    },
    follow: (scope) => {
      const wanted = scope === 'workspace';
      if (wanted === registered || !client().textDocument?.diagnostic?.dynamicRegistration) return;
      registered = wanted;
      last = last.then(() => register(scope));
      ask(console, 'register diagnostics', last);
    },
  };
}
