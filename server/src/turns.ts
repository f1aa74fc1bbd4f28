import type { ConnectionOptions, RequestMessage, ResponseMessage } from 'vscode-languageserver';
import { LSPErrorCodes, Message, ResponseError } from 'vscode-languageserver';

/**
 * Has work wait until everything is heard that the editor has said so far: so a request that it takes back, or whose
 * text it has changed, is known for one before anything is done for it.
 */
export interface Turns {
  /** What the connection is made with. */
  readonly connectionOptions: ConnectionOptions;
  /** Runs a piece of work when its turn comes: one at a time, in the order in which they were asked for. */
  run<T>(work: () => T): Promise<T>;
}

/** @param nextTurn lets the host hear what has come meanwhile, and goes on after that */
export function makeTurns(nextTurn: () => Promise<void>): Turns {
  let heard = 0;
  let last: Promise<unknown> = Promise.resolve();
  const allIsHeard = async (): Promise<void> => {
    let before;
    do {
      before = heard;
      // What comes in the first turn is read, and in the second one told to those who listen.
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
          return next(message);
        },
      },
    },
    run: (work) => {
      const result = last.then(allIsHeard).then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** The answer to a request that the editor has taken back. */
export const requestCancelled = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** What begins and ends a connection has to be heard, whatever becomes of its answer. */
const lifecycle = ['initialize', 'shutdown'];

/** Answers a request that is taken back before anybody has heard of it. */
function cancelUndispatched(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message) || lifecycle.includes(message.method)) return undefined;
  const { jsonrpc, id }: RequestMessage = message;
  return { jsonrpc, id, error: requestCancelled().toJson() };
}
