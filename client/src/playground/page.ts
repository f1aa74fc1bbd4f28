import type { FromForm } from '../form/messages';
import type { KeptForm } from '../form/webview/start-form';
import type { FromWebview, KeptState } from '../preview/messages';
import { frameOrigin } from './frame-origin';
import { listenToEditorKeys } from './page-keys';
import { keepValue, keptValue } from './storage';

/**
 * What a page of ours finds in the place of an editor's webview: `acquireVsCodeApi`, which speaks to the window around it,
 * and the name of the theme. Runs before the script that all pages have.
 */
const asked = new URLSearchParams(location.search);
const kind = asked.get('kind') ?? '';
const tables = asked.get('tables');
const KEY = `service-playbook.page.${kind}`;

document.documentElement.lang = asked.get('lang') === 'en' ? 'en' : 'zh-CN';
document.title = asked.get('title') ?? document.title;
document.body.dataset.uri = asked.get('uri') ?? '';
document.body.dataset.pictures = '';
if (tables !== null) document.body.dataset.tables = tables;

const dark = matchMedia('(prefers-color-scheme: dark)');
const wear = () => {
  document.body.classList.toggle('vscode-dark', dark.matches);
  document.body.classList.toggle('vscode-light', !dark.matches);
};
dark.addEventListener('change', wear);
wear();

/** What survives a reload of the window: of the form, or of any other page. */
type Kept = KeptState | KeptForm;

const session = () => sessionStorage;
const api = {
  postMessage: (message: FromWebview | FromForm) => parent.postMessage(message, frameOrigin),
  getState: () => (keptValue(KEY, session) as Kept | null | undefined) ?? undefined,
  setState: (state: Kept) => void keepValue(KEY, state, session),
};
Object.assign(globalThis, { acquireVsCodeApi: () => api });
listenToEditorKeys((key) => parent.postMessage(key, frameOrigin));
