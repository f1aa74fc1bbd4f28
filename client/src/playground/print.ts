import { type PrintParams, printRequest } from '../../../server/src/protocol';
import { type App, ask } from './app';
import { askForm } from './dialog';

/** Asks what is to be printed, and opens it in a window of its own, from which a browser prints. */
export async function printPlaybook(app: App): Promise<void> {
  const { say, tell } = app;
  const answers = await askForm({
    title: say('printTitle'),
    buttons: [
      { value: 'wall', words: say('printWall') },
      { value: 'handbook', words: say('printHandbook') },
      { value: 'roster', words: say('printRoster') },
    ],
    cancel: say('cancel'),
  });
  if (!answers) return;
  const kind = answers.pressed as PrintParams['kind'];
  const html = await ask<string | null>(app, printRequest.method, { kind });
  if (!html) return tell(say('notReady'));
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  if (!window.open(address, '_blank')) tell(say('noWindow'));
}
