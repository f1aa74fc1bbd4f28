import type { Target } from '../targets/target';

/** A shortcut as the target takes it: half-width and lower-case, without a digit at either end, where it demands that. */
export function codeFor({ code }: Target, shortcut: string): string {
  if (!code || shortcut === '') return shortcut;
  const plain = code.plain ? shortcut.normalize('NFKC').toLowerCase() : shortcut;
  const beside = code.beside_digit;
  if (beside === undefined) return plain;
  return plain.replace(/^(?=\d)/, () => beside).replace(/(?<=\d)$/, () => beside);
}
