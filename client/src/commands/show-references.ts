import { commands } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { CommandHost } from '../command-host';

/** Shows the places that use an id, as a click on its code lens asks: LSP values come in, the editor's own go out. */
export async function showReferences({ client }: CommandHost, ...args: unknown[]): Promise<void> {
  const [uri, at, places] = args as [string, Position, Location[]];
  const { asUri, asPosition, asLocation } = client.protocol2CodeConverter;
  const shown = places.map((place) => asLocation(place));
  await commands.executeCommand('editor.action.showReferences', asUri(uri), asPosition(at), shown);
}
