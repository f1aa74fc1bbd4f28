import { isMainThread } from 'node:worker_threads';
import { runCli } from './run';
import { serveMainThread } from './worker';

// The reader of a pipe may leave early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

if (isMainThread)
  void runCli(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
else serveMainThread();
