import { Range, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';

/** A place of a page's own file, or of another. */
interface Place {
  readonly range: Range;
  readonly uri?: Uri;
}

/**
 * Parses `startLine:startCharacter-endLine:endCharacter` (from 0), with the URI of another file behind a space; undefined
 * for anything else.
 */
export function readPlace(text: string): Place | undefined {
  const match = /^(\d+):(\d+)-(\d+):(\d+)(?: (\S+))?$/.exec(text);
  if (!match) return undefined;
  const [startLine, startCharacter, endLine, endCharacter] = match.slice(1, 5).map(Number);
  const range = new Range(startLine!, startCharacter!, endLine!, endCharacter!);
  return match[5] === undefined ? { range } : { range, uri: Uri.parse(match[5], true) };
}

/**
 * Shows a document where it is already shown, else beside the panel, and selects the range.
 * @param panelColumn where the panel that asks for it is
 * @param keepsPanel the panel stays in sight: a tab of its own column is not taken
 */
export async function reveal(
  uri: Uri,
  range: Range | undefined,
  panelColumn: ViewColumn | undefined,
  keepsPanel = false,
): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = range && document.validateRange(range);
  await window.showTextDocument(document, {
    selection,
    viewColumn: columnOf(uri, keepsPanel ? panelColumn : undefined) ?? columnBeside(panelColumn),
  });
}

/** @param but a column that is not looked at */
function columnOf(uri: Uri, but: ViewColumn | undefined): ViewColumn | undefined {
  const shows = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString();
  const groups = window.tabGroups.all.filter(
    (group) => group.viewColumn !== but && group.tabs.some((tab) => shows(tab.input)),
  );
  // Preferably an editor group with its tab active, so that no tab has to change.
  return (groups.find((group) => shows(group.activeTab?.input)) ?? groups[0])?.viewColumn;
}

function columnBeside(panelColumn: ViewColumn | undefined): ViewColumn {
  return panelColumn === undefined || panelColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
