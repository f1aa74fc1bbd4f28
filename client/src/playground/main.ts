import { formatDocument } from '@codemirror/lsp-client';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { App } from './app';
import { browserHome } from './browser-home';
import { byId } from './by-id';
import { makeCheck } from './check';
import { connect } from './client';
import { diskHome } from './disk-home';
import { movableDivider } from './divider';
import { openDocument } from './document-state';
import { editorSetup } from './editor';
import { type Here, makeHere } from './here';
import type { LoadedText } from './home';
import { makeInlayHints } from './inlay-hints';
import { chooseLocale, chosenLocale } from './locale';
import { firstSample } from './new-playbook';
import { makePages, type Pages } from './pages';
import { projectAnswers } from './project-answers';
import { printPlaybook } from './print';
import { renameHere } from './rename';
import { translatePage } from './translate-page';
import { sayIn } from './words';

/** As the server knows a text without a file: a buffer that is in no folder, beside which it looks for nothing. */
const NO_FILE = 'untitled:playbook.yaml';

/** How long a message stays, in milliseconds. */
const LONG_MS = 8000;

/** How often hints and pages are made anew that tell the time: who is on shift now, and until when it is open. In milliseconds. */
const MINUTE_MS = 60_000;

void start();

/** Runs the playground: the text on one side, on the other what it comes to. */
async function start(): Promise<void> {
  const locale = chosenLocale();
  const say = sayIn(locale);
  translatePage(locale, say);
  const isOnDisk = document.body.dataset.home === 'disk';
  const home = isOnDisk ? diskHome(say) : browserHome();
  const tell = makeTell();
  const client = connect(locale, isOnDisk ? projectAnswers : {});
  const first: LoadedText =
    (await home.load().catch((error: Error) => tell(error.message))) ?? firstSample(locale);
  const uri = first.uri ?? NO_FILE;

  let [here, pages]: [Here | undefined, Pages | undefined] = [undefined, undefined];
  const check = makeCheck(
    () => app,
    () => here?.draw(),
  );
  const hints = makeInlayHints(() => app);
  const run = (work: () => Promise<unknown>) => () => {
    work().catch((error: Error) => tell(error.message));
    return true;
  };
  const stateOf = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [
        keymap.of([
          { key: 'Mod-s', preventDefault: true, run: run(() => open.save()) },
          { key: 'Mod-.', run: () => here?.focus() ?? false },
          { key: 'F2', run: run(() => renameHere(app)) },
        ]),
        editorSetup(say, locale),
        client.plugin(uri, 'service-playbook'),
        check.extension,
        hints.extension,
        EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
          if (docChanged) {
            open.changed();
            pages?.refresh();
          }
          if (!docChanged && !selectionSet) return;
          here?.draw();
          pages?.caret(state.doc.lineAt(state.selection.main.head).number - 1);
        }),
      ],
    });
  byId('editor').replaceChildren();
  const view = new EditorView({ state: stateOf(first.text), parent: byId('editor') });
  const app: App = { locale, say, client, view, uri, tell };
  const show = (text: string) => {
    view.setState(stateOf(text));
    void check.now();
    hints.refresh();
    here?.draw();
    pages?.refresh();
  };
  const open = openDocument(
    app,
    home,
    { show, tell: (name, state) => ((byId('name').textContent = name), (byId('state').textContent = state)) },
    first,
  );
  here = makeHere(byId('here'), () => app);
  const showSide = makeSwitch(() => pages?.refresh());
  pages = makePages(
    app,
    { tabs: byId('tabs'), panels: byId('panels') },
    { save: () => open.save(), showText: () => showSide('write') },
  );
  movableDivider(byId('divider'), byId('sides'));

  const commands = {
    new: () => open.begin(),
    open: () => open.open(),
    save: () => open.save(),
    format: async () => formatDocument(view),
    print: () => printPlaybook(app),
    language: async () => chooseLocale(locale === 'zh' ? 'en' : 'zh'),
  };
  for (const [name, command] of Object.entries(commands)) byId(name).addEventListener('click', run(command));
  if (!home.open) byId('open').hidden = true;
  addEventListener(
    'focus',
    run(() => open.look()),
  );
  addEventListener('beforeunload', (event) => {
    if (!home.open && !open.isSaved()) event.preventDefault();
  });
  if (!home.open && first.text.trim() === '') void open.begin();
  setInterval(() => {
    hints.refresh();
    pages?.refresh();
  }, MINUTE_MS);
  await check.now();
  hints.refresh();
  document.body.dataset.ready = '';
}

/** Tells messages in the line for them, which empties itself. */
function makeTell(): (message: string) => void {
  const line = byId('told');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    line.textContent = message;
    clearTimeout(timer);
    timer = setTimeout(() => (line.textContent = ''), LONG_MS);
  };
}

/** In a narrow window one side is shown at a time. */
function makeSwitch(shown: () => void): (side: 'write' | 'read') => void {
  const show = (side: 'write' | 'read') => {
    byId('sides').dataset.shows = side;
    for (const one of ['write', 'read']) byId(`to-${one}`).setAttribute('aria-pressed', String(one === side));
    shown();
  };
  byId('to-write').addEventListener('click', () => show('write'));
  byId('to-read').addEventListener('click', () => show('read'));
  return show;
}
