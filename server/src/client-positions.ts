import type { InitializeParams, Message } from 'vscode-languageserver';
import { type PositionEncoding, positionEncodingFor } from './capabilities';
import { mapPositions } from './map-positions';
import { decodedPosition, encodedPosition } from './position-encoding';
import { type Analysis, changeFile, type ContentChange, lineText } from './service';

/** Positions as the client counts them: the one place where they become those of the service and back. */
export interface ClientPositions {
  negotiate(params: InitializeParams): void;
  /** Whether the client counts as the service does. */
  isUtf16(): boolean;
  /** A message of the client with the positions of the service. Changes of a text are left to `changed`. */
  decoded(message: Message): Message;
  /** The next version of a file. */
  changed(file: Analysis, version: number, changes: readonly ContentChange[]): Analysis;
  /** An answer about a file with the positions of the client. */
  encoded<T>(answer: T, file: Analysis): T;
}

/** @param open finds the open file with a URI; positions in files that are neither open nor extended stay as they are */
export function makeClientPositions(open: (uri: string) => Analysis | undefined): ClientPositions {
  let encoding: PositionEncoding = 'utf-16';
  const decodedIn = <T>(value: T, uri: string | undefined, file?: Analysis): T =>
    mapPositions(value, uri, (position, named) => {
      const inFile = file ?? (named === undefined ? undefined : open(named));
      return inFile ? decodedPosition(position, lineText(inFile, position.line), encoding) : position;
    }) as T;

  return {
    negotiate: (params) => {
      encoding = positionEncodingFor(params);
    },
    isUtf16: () => encoding === 'utf-16',
    decoded: (message) => {
      const { method, params } = message as { readonly method?: string; readonly params?: unknown };
      if (encoding === 'utf-16' || params === undefined || method === CHANGE) return message;
      const decoded = decodedIn(params, undefined);
      return Object.assign({}, message, { params: decoded });
    },
    changed: (file, version, changes) => {
      if (encoding === 'utf-16') return changeFile(file, version, changes);
      // Each change counts in the text that the one before it has left.
      return changes.reduce(
        (before, change) => changeFile(before, version, [decodedIn(change, file.uri, before)]),
        file,
      );
    },
    encoded: <T>(answer: T, file: Analysis): T => {
      if (encoding === 'utf-16') return answer;
      return mapPositions(answer, file.uri, (position, named) => {
        const inFile =
          named === file.uri ? file : (file.bases?.find(({ uri }) => uri === named) ?? open(named ?? ''));
        return inFile ? encodedPosition(position, lineText(inFile, position.line), encoding) : position;
      }) as T;
    },
  };
}

const CHANGE = 'textDocument/didChange';
