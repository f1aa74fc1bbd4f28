/* eslint-disable @typescript-eslint/no-require-imports -- it stands in for a host that loads CommonJS */
/**
 * Run as a process: loads the bundle of the extension that its argument names and activates it, in a Node that has
 * nothing of VS Code but its names. Prints, as JSON, the milliseconds until the server is asked for and until all is done,
 * how often the file system was used without leaving the thread before the server was asked for, and with which flags of
 * Node it was asked for.
 */
const childProcess = require('node:child_process');
const fs = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { performance } = require('node:perf_hooks');

const bundle = process.argv[2] ?? '';
const load = Module._load;
const editor = vscode();
Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest));

/** The milliseconds until the server was asked for, and the uses of the file system until then. */
let asked;
let blocking = 0;
childProcess.fork = (module, words, { execArgv }) => {
  asked ??= { asked: performance.now() - from, blocking, execArgv };
  return anything();
};
/** Read beforehand, as the editor has done. */
const manifest = require(`${dirname(dirname(bundle))}/package.json`);
const from = performance.now();
const { activate } = require(bundle);
for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync'))) {
  const work = fs[name];
  fs[name] = (...args) => (blocking++, work(...args));
}
void activate({
  asAbsolutePath: (path) => `${dirname(dirname(bundle))}/${path}`,
  extension: { packageJSON: manifest },
  extensionUri: anything(),
  workspaceState: anything(),
  subscriptions: [],
}).then(() => {
  console.log(JSON.stringify({ ...asked, done: performance.now() - from }));
  process.exit();
});

/** An editor in which every name is there, every call answers and nothing happens. */
function vscode() {
  const editor = anything();
  editor.version = '1.139.0';
  editor.workspace.textDocuments = [];
  return editor;
}

/** A class that can be extended, a function that can be called, an object that has every part. */
function anything() {
  class Anything {}
  const made = new Proxy(Anything, {
    get: (target, name) => {
      if (name === 'then') return undefined;
      if (name === 'prototype') return target.prototype;
      if (name === Symbol.toPrimitive) return () => 'anything';
      if (name === Symbol.iterator) return () => [][Symbol.iterator]();
      return Object.hasOwn(target, name) && name !== 'name' ? target[name] : (target[name] = anything());
    },
    // Every part can be set, the name of the class behind it too.
    set: (target, name, value) => Reflect.defineProperty(target, name, { value, configurable: true }),
    apply: () => anything(),
    construct: (target, args, by) => (by === made ? anything() : Reflect.construct(target, args, by)),
  });
  return made;
}
