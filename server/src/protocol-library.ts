/**
 * The bundle `dist/protocol.js`: the Language Server Protocol, its types and JSON-RPC, of which the package has one copy
 * for the editor's side and the server's.
 */
export * from 'vscode-languageserver-protocol';
