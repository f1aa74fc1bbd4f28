import type { FromWebview, KeptState } from '../preview/messages';

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

/** The origin of a page on a disk is opaque, and cannot be named. */
const origin = location.origin.startsWith('http') ? location.origin : '*';

Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    postMessage: (message: FromWebview) => parent.postMessage(message, origin),
    getState,
    setState,
  }),
});

function getState(): KeptState | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function setState(state: KeptState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // It is kept as long as the page is.
  }
}
