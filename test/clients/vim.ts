import { createServer, type Socket } from 'node:net';
import type { Shop } from './shop';

/** Vim in a terminal, to be asked while it runs. */
export interface Vim {
  /** The value of an expression. */
  ask<T>(expression: string): Promise<T>;
  /** Types keys, those such as `<Esc>` by their names. */
  type(keys: string): Promise<void>;
  close(): void;
}

/** Starts Vim with settings; it calls back on a channel (`:help channel`). */
export async function startVim(shop: Shop, settings: string, file: string): Promise<Vim> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const call = `autocmd VimEnter * let g:test = ch_open('127.0.0.1:${port}')\n`;
  shop.file('test.vim', `source ${settings}\nset noswapfile\n${call}`);
  // `script` gives it a terminal.
  shop.start('script', '-qec', `vim -N -u test.vim -i NONE ${file}`, '/dev/null');
  const socket = await connected;
  const waiting = new Map<number, (answer: unknown) => void>();
  let received = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    received += part;
    const lines = received.split('\n');
    received = lines.pop()!;
    for (const one of lines) {
      const [id, answer] = JSON.parse(one) as [number, unknown];
      waiting.get(id)?.(answer);
    }
  });
  let last = 0;
  const ask = <T>(expression: string): Promise<T> => {
    last -= 1;
    const answer = new Promise((resolve) => waiting.set(last, resolve));
    socket.write(`${JSON.stringify(['expr', expression, last])}\n`);
    return answer as Promise<T>;
  };
  return {
    ask,
    type: async (keys) => {
      const text = keys
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replace(/<(?=[\w-]+>)/g, '\\<');
      await ask(`feedkeys("${text}", "t")`);
    },
    close: () => {
      socket.destroy();
      server.close();
    },
  };
}
