import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What axe-core finds, as far as it is looked at here. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe-core calls serious or critical; a document in a frame of the editor has no title of its own. */
export async function serious(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe());
  const violations = await frame.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const options = { resultTypes: ['violations'], rules: { 'document-title': { enabled: false } } };
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

const axe = (): string => readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
