/**
 * The smallest JSON-RPC client that can time a language server: a message is on its way when the call returns, and an
 * answer is handed over in the same turn in which its last byte came.
 *
 * @typedef {object} Peer
 * @property {(method: string, params: unknown) => Promise<any>} request
 * @property {(method: string, params: unknown) => void} notify
 *
 * @typedef {object} Answers what is done with what the server says by itself
 * @property {(method: string, params: any) => unknown} asked the answer to a request of the server
 * @property {(method: string, params: any) => void} told
 *
 * @param {import('node:child_process').ChildProcess} child with pipes
 * @param {Answers} answers
 * @returns {Peer}
 */
export function speakWith(child, answers) {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The server was started without pipes.');
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;

  /** @param {object} message */
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  readMessages(stdout, (message) => {
    const { id, method, params, result, error } = message;
    if (method !== undefined && id !== undefined) send({ id, result: answers.asked(method, params) ?? null });
    else if (method !== undefined) answers.told(method, params);
    else {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The server ended.'));
    waiting.clear();
  };
  child.once('exit', fail);
  child.once('error', fail);
  // A server that ends while we write is told of by its exit.
  stdin.on('error', () => {});

  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        send({ id, method, params });
      }),
    notify: (method, params) => send({ method, params }),
  };
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(message: any) => void} each
 */
function readMessages(stream, each) {
  /** @type {Buffer[]} */
  let chunks = [];
  let size = 0;
  /** The length of the message that is coming in, head included; 0 while its head is not read. */
  let wanted = 0;
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size > 0 && size >= wanted) {
      const all = Buffer.concat(chunks);
      const body = all.indexOf('\r\n\r\n') + 4;
      if (body < 4) return;
      wanted = body + Number(/content-length: *(\d+)/i.exec(all.toString('latin1', 0, body))?.[1]);
      chunks = [all];
      if (size < wanted) return;
      each(JSON.parse(all.toString('utf8', body, wanted)));
      chunks = [all.subarray(wanted)];
      size -= wanted;
      wanted = 0;
    }
  });
}
