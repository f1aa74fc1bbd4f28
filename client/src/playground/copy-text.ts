import type { App } from './app';

/** Copies a text, or tells that the browser does not allow it. */
export const copyText = ({ say, tell }: App, text: string): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => tell(say('copied')),
    () => tell(say('notCopied')),
  );
