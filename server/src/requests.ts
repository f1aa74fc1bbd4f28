import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CheckSettings, Analysis } from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';

/** A request of the client. */
export interface Request<T> {
  /** For the log. */
  readonly name: string;
  readonly token: CancellationToken;
  /** The result where the work fails, and for a file that is not open. */
  readonly fallback: T;
}

export interface FileRequest<T> extends Request<T> {
  readonly uri: string;
  /**
   * What happens when the file has changed while the request waited. A single request of a person (completion,
   * definition) is answered all the same; diagnostics are requested again; anything else ends with ContentModified,
   * where the client declares support for it.
   */
  readonly whenChanged?: 'answer' | 'ask again';
}

/** The one way of all requests to the service: each waits for its turn, and ends there if it was cancelled. */
export interface Requests {
  /** Answers a request that is not about an open file. */
  answer<T>(request: Request<T>, work: () => T): Promise<T>;
  /** Answers a request about an open file. */
  forFile<T>(request: FileRequest<T>, work: (snapshot: Analysis) => T): Promise<T>;
  /** The same with the file's check settings. */
  forChecked<T>(
    request: FileRequest<T>,
    work: (snapshot: Analysis, settings: CheckSettings) => T,
  ): Promise<T>;
  /** The same with the files that extend it, or extend what it extends. */
  forShared<T>(
    request: FileRequest<T>,
    work: (snapshot: Analysis, users: readonly Analysis[]) => T,
  ): Promise<T>;
}

/** Cancellation is handled here, and elsewhere only in a batch of files, between one file and the next. */
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

  /** Whether none of these is open in another version by now. */
  const areNewest = (files: readonly Analysis[]): boolean =>
    files.every((file) => (session.snapshot(file.uri) ?? file) === file);

  const unlessOutdated = (request: FileRequest<unknown>) => (): boolean => {
    if (!session.opened(request.uri)) return false;
    if (request.token.isCancellationRequested) throw requestCancelled();
    const ending = endingOf(request, session.dropsOutdated());
    if (ending) throw ending;
    return true;
  };

  return {
    answer,
    forShared: async (request, work) => {
      const asked = await wholeFile(session, request.uri, unlessOutdated(request));
      if (!asked) return request.fallback;
      const users = await session.usersOf(request.uri);
      return forSnapshot(request, asked, (snapshot) => {
        const ending = areNewest(users) ? undefined : endingOf(request, session.dropsOutdated());
        if (ending) throw ending;
        return work(snapshot, users);
      });
    },
    forFile: async (request, work) => {
      const asked = await wholeFile(session, request.uri, unlessOutdated(request));
      return asked ? forSnapshot(request, asked, work) : request.fallback;
    },
    forChecked: async (request, work) => {
      const asked = await wholeFile(session, request.uri, unlessOutdated(request));
      if (!asked) return request.fallback;
      const settings = await session.checkSettings(asked);
      return forSnapshot(request, asked, (snapshot) => work(snapshot, settings));
    },
  };
}

/**
 * An open file as it is at this moment, read when nothing more is to be heard; what it extends is read first, which only the
 * first one waits for.
 * @param isWanted whether a version is to be read that is not the newest any more; may throw
 */
export async function wholeFile(
  session: Session,
  uri: string,
  isWanted: () => boolean = () => true,
): Promise<Analysis | undefined> {
  const opened = session.opened(uri);
  if (!opened) return undefined;
  if (!opened.isRead()) {
    await session.turns.run(() => undefined);
    if (session.opened(uri) !== opened && !isWanted()) return undefined;
  }
  const file = opened.read();
  const settling = session.settling();
  if (settling) await settling;
  const reading = session.readingBases(uri);
  if (reading) await reading;
  return settling || reading ? session.snapshot(uri) : session.withKnownBases(file);
}

/** The error of a request whose file has changed; undefined where it is answered all the same. */
function endingOf(
  { whenChanged }: FileRequest<unknown>,
  dropsOutdated: boolean,
): ResponseError<unknown> | undefined {
  const message = 'The file has changed meanwhile.';
  // The protocol allows the server to cancel this one, and the client to send it again.
  if (whenChanged === 'ask again')
    return new ResponseError(LSPErrorCodes.ServerCancelled, message, { retriggerRequest: true });
  if (whenChanged === 'answer' || !dropsOutdated) return undefined;
  return new ResponseError(LSPErrorCodes.ContentModified, message);
}
