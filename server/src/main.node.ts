import { greetOnIpc, greetOnStdio } from './node/early-initialize';

// Everything else is loaded after the editor has its first answer.
const load = async () => (await import('./node/bootstrap')).loadServer();
const how = process.argv.slice(2);
if (how.includes('--stdio'))
  greetOnStdio(process, async (greeted) => {
    const { serveOnStdio, keepCode } = await load();
    serveOnStdio(greeted, keepCode);
  });
else if (how.includes('--node-ipc'))
  greetOnIpc(process, async (greeted) => {
    const { serveOnIpc, keepCode } = await load();
    serveOnIpc(greeted, keepCode);
  });
else void load().then(({ serveElsewhere }) => serveElsewhere());
