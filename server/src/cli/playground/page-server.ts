import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { openMessages } from '../open-words';
import { reasonOf } from '../reasons';
import type { PageAsset } from './page-files';
import { type projectFiles, projectQuestions } from './project-files';
import type { ServedFile } from './served-file';

/** Only this computer reaches it. */
const HOST = '127.0.0.1';
const JSON_TYPE = 'application/json; charset=utf-8';
/** The most that is saved at once, in megabytes. */
const MOST_MB = 16;

/** A running server of one page. */
export interface PageServer {
  /** The address of the page, with the token without which nothing is answered. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a page and the one file that it shows, on a free port.
 * @param project answers what the page asks of the files beside it
 */
export async function servePage(
  files: ReadonlyMap<string, PageAsset>,
  file: ServedFile,
  project: ReturnType<typeof projectFiles>,
  locale: Locale,
): Promise<PageServer> {
  const token = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    const answered = answer(request, response).catch((error: unknown) =>
      send(response, 500, say(reasonOf(error), locale)),
    );
    void answered;
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = pathUnder(request, token, portOf(server));
    if (asked === undefined) return send(response, 404, '');
    const { path, query } = asked;
    if (path === 'file' && request.method === 'GET')
      return send(response, 200, JSON.stringify(await file.read()), JSON_TYPE);
    if (path === 'file' && request.method === 'PUT') return write(request, response);
    const question = projectQuestions.find((one) => path === `project/${one}`);
    if (question !== undefined && request.method === 'GET')
      return send(response, 200, JSON.stringify(await project(question, query.get('uri') ?? '')), JSON_TYPE);
    const asset = files.get(path === '' ? 'index.html' : path);
    if (!asset || request.method !== 'GET') return send(response, 404, '');
    return send(response, 200, asset.content, asset.type);
  };
  const write = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { origin } = request.headers;
    if (origin !== undefined && origin !== originOf(portOf(server))) return send(response, 403, '');
    const text = await textOf(request);
    if (text === undefined) return send(response, 413, tooLarge(locale));
    const stamp = /^"(\w+)"$/.exec(request.headers['if-match'] ?? '')?.[1];
    if (stamp === undefined) return send(response, 428, '');
    const now = await file.write(text, stamp);
    return now === undefined ? send(response, 412, '') : send(response, 200, now);
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });
  return {
    address: `${originOf(portOf(server))}/${token}/?lang=${locale}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const originOf = (port: number): string => `http://${HOST}:${port}`;

/**
 * The path behind the token and its query; undefined for any other. The name that was asked for must be ours, so that no page of another
 * name that leads to this computer is answered.
 */
function pathUnder({ url = '', headers }: IncomingMessage, token: string, port: number) {
  if (headers.host !== `${HOST}:${port}`) return undefined;
  const { pathname, searchParams } = new URL(url, originOf(port));
  if (!pathname.startsWith(`/${token}/`)) return undefined;
  return { path: pathname.slice(token.length + 2), query: searchParams };
}

/** The text that was sent; undefined where it is too much. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_MB * 1024 * 1024) return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(locale: Locale): string {
  const text: Text = openMessages.tooLarge;
  return say(text, locale, { limit: MOST_MB });
}

function send(
  response: ServerResponse,
  status: number,
  content: Buffer | string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
