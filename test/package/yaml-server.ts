import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import {
  ConfigurationRequest,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
} from 'vscode-languageserver-protocol';

/** yaml-language-server, which VS Code's YAML extension and many other editors run, with a schema for every file. */
export interface YamlServer {
  /** What it says of a text. */
  check(text: string): Promise<readonly Diagnostic[]>;
  stop(): void;
}

/** @param node the program of Node; it wants 22.13 or newer */
export async function startYamlServer(node: string, schema: string): Promise<YamlServer> {
  const harness = pathToFileURL(join(process.cwd(), 'test/harness/yaml-server.mjs')).href;
  const { yamlServer } = (await import(harness)) as { yamlServer(): Promise<string> };
  const server = spawn(node, [await yamlServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const yaml = {
    schemas: { [pathToFileURL(schema).href]: '*' },
    schemaStore: { enable: false },
    validate: true,
  };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : {})),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let opened = 0;
  return {
    check: async (text) => {
      opened += 1;
      const uri = `file:///shop/${opened}.playbook.yaml`;
      const found = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return found;
    },
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
