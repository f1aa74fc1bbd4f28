import type { ConnectionOptions, RequestMessage, ResponseMessage } from 'vscode-languageserver';
import { LSPErrorCodes, Message, ResponseError } from 'vscode-languageserver';

/**
 * A queue of work that runs only after all pending messages have been read: so a cancellation, or a change of the text,
 * is known before any work is done for a request.
 */
export interface Turns {
  /** The options that the connection must be made with. */
  readonly connectionOptions: ConnectionOptions;
  /** Has every message of the client converted before it is dispatched. */
  readAs(convert: (message: Message) => Message): void;
  /** Runs work when its turn comes: one at a time, first in, first out. */
  run<T>(work: () => T): Promise<T>;
}

/** @param nextTurn lets the host read pending messages, then resolves */
export function makeTurns(nextTurn: () => Promise<void>): Turns {
  let heard = 0;
  let converted = (message: Message): Message => message;
  let last: Promise<unknown> = Promise.resolve();
  const allIsHeard = async (): Promise<void> => {
    let before;
    do {
      before = heard;
      // Messages are read in the first turn and dispatched in the second.
      await nextTurn();
      await nextTurn();
    } while (heard !== before);
  };
  return {
    connectionOptions: {
      connectionStrategy: { cancelUndispatched },
      messageStrategy: {
        handleMessage: (message, next) => {
          heard += 1;
          return next(converted(message));
        },
      },
    },
    readAs: (convert) => {
      converted = convert;
    },
    run: (work) => {
      const result = last.then(allIsHeard).then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** The error of a request that the client has cancelled. */
export const requestCancelled = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** Requests of the connection's lifecycle, which must be dispatched even if cancelled. */
const lifecycle = ['initialize', 'shutdown'];

/** Answers a request that is cancelled before it was dispatched. */
function cancelUndispatched(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message) || lifecycle.includes(message.method)) return undefined;
  const { jsonrpc, id }: RequestMessage = message;
  return { jsonrpc, id, error: requestCancelled().toJson() };
}
