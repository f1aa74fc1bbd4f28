import { env, l10n, Uri, type Webview } from 'vscode';

/** The folder whose pictures a playbook may show: its own. An unsaved buffer has none. */
export function pictureFolder(uri: Uri): Uri | undefined {
  return uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..');
}

/** What a webview is made of, and what it is about. */
export interface ShellParts {
  /** The scripts in the folder of our bundles, in the order in which they run. */
  readonly scripts: readonly string[];
  readonly style: string;
  /** The id of the tables that the page is about. */
  readonly tables?: string;
}

/**
 * The initial HTML of a webview. Its content security policy allows only our own script and style and no network; no
 * text of a playbook is in it.
 * @param dist the folder of our bundles
 */
export function shell(webview: Webview, dist: Uri, uri: Uri, { scripts, style, tables }: ShellParts): string {
  const nonce = makeNonce();
  const own = webview.cspSource;
  const policy = `default-src 'none'; style-src ${own}; script-src 'nonce-${nonce}'; img-src ${own};`;
  const address = (file: string) => escape(webview.asWebviewUri(Uri.joinPath(dist, file)).toString());
  const folder = pictureFolder(uri);
  const base = folder ? escape(webview.asWebviewUri(folder).toString()) : '';
  const tags = scripts.map((file) => `<script nonce="${nonce}" src="${address(file)}"></script>`).join('\n');
  const about = tables === undefined ? '' : ` data-tables="${escape(tables)}"`;
  return `<!DOCTYPE html>
<html lang="${escape(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address(style)}">
</head>
<body data-uri="${escape(uri.toString())}" data-pictures="${base}"${about}>
<main id="page" aria-busy="true"><p class="sp-notice" role="status">${escape(l10n.t('Reading the playbook …'))}</p></main>
${tags}
</body>
</html>`;
}

/** A nonce of 128 random bits, so that no text of a playbook can guess it. */
function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
