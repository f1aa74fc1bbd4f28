import { type Diagnostic as EditorDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { Diagnostic } from 'vscode-languageserver-types';
import { debounce } from '../preview/debounce';
import { type App, askAboutText } from './app';
import { offsetsOf } from './document-edits';

/** How long nobody types before the text is checked, in milliseconds. */
const PAUSE_MS = 120;

/** Checks the text after every change. */
export interface Check {
  readonly extension: Extension;
  /** Checks it now. */
  now(): Promise<void>;
}

/**
 * Makes the check, which asks for the findings: this client says that it pulls diagnostics, and so the server pushes none.
 * @param app what there is once the editor is made
 * @param done is told after each check
 */
export function makeCheck(app: () => App, done: () => void): Check {
  const now = async () => {
    const { view } = app();
    const { doc } = view.state;
    const { items = [] } = await askAboutText<{ readonly items?: readonly Diagnostic[] }>(
      app(),
      'textDocument/diagnostic',
    );
    // Where the text has changed meanwhile, the next check is on its way.
    if (view.state.doc !== doc) return;
    view.dispatch(
      setDiagnostics(
        view.state,
        items.map((item) => shown(item, offsetsOf(doc, item.range))),
      ),
    );
    done();
  };
  const soon = debounce(PAUSE_MS, () => void now().catch(() => app().tell(app().say('notReady'))));
  return { now, extension: EditorView.updateListener.of(({ docChanged }) => docChanged && soon.call()) };
}

const severities = ['error', 'warning', 'info', 'hint'] as const;

const shown = (
  { severity = 1, message, code }: Diagnostic,
  place: ReturnType<typeof offsetsOf>,
): EditorDiagnostic => ({
  ...place,
  severity: severities[severity - 1] ?? 'error',
  message: typeof message === 'string' ? message : message.value,
  source: String(code ?? ''),
});
