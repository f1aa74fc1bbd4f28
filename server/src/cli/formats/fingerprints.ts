import { createHash } from 'node:crypto';
import type { CheckResult } from '../result';

/**
 * A name for each finding of a file that no other finding has and that line moves leave alone. Malformed things are
 * known by their message; the second of two equal ones is the second.
 */
export function fingerprints({ file, findings }: CheckResult): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, mark, message }) => {
    const name = [file.replaceAll('\\', '/'), rule, mark || message].join('\n');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return createHash('sha256').update(`${name}\n${count}`).digest('hex').slice(0, 32);
  });
}
