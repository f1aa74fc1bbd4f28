import {
  type CustomTextEditorProvider,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
  window,
} from 'vscode';
import type { CommandHost } from '../command-host';
import { distOf } from '../preview/places';
import { pictureFolder, shell } from '../preview/shell';
import { formLink } from './form-link';
import type { FromForm, ToForm } from './messages';

/** The view type of the custom editor, as package.json contributes it. */
export const formViewType = 'servicePlaybook.form';

/** Opens playbooks as a form: a custom editor beside the text's, on the same document, so that undo and save are one. */
export function provideForm(host: CommandHost): Disposable {
  const provider: CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, panel) => open(host, document, panel),
  };
  return window.registerCustomEditorProvider(formViewType, provider, {
    supportsMultipleEditorsPerDocument: true,
  });
}

function open(host: CommandHost, document: TextDocument, panel: WebviewPanel): void {
  const dist = distOf(host.context);
  const { webview } = panel;
  const folder = pictureFolder(document.uri);
  webview.options = { enableScripts: true, localResourceRoots: folder ? [dist, folder] : [dist] };
  const post = (message: ToForm) => void webview.postMessage(message);
  const link = formLink(host, document, panel, post);
  const heard = webview.onDidReceiveMessage((message: FromForm) => link.heard(message));
  panel.onDidDispose(() => {
    heard.dispose();
    link.dispose();
  });
  webview.html = shell(webview, dist, document.uri, { scripts: ['form.js'], style: 'form.css' });
}
