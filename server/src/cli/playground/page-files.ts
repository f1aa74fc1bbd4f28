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

/**
 * The files of the page by their paths, read once. The page may ask its own server alone, for the file that it shows.
 * @throws where they are not there
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageAsset> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => extname(name) in types,
  );
  return new Map(
    names.map((name) => {
      const content = readFileSync(join(folder, name));
      const path = name.replaceAll('\\', '/');
      return [
        path,
        { type: types[extname(name)]!, content: path === 'index.html' ? forDisk(content) : content },
      ];
    }),
  );
}

const forDisk = (html: Buffer): string =>
  html
    .toString('utf8')
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('data-home="browser"', 'data-home="disk"');
