import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codeCache } from './code-cache';
import type * as Serving from './serve';

/** What serves an editor, and what keeps its compiled code for the next start once the usual work has been done. */
export type Loaded = typeof Serving & { keepCode(): void };

/** Loads the server. The flags come first: V8 takes kept code only under the flags that it was compiled with. */
export function loadServer(): Loaded {
  keepSmall();
  compileAtOnce();
  const cache = codeCache();
  const serving = cache.load(join(__dirname, 'serve.js')) as typeof Serving;
  return { ...serving, keepCode: () => cache.keep() };
}

/**
 * V8 lets garbage grow to some hundred megabytes before it looks at it, which suits a program that is alone on its
 * machine. The room for new objects does not grow, and the rest is looked at once it has doubled. An editor that starts
 * us with flags of its own for this is not overruled in their upper bounds.
 */
function keepSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * V8 interprets a regular expression when it runs first and compiles it when it runs again. We have hundreds, and a
 * first file runs each of them many times: compiled at once, its diagnostics are there a quarter earlier.
 */
function compileAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
