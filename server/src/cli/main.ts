import { isMainThread } from 'node:worker_threads';
import { endWhereOutputFails } from './output';
import { runCli } from './run';
import { serveMainThread } from './worker';

if (isMainThread) {
  endWhereOutputFails();
  void runCli(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else serveMainThread();
