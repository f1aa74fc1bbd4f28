/** `npm test`: all layers, one after another, or those named by `--only layer,layer`. */
import { LAYERS } from './harness/layers.mjs';
import { failure } from './harness/mocha-results.mjs';

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : (process.argv[at + 1] ?? '').split(',');
const unknown = (only ?? []).filter((name) => !LAYERS.some((layer) => layer.name === name));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(', ')}. Layers: ${LAYERS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const totals = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const failures = [];
let buildFailed = false;

for (const group of groupsOf(LAYERS.filter(({ name }) => only?.includes(name) ?? true)))
  await Promise.all(group.map(runLayer));

if (failures.length > 0) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/**
 * Layers that run at the same time, in order.
 *
 * @param {readonly import('./harness/layers.mjs').Layer[]} layers
 */
function groupsOf(layers) {
  /** @type {import('./harness/layers.mjs').Layer[][]} */
  const groups = [];
  for (const layer of layers)
    if (layer.isCheck && groups.at(-1)?.at(-1)?.isCheck) groups.at(-1)?.push(layer);
    else groups.push([layer]);
  return groups;
}

/** @param {import('./harness/layers.mjs').Layer} layer */
async function runLayer(layer) {
  console.log(`\n== ${layer.name}: ${layer.doing}`);
  const started = Date.now();
  const figures = await figuresOf(layer);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (layer.name === 'build') buildFailed = figures.failed > 0;
  totals.passed += figures.passed;
  totals.failed += figures.failed;
  totals.skipped += figures.skipped;
  const line = `${figures.passed} passed, ${figures.failed} failed, ${figures.skipped} skipped`;
  lines.push(`${layer.name.padEnd(9)} ${line} (${seconds} s)`);
  failures.push(...figures.failures.map(({ title, message }) => `${layer.name}: ${title}\n${message}`));
  console.log(`== ${layer.name}: ${line} (${seconds} s)`);
}

/** A layer that breaks, or in which no test ran, has failed. @param {import('./harness/layers.mjs').Layer} layer */
async function figuresOf(layer) {
  if (layer.needsBuild && buildFailed) return failure(layer.name, 'not run, since the build failed');
  try {
    const figures = await layer.work();
    return figures.passed + figures.failed > 0 ? figures : failure(layer.name, 'no test ran');
  } catch (error) {
    return failure(layer.name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
