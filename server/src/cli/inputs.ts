import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Locale, say } from '../../../schemas/text';
import { filesMatching, isPattern, playbooksIn } from './walk';
import { messages } from './words';

export interface Inputs {
  /** File names as given, each once; `-` is the standard input. */
  readonly files: readonly string[];
  /** Sentences about arguments that match no file. */
  readonly problems: readonly string[];
}

/** Resolves the arguments of the command line to files: files, folders, patterns, `-`. */
export function inputsOf(words: readonly string[], locale: Locale): Inputs {
  const problems: string[] = [];
  const byPath = new Map<string, string>();
  for (const word of words) {
    const { files, problem } = filesOf(word);
    if (problem) problems.push(say(problem, locale, { word }));
    for (const file of files) {
      const path = file === '-' ? file : resolve(file);
      if (!byPath.has(path)) byPath.set(path, file);
    }
  }
  return { files: [...byPath.values()], problems };
}

function filesOf(word: string) {
  if (word === '-') return { files: [word] };
  const stat = statSync(word, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const files = playbooksIn(word);
    return { files, problem: files.length === 0 ? messages.noPlaybooks : undefined };
  }
  if (stat || !isPattern(word)) return { files: [word] };
  const files = filesMatching(word);
  return { files, problem: files.length === 0 ? messages.noMatch : undefined };
}
