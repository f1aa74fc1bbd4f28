import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExportTarget } from '../../../schemas/export-target';
import type { WordPack } from '../../../schemas/word-pack';

/** Our own word packs, schemas/words/*.yaml, by their names. */
export const wordPackFiles = (): ReadonlyMap<string, WordPack> => filesIn<WordPack>('words');

/** Our own export targets, schemas/targets/*.yaml, by their ids. */
export const exportTargetFiles = (): ReadonlyMap<string, ExportTarget> => filesIn<ExportTarget>('targets');

/** The YAML files of a folder of schemas/ by their names. */
function filesIn<T>(name: string): ReadonlyMap<string, T> {
  const folder = join(process.cwd(), 'schemas', name);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8')) as T]),
  );
}
