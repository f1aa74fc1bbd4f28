import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WordPack } from '../../../schemas/word-pack';

const folder = join(process.cwd(), 'schemas', 'words');

/** Our own word packs, schemas/words/*.yaml, by their names. */
export function wordPackFiles(): ReadonlyMap<string, WordPack> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [
        file.replace(/\.yaml$/, ''),
        parse(readFileSync(join(folder, file), 'utf8')) as WordPack,
      ]),
  );
}
