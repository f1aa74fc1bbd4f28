import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CheckSettings, Analysis } from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';

/** What an editor asks, whatever it asks for. */
export interface Request<T> {
  /** For the log. */
  readonly name: string;
  readonly token: CancellationToken;
  /** The answer where the work fails, and for a file that is not open. */
  readonly fallback: T;
}

export interface FileRequest<T> extends Request<T> {
  readonly uri: string;
  /**
   * What becomes of it when the file has changed while it waited. A person who asks for one thing once (completions, a
   * definition) has the answer for the text that was there; diagnostics are asked for again; anything else ends with
   * ContentModified, where the editor says that it has no use for such answers.
   */
  readonly whenChanged?: 'answer' | 'ask again';
}

/** The one way of all requests to the service: each waits for its turn, and ends there if nobody waits for it. */
export interface Requests {
  /** Answers what is asked of no open file. */
  answer<T>(request: Request<T>, work: () => T): Promise<T>;
  /** Answers what is asked of an open file. */
  forFile<T>(request: FileRequest<T>, work: (snapshot: Analysis) => T): Promise<T>;
  /** The same, together with what the file is checked by. */
  forChecked<T>(
    request: FileRequest<T>,
    work: (snapshot: Analysis, settings: CheckSettings) => T,
  ): Promise<T>;
}

/** Cancellation is decided here, and nowhere else but in a batch of files, which goes on from file to file. */
export function makeRequests(session: Session): Requests {
  const answer: Requests['answer'] = ({ name, token, fallback }, work) =>
    session.turns.run(() => {
      if (token.isCancellationRequested) throw requestCancelled();
      return session.answer(name, fallback, work);
    });

  const forSnapshot = <T>(request: FileRequest<T>, asked: Analysis, work: (snapshot: Analysis) => T) =>
    answer(request, () => {
      const newest = session.snapshot(request.uri);
      if (!newest) return request.fallback;
      const ending = newest === asked ? undefined : endingOf(request, session.dropsOutdated());
      if (ending) throw ending;
      return work(asked);
    });

  return {
    answer,
    forFile: async (request, work) => {
      const asked = session.snapshot(request.uri);
      return asked ? forSnapshot(request, asked, work) : request.fallback;
    },
    forChecked: async (request, work) => {
      const asked = session.snapshot(request.uri);
      if (!asked) return request.fallback;
      const settings = await session.checkSettings(asked);
      return forSnapshot(request, asked, (snapshot) => work(snapshot, settings));
    },
  };
}

/** How a request ends whose file has changed; undefined where it is answered all the same. */
function endingOf(
  { whenChanged }: FileRequest<unknown>,
  dropsOutdated: boolean,
): ResponseError<unknown> | undefined {
  const message = 'The file has changed meanwhile.';
  // The protocol lets a server end this one by itself, and says so to the editor.
  if (whenChanged === 'ask again')
    return new ResponseError(LSPErrorCodes.ServerCancelled, message, { retriggerRequest: true });
  if (whenChanged === 'answer' || !dropsOutdated) return undefined;
  return new ResponseError(LSPErrorCodes.ContentModified, message);
}
