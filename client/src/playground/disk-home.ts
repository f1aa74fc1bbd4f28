import type { TextHome, LoadedText, NamedText } from './home';
import type { SayWord } from './words';

/** The file as the command line sends it. */
interface SentFile extends NamedText {
  readonly uri: string;
  /** Tells whether the file is still as it was read. */
  readonly stamp: string;
}

/** A text that lives in the file that `service-playbook open` was told. */
export function diskHome(say: SayWord): TextHome {
  let stamp = '';
  const ask = async (): Promise<SentFile> => {
    const answer = await fetch('file');
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as SentFile;
  };
  const read = async (): Promise<LoadedText> => {
    const file = await ask();
    ({ stamp } = file);
    return { ...file, isInFile: true };
  };
  return {
    load: read,
    keep: () => true,
    // Where the command line has ended, a save says so.
    isChanged: () =>
      ask().then(
        (file) => file.stamp !== stamp,
        () => false,
      ),
    reread: read,
    save: async ({ text }) => {
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'if-match': JSON.stringify(stamp) };
      const answer = await fetch('file', { method: 'PUT', headers, body: text }).catch(() => undefined);
      if (!answer) return { kind: 'failed', reason: say('ended') };
      if (answer.status === 412) return { kind: 'changed' };
      if (!answer.ok) return { kind: 'failed', reason: await answer.text() };
      stamp = await answer.text();
      return { kind: 'saved' };
    },
  };
}
