import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page. */
export interface PageAsset {
  readonly type: string;
  readonly content: Buffer | string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The server as one script for the page, which is made of the bundles. */
const SERVER = 'server-scripts.js';

/**
 * The files of the page by their paths, read once. The page may ask its own server alone, for the file that it shows.
 * @param bundles the folder of the language server's bundles
 * @throws where they are not there
 */
export function pageFiles(folder: string, bundles: string): ReadonlyMap<string, PageAsset> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => extname(name) in types && name !== SERVER,
  );
  const files = names.map((name): [string, PageAsset] => {
    const content = readFileSync(join(folder, name));
    const path = name.replaceAll('\\', '/');
    return [
      path,
      { type: types[extname(name)]!, content: path === 'index.html' ? forDisk(content) : content },
    ];
  });
  return new Map([...files, [SERVER, { type: types['.js']!, content: serverScripts(folder, bundles) }]]);
}

/** As build/playground.js writes it for a page without a server. */
function serverScripts(folder: string, bundles: string): string {
  const names = JSON.parse(readFileSync(join(folder, 'server-scripts.json'), 'utf8')) as string[];
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(bundles, name), 'utf8')]));
  return `self.servicePlaybookServer=${JSON.stringify(texts)};\n`;
}

const forDisk = (html: Buffer): string =>
  html
    .toString('utf8')
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('data-home="browser"', 'data-home="disk"');
