#!/usr/bin/env bash
# CodeMirror's LSP client tells a server that it pulls diagnostics, and never pulls: with a server that takes its word
# nobody sees an error.
#
# LSP 3.17 has two ways for diagnostics: a server pushes them, or a client that says `textDocument.diagnostic` asks for
# them. `@codemirror/lsp-client` says so in every `initialize`, though its `serverDiagnostics()` listens to
# `textDocument/publishDiagnostics` alone, and the library has no request of that name. A server that pushes only to
# clients that do not pull has nothing to tell it: the editor opens, completes and formats, and shows no error ever.
# An application can ask for them itself, as `client.request('textDocument/diagnostic', …)`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @codemirror/lsp-client@6.3.0 > /dev/null 2>&1
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { languageServerExtensions, LSPClient } from '@codemirror/lsp-client';

const client = new LSPClient({ extensions: languageServerExtensions() });
client.initializing.catch(() => undefined);
client.connect({
  send: (message) => {
    const { method, params } = JSON.parse(message);
    console.log(`${method}: textDocument.diagnostic ${JSON.stringify(params.capabilities.textDocument.diagnostic)}`);
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
});
const library = readFileSync('node_modules/@codemirror/lsp-client/dist/index.js', 'utf8');
for (const name of ['textDocument/diagnostic', 'textDocument/publishDiagnostics'])
  console.log(`${name}: named ${library.split(`"${name}"`).length - 1} times in the library`);
process.exit(0);
JS
seen=$(node try.mjs)
echo '@codemirror/lsp-client 6.3.0'
echo "$seen"
expected='initialize: textDocument.diagnostic {}
textDocument/diagnostic: named 0 times in the library
textDocument/publishDiagnostics: named 1 times in the library'
if [ "$seen" != "$expected" ]; then
  echo 'This has changed.' >&2
  exit 1
fi
