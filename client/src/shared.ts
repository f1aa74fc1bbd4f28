/**
 * The bundle `dist/common.js`: everything that the extension on the desktop and the one in the browser have in common.
 * esbuild.js says which modules are taken from here.
 */
export * from 'vscode-languageclient';
export * from './client-options';
export * from './extension';
export * from './watch-over';
export * from './client.browser';
