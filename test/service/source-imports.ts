import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The sources of the product. */
export const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'schemas', 'server', 'client'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts'));

/** An import of one source from another, or from a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Their texts. */
export const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

export const imports: readonly Import[] = files.flatMap((from) =>
  [...sources.get(from)!.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from '([^']+)'/gm)].map((match) => ({
    from,
    to: match[2]!.startsWith('.') ? resolve(from, match[2]!) : match[2]!,
    typeOnly: match[1] !== undefined,
  })),
);

function resolve(from: string, to: string): string {
  const path = normalize(join(dirname(from), to));
  return [`${path}.ts`, join(path, 'index.ts'), path].find((candidate) => sources.has(candidate)) ?? path;
}

/** Imports that break a law, as text. */
export const breaking = (law: (one: Import) => boolean): string[] =>
  imports.filter(law).map(({ from, to }) => `${from} -> ${to}`);

export const service = 'server/src/service/';
export const under = (path: string, folder: string): boolean => path.startsWith(folder);
