import type { CheckResult } from '../result';

/**
 * A unique fingerprint for each finding of a file, which does not depend on line numbers. That of a format error is its
 * message; equal ones are numbered.
 */
export function fingerprints({ file, findings }: CheckResult): readonly string[] {
  // Loaded here, since most formats have no fingerprints and it takes as long as the check of a small file.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const seen = new Map<string, number>();
  return findings.map(({ rule, mark, message }) => {
    const name = [file.replaceAll('\\', '/'), rule, mark || message].join('\n');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return createHash('sha256').update(`${name}\n${count}`).digest('hex').slice(0, 32);
  });
}
