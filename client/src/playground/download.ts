import { element } from '../form/webview/element';

/** How long a browser may take to begin a download, in milliseconds. */
const WHILE_MS = 60_000;

/** Saves a file as browsers do: into the folder for downloads. */
export function download(name: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WHILE_MS);
}
