import type { CheckedFile } from './result';

/** The stable output for programs: version 1, lines and columns from 1. */
export function asJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
