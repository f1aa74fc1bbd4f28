import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A registry on this machine that has one package, and the environment in which npm knows no other. */
export interface Registry {
  readonly env: NodeJS.ProcessEnv;
  close(): void;
}

/**
 * @param tarball the packed package
 * @param folder for npm's cache
 */
export async function startRegistry(tarball: string, folder: string, version: string): Promise<Registry> {
  const name = 'service-playbook';
  const server = createServer(({ url, headers }, response) => {
    if (url === `/${name}.tgz`) return void response.end(readFileSync(tarball));
    if (url !== `/${name}`) return void response.writeHead(404).end('{}');
    const dist = { tarball: `http://${headers.host}/${name}.tgz` };
    const bin = { [name]: `bin/${name}.js` };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        versions: { [version]: { name, version, bin, dist } },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(folder, 'npm-cache'),
      npm_config_update_notifier: 'false',
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Runs a program while this process goes on serving. */
export async function runBeside(
  program: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  try {
    const { stdout } = await promisify(execFile)(program, [...words], { cwd, env });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}
