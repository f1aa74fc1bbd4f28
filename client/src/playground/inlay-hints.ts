import { type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { InlayHint, InlayHintLabelPart } from 'vscode-languageserver-types';
import { debounce } from '../preview/debounce';
import { type App, askAboutText } from './app';
import { offsetsOf } from './document-edits';

/** How long nobody types or scrolls before hints are asked for, in milliseconds. */
const PAUSE_MS = 150;

/** What follows from the text, said behind its lines. */
export interface InlayHints {
  readonly extension: Extension;
  /** Asks again: the time has changed. */
  refresh(): void;
}

/**
 * Makes the inlay hints of the server, as decorations of the lines that are drawn.
 * @param app what there is once the editor is made
 */
export function makeInlayHints(app: () => App): InlayHints {
  let drawn: { readonly doc: Text; readonly content: string } | undefined;
  const draw = async () => {
    const { view } = app();
    const { doc } = view.state;
    const { from, to } = view.viewport;
    const lineOf = (offset: number) => doc.lineAt(offset).number - 1;
    const range = {
      start: { line: lineOf(from), character: 0 },
      end: { line: lineOf(to), character: doc.lineAt(to).length },
    };
    const hints = await askAboutText<readonly InlayHint[] | null>(app(), 'textDocument/inlayHint', { range });
    // Where the text has changed meanwhile, the next request is on its way.
    if (view.state.doc !== doc) return;
    // Hints make lines higher, so that others come into sight: what is drawn already is not drawn again.
    const content = JSON.stringify(hints);
    if (drawn?.doc === doc && drawn.content === content) return;
    drawn = { doc, content };
    view.dispatch({ effects: showHints.of(decorations(doc, hints ?? [])) });
  };
  // The check tells where the server does not answer.
  const soon = debounce(PAUSE_MS, () => void draw().catch(() => undefined));
  return {
    extension: [
      shownHints,
      EditorView.updateListener.of(
        ({ docChanged, viewportChanged }) => (docChanged || viewportChanged) && soon.call(),
      ),
    ],
    refresh: () => soon.call(),
  };
}

const showHints = StateEffect.define<DecorationSet>();

const shownHints = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (hints, { changes, effects }) =>
    effects.find((effect) => effect.is(showHints))?.value ?? hints.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

const decorations = (doc: Text, hints: readonly InlayHint[]): DecorationSet =>
  Decoration.set(
    hints.map(({ position, label, tooltip }) => {
      const words = typeof label === 'string' ? label : label.map(partOf).join('');
      // A longer explanation is in the hover of the place.
      const title = typeof tooltip === 'string' ? tooltip : '';
      const widget = new HintWidget(words, title);
      return Decoration.widget({ widget, side: 1 }).range(
        offsetsOf(doc, { start: position, end: position }).from,
      );
    }),
    true,
  );

const partOf = ({ value }: InlayHintLabelPart): string => value;

class HintWidget extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly title: string,
  ) {
    super();
  }

  override eq({ words, title }: HintWidget): boolean {
    return words === this.words && title === this.title;
  }

  override toDOM(): HTMLElement {
    const made = document.createElement('span');
    made.className = 'pg-hint';
    made.textContent = this.words;
    made.title = this.title;
    return made;
  }
}
