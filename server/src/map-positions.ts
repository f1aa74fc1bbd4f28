import type { Position } from 'vscode-languageserver';

/** Converts a position in the file with that URI; undefined where nothing says which file it is in. */
export type MapPosition = (position: Position, uri: string | undefined) => Position;

/**
 * Converts every position in the parameters or the result of a request, whichever it is: LSP writes all of them as
 * `{ line, character }`, in an object that names the file or in one below it. `data` goes to the client and comes back
 * as it is.
 * @param uri the file that is asked about
 */
export function mapPositions(value: unknown, uri: string | undefined, map: MapPosition): unknown {
  if (Array.isArray(value)) return value.map((one) => mapPositions(one, uri, map));
  if (typeof value !== 'object' || value === null) return value;
  if (isPosition(value)) return map(value, uri);
  const own = uriIn(value) ?? uri;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key === 'data') return [key, inner];
      if (key === 'changes' && isMap(inner)) return [key, mapEdits(inner, map)];
      // Of a link the origin is in the file that is asked about, the rest in the one that it leads to.
      return [key, mapPositions(inner, key === 'originSelectionRange' ? uri : own, map)];
    }),
  );
}

/** The edits of a `WorkspaceEdit`, by the URIs of the files. */
const mapEdits = (changes: object, map: MapPosition): object =>
  Object.fromEntries(Object.entries(changes).map(([uri, edits]) => [uri, mapPositions(edits, uri, map)]));

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPosition(value: object): value is Position {
  const { line, character } = value as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}

/** The file that an object is about. */
function uriIn(value: object): string | undefined {
  const { uri, targetUri, textDocument } = value as Readonly<Record<string, unknown>>;
  const named = [uri, targetUri, (textDocument as { uri?: unknown } | null | undefined)?.uri];
  return named.find((one) => typeof one === 'string');
}
