import type { Playbook } from '../../../../schemas/playbook';
import type { Target } from '../targets/target';

/** A shortcut as the target takes it: half-width and lower-case, without a digit at either end, where it demands that. */
function codeFor({ code }: Target, shortcut: string): string {
  if (!code || shortcut === '') return shortcut;
  const plain = code.plain ? shortcut.normalize('NFKC').toLowerCase() : shortcut;
  const beside = code.beside_digit;
  if (beside === undefined) return plain;
  return plain.replace(/^(?=\d)/, () => beside).replace(/(?<=\d)$/, () => beside);
}

/** The shortcut of the target for each of a playbook's: no two that differ become one, where the target has a letter to tell them apart. */
export function codesFor(
  target: Target,
  { quick_replies: replies = [] }: Playbook,
): (shortcut: string) => string {
  const written = [...new Set(replies.flatMap(({ shortcut }) => shortcut ?? []))];
  const codes = new Map(written.filter((one) => codeFor(target, one) === one).map((one) => [one, one]));
  const taken = new Set(codes.keys());
  const beside = target.code?.beside_digit;
  for (const shortcut of written) {
    if (codes.has(shortcut)) continue;
    let code = codeFor(target, shortcut);
    while (beside !== undefined && taken.has(code)) code = beside + code;
    codes.set(shortcut, code);
    taken.add(code);
  }
  return (shortcut) => codes.get(shortcut) ?? codeFor(target, shortcut);
}
