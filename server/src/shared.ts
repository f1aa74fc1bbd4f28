/**
 * The bundle `dist/service.js`: everything that the server for Node and the one for web workers have in common. Each adds
 * only its transport; esbuild.js says which modules are taken from here.
 */
export * from 'vscode-languageserver';
export * from './service';
// Ours, and not the library's type of this name.
export type { InlayHintOptions } from './service';
export * from './server';
export * from './host';
export * from './turns';
export * from './diagnostics/check-aside';
export * from './workspace/playbook-name';
export * from '../../schemas/text';
export * from '../../schemas/placeholders';
