import { redo, undo } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import type { Range } from '../../../server/src/protocol';
import type { ToWebview } from '../preview/messages';
import { offsetsOf } from './document-edits';

/** The text as pages follow and move it. */
export interface FollowedText {
  /** Selects a place, `startLine:startCharacter-endLine:endCharacter` from 0; one of another file is not here. */
  reveal(place: string): void;
  /** Selects a range. */
  select(range: Range): void;
  /** Scrolls the text to a line from 0, with fractions, since a person has scrolled the page. */
  scroll(line: number): void;
  takeBack(command: 'undo' | 'redo'): void;
}

/** How long the text's own scrolling is not answered after a page has scrolled it, in milliseconds. */
const QUIET_MS = 300;

/**
 * Keeps a page and the text at the same place.
 * @param post sends to the pages that follow the text
 */
export function followText(view: EditorView, post: (message: ToWebview) => void): FollowedText {
  let quietUntil = 0;
  view.scrollDOM.addEventListener(
    'scroll',
    () => {
      if (Date.now() < quietUntil || !view.hasFocus) return;
      const top = view.lineBlockAtHeight(view.scrollDOM.getBoundingClientRect().top - view.documentTop);
      post({ type: 'scroll', line: view.state.doc.lineAt(top.from).number - 1 });
    },
    { passive: true },
  );
  const select = (range: Range) => {
    const { from, to } = offsetsOf(view.state.doc, range);
    quietUntil = Date.now() + QUIET_MS;
    // The caret stands at the start: a long place would push its beginning out of sight.
    const effects = EditorView.scrollIntoView(from, { y: 'center' });
    view.dispatch({ selection: { anchor: to, head: from }, effects });
    view.focus();
  };
  return {
    select,
    reveal: (place) => {
      const numbers = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(place)?.slice(1).map(Number);
      if (!numbers) return;
      const [line = 0, character = 0, endLine = 0, endCharacter = 0] = numbers;
      select({ start: { line, character }, end: { line: endLine, character: endCharacter } });
    },
    scroll: (line) => {
      quietUntil = Date.now() + QUIET_MS;
      const { from } = view.state.doc.line(Math.min(Math.floor(line) + 1, view.state.doc.lines));
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'start' }) });
    },
    takeBack: (command) => void (command === 'undo' ? undo : redo)(view),
  };
}
