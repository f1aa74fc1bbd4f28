import type { App } from './app';
import { askForm } from './dialog';
import { download } from './download';
import type { TextHome, LoadedText } from './home';
import { lineEndOf } from './line-ends';
import { askForNew, isSample } from './new-playbook';

/** The text that is open: where it lives, and whether it is saved there. */
export interface OpenDocument {
  name(): string;
  /** To be called after each change of the text. */
  changed(): void;
  save(): Promise<boolean>;
  /** Opens another file, once the text is saved or let go. */
  open(): Promise<void>;
  /** Begins a new playbook, once the text is saved or let go. */
  begin(): Promise<void>;
  isSaved(): boolean;
  /** Looks whether another program has changed the file, and reads it again or tells. */
  look(): Promise<void>;
}

/** What is shown of it. */
export interface DocumentView {
  /** Shows another text. */
  show(text: string): void;
  /** Tells its name, and in words whether it is saved. */
  tell(name: string, state: string): void;
}

/** Keeps the text that is open. */
export function openDocument(app: App, home: TextHome, shown: DocumentView, first: LoadedText): OpenDocument {
  const { say } = app;
  let { name, isInFile } = first;
  let lineEnd = lineEndOf(first.text);
  /** The text that is safe: a file holds it, or it is a sample as we bring it. */
  let saved = '';
  let isKept = true;
  /** While a person is asked what to do about a file that has changed. */
  let isAsking = false;
  /** The text with the line ends that it came with; the editor knows one kind alone. */
  const text = () => app.view.state.doc.toString().replaceAll('\n', lineEnd);
  const isSaved = () => text() === saved;
  const state = () => {
    if (!isKept) return say('notKept');
    if (isInFile && isSaved()) return say('saved');
    return home.open ? say('kept') : say('unsaved');
  };
  const changed = () => {
    isKept = home.keep({ name, text: text(), isInFile: isInFile && isSaved() });
    shown.tell(name, state());
  };
  const settle = (next: LoadedText) => {
    ({ name, isInFile } = next);
    lineEnd = lineEndOf(next.text);
    saved = isInFile || isSample(next.text) ? text() : '';
    changed();
  };
  const put = (next: LoadedText) => {
    shown.show(next.text);
    settle(next);
  };

  const save = async (): Promise<boolean> => {
    const now = text();
    const outcome = await home.save({ name, text: now });
    if (outcome.kind === 'changed') return tellOfDisk();
    if (outcome.kind === 'failed') {
      app.tell(say('notSaved', { reason: outcome.reason }));
      return false;
    }
    [saved, isInFile] = [now, true];
    app.tell(say(outcome.kind === 'saved' ? 'savedTo' : 'downloaded', { name }));
    changed();
    return true;
  };
  const tellOfDisk = async (): Promise<boolean> => {
    isAsking = true;
    // What was told of an earlier save is not true any more.
    app.tell('');
    const answer = await askForm({
      title: say('diskChanged'),
      help: say('diskChangedHelp', { name }),
      buttons: [{ value: 'take', words: say('takeDisk') }],
      cancel: say('goOn'),
    });
    isAsking = false;
    if (!answer) return false;
    download(name, text());
    const fresh = await home.reread();
    if (fresh) put({ ...fresh, isInFile: true });
    return false;
  };
  /** Whether another text may take the place of this one. */
  const mayLeave = async (): Promise<boolean> => {
    if (isSaved() || text().trim() === '') return true;
    const answer = await askForm({
      title: say('loseText'),
      help: say('loseTextHelp', { name }),
      buttons: [
        { value: 'save', words: say('saveFirst') },
        { value: 'drop', words: say('dontSave') },
      ],
      cancel: say('cancel'),
    });
    if (!answer) return false;
    return answer.pressed === 'drop' || save();
  };

  settle(first);
  return {
    name: () => name,
    isSaved,
    changed,
    save,
    look: async () => {
      if (isAsking || !(await home.isChanged())) return;
      if (!isSaved()) return void (await tellOfDisk());
      const fresh = await home.reread();
      if (fresh) put({ ...fresh, isInFile: true });
      app.tell(say('readAgain', { name }));
    },
    open: async () => {
      if (!home.open || !(await mayLeave())) return;
      const next = await home.open();
      if (next) put({ ...next, isInFile: true });
    },
    begin: async () => {
      if (!(await mayLeave())) return;
      const next = await askForNew(app);
      if (!next) return;
      home.begin?.();
      put({ ...next, name: home.open ? next.name : name, isInFile: false });
    },
  };
}
