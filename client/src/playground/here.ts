import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { CodeAction } from 'vscode-languageserver-types';
import { element } from '../form/webview/element';
import { debounce } from '../preview/debounce';
import { type App, askAboutText } from './app';
import { applyToEditor } from './document-edits';
import { findingBeside, findingsAtCaret, findingsIn, type PlacedFinding } from './findings';

/** How long the caret rests before the fixes of its line are asked for, in milliseconds. */
const REST_MS = 100;

/** The strip below the text: how many findings there are, those of the caret's line, and what can be done about them. */
export interface Here {
  /** Draws it anew: the findings or the caret have changed. */
  draw(): void;
  /** Moves the keyboard to the first fix. */
  focus(): boolean;
}

/** Makes the strip. */
export function makeHere(box: HTMLElement, app: () => App): Here {
  const counts = element('span', { class: 'pg-counts' });
  const go = (forward: boolean) => {
    const { view } = app();
    const found = findingBeside(view.state, forward);
    if (!found) return;
    const effects = EditorView.scrollIntoView(found.from, { y: 'center' });
    view.dispatch({ selection: { anchor: found.from }, effects });
    view.focus();
  };
  const ways = ['previous', 'next'] as const;
  const buttons = ways.map((way) =>
    element(
      'button',
      { type: 'button', class: 'pg-plain', onclick: () => go(way === 'next') },
      app().say(way),
    ),
  );
  const list = element('div', { class: 'pg-findings' });
  box.replaceChildren(element('div', { class: 'pg-bar' }, counts, element('span', {}, ...buttons)), list);

  let drawn: { readonly doc: Text; readonly content: string } | undefined;
  const drawActions = async () => {
    const { view } = app();
    const { state } = view;
    const found = findingsAtCaret(state);
    const actions = await actionsAt(app()).catch(() => []);
    if (view.state.doc !== state.doc || view.state.selection !== state.selection) return;
    // Drawn anew, a button would lose the focus.
    const now = JSON.stringify([found, actions]);
    if (drawn?.doc === state.doc && drawn.content === now) return;
    drawn = { doc: state.doc, content: now };
    list.replaceChildren(...found.map(drawFinding), ...drawWays(app(), actions, found.length > 0));
    box.dataset.found = String(found.length);
  };
  const soon = debounce(REST_MS, () => void drawActions());
  return {
    draw: () => {
      const { view, say } = app();
      const all = findingsIn(view.state);
      const count = (severity: string) => all.filter((one) => one.severity === severity).length;
      const figures = {
        error: count('error'),
        warning: count('warning'),
        info: count('info') + count('hint'),
      };
      counts.textContent = all.length === 0 ? say('nothing') : say('counts', figures);
      buttons.forEach((button) => (button.disabled = all.length === 0));
      soon.call();
    },
    focus: () => {
      const first = list.querySelector<HTMLElement>('button, summary');
      first?.focus();
      return first !== null;
    },
  };
}

/** What can be done on the line of the caret. */
async function actionsAt(app: App): Promise<readonly CodeAction[]> {
  const { state } = app.view;
  const line = state.doc.lineAt(state.selection.main.head);
  const at = (character: number) => ({ line: line.number - 1, character });
  const range = { start: at(0), end: at(line.length) };
  const answer = await askAboutText<readonly CodeAction[] | null>(app, 'textDocument/codeAction', {
    range,
    context: { diagnostics: [] },
  });
  return (answer ?? []).filter(({ edit }) => edit !== undefined);
}

const drawFinding = ({ severity, message, code }: PlacedFinding): HTMLElement =>
  element('p', { class: `pg-finding pg-${severity}` }, message, ' ', element('code', {}, code));

/** Fixes as buttons, which say whether they are the one to prefer; what fixes nothing, such as ignoring it, is folded away. */
function drawWays(app: App, actions: readonly CodeAction[], hasFindings: boolean): readonly HTMLElement[] {
  const fixes = hasFindings ? actions.filter(({ isPreferred }) => isPreferred !== undefined) : [];
  const others = actions.filter((action) => !fixes.includes(action));
  const draw = (action: CodeAction) =>
    element('button', { type: 'button', onclick: () => take(app, action) }, action.title);
  return [
    ...(fixes.length > 0 ? [element('p', { class: 'pg-ways' }, ...fixes.map(draw))] : []),
    ...(others.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, app.say('moreActions')),
            element('p', { class: 'pg-ways' }, ...others.map(draw)),
          ),
        ]
      : []),
  ];
}

function take(app: App, { edit }: CodeAction): void {
  if (!applyToEditor(app.view, app.uri, edit)) app.tell(app.say('changedMeanwhile'));
  app.view.focus();
}
