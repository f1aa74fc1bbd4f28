import { type ExtensionContext, Uri } from 'vscode';

/** Where the bundles are. */
export function distOf(context: ExtensionContext): Uri {
  return Uri.joinPath(context.extensionUri, 'dist');
}

/** An icon for both kinds of themes. */
export function iconOf(context: ExtensionContext, name: string): { light: Uri; dark: Uri } {
  const file = (theme: string) => Uri.joinPath(context.extensionUri, 'client/images', `${name}-${theme}.svg`);
  return { light: file('light'), dark: file('dark') };
}
