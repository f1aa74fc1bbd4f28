import { type Connection, type Disposable, ErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Has our own requests refused as invalid where their handlers fail on what was sent. What fails in the work for a request
 * is answered by its fallback (guard.ts): what is left are parameters that are none.
 */
export function refuseWrongParameters(connection: Connection): void {
  const on = connection.onRequest.bind(connection) as OnRequest;
  const refusing: OnRequest = (type, handler) =>
    on(type, isOurs(type) && typeof handler === 'function' ? refused(handler as Handler) : handler);
  connection.onRequest = refusing as Connection['onRequest'];
}

type OnRequest = (type: unknown, handler: unknown) => Disposable;
type Handler = (...given: readonly unknown[]) => unknown;

const isOurs = (type: unknown): boolean =>
  typeof type === 'object' &&
  type !== null &&
  'method' in type &&
  /^servicePlaybook\//.test(String(type.method));

const refused =
  (handler: Handler) =>
  async (...given: readonly unknown[]): Promise<unknown> => {
    try {
      return await handler(...given);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(ErrorCodes.InvalidParams, `These are no parameters of this request: ${reason}`);
    }
  };
