import * as nodeModule from 'node:module';
import { greetOnIpc, greetOnStdio } from './greet.node';

/** What Node has from 22.1 on: compiled code kept from one start to the next, in the user's temporary files. */
interface CompileCache {
  enableCompileCache?(): unknown;
  flushCompileCache?(): void;
}

/** By now the first file is checked, so what that needed is compiled. */
const WARM_MS = 10_000;

const { enableCompileCache, flushCompileCache } = nodeModule as CompileCache;
enableCompileCache?.();
// An editor may end the process without asking it to; at an orderly end Node keeps the code by itself.
setTimeout(() => flushCompileCache?.(), WARM_MS).unref();

// Everything else is loaded after the editor has its first answer.
const load = () => import('./serve.node');
const how = process.argv.slice(2);
if (how.includes('--stdio')) greetOnStdio(process, async (greeted) => (await load()).serveOnStdio(greeted));
else if (how.includes('--node-ipc'))
  greetOnIpc(process, async (greeted) => (await load()).serveOnIpc(greeted));
else void load().then(({ serveElsewhere }) => serveElsewhere());
