import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What axe-core finds, as far as it is looked at here. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

let script: string | undefined;

/** What axe-core calls serious or critical in a page; a document in a frame of the editor has no title of its own. */
export async function seriousViolations(frame: Frame): Promise<readonly string[]> {
  script ??= readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  await frame.evaluate(script);
  const violations = await frame.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    // A page of ours may not be asked for its style sheets.
    const options = {
      preload: false,
      resultTypes: ['violations'],
      rules: { 'document-title': { enabled: false } },
    };
    return (await run.run(document, options)).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}
