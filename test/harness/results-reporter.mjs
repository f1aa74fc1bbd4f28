/**
 * The mocha reporter of every layer, in node and inside VS Code's extension host: one line for each top-level suite
 * (or each test, with SERVICE_PLAYBOOK_REPORT=each), failures in full at once, and the results as JSON into the file
 * SERVICE_PLAYBOOK_RESULTS. It extends nothing of mocha, so it serves bundled and installed copies alike.
 */
import { writeFileSync } from 'node:fs';

export default class ResultsReporter {
  /** @param {import('mocha').Runner} runner */
  constructor(runner) {
    const each = process.env.SERVICE_PLAYBOOK_REPORT === 'each';
    /** @type {import('./mocha-results.mjs').MochaResults} */
    const results = { passes: [], failures: [], pending: [] };
    let before = { passes: 0, failures: 0, time: Date.now() };

    runner.on('pass', (test) => {
      results.passes.push({ title: test.fullTitle() });
      if (each) console.log(`    ok ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      results.pending.push({ title: test.fullTitle() });
      console.log(`    skipped ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      results.failures.push({ title: test.fullTitle(), message: describe(error) });
      console.log(`    FAILED ${test.fullTitle()}\n${indent(describe(error))}`);
    });
    runner.on('suite end', (suite) => {
      if (!suite.parent?.root || each) return;
      const passed = results.passes.length - before.passes;
      const failed = results.failures.length - before.failures;
      const seconds = Math.round((Date.now() - before.time) / 1000);
      console.log(
        `    ${failed ? 'FAILED' : 'ok'} ${suite.title}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${seconds} s)`,
      );
      before = { passes: results.passes.length, failures: results.failures.length, time: Date.now() };
    });
    runner.once('end', () => {
      const file = process.env.SERVICE_PLAYBOOK_RESULTS;
      if (file) writeFileSync(file, JSON.stringify(results));
    });
  }
}

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = /** @type {{ actual?: unknown, expected?: unknown }} */ (error);
  const compared =
    actual === undefined && expected === undefined
      ? ''
      : `\nexpected: ${show(expected)}\nactual:   ${show(actual)}`;
  return `${error.stack ?? error.message}${compared}`;
}

/** @param {unknown} value */
function show(value) {
  try {
    return (typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value))).slice(
      0,
      4000,
    );
  } catch {
    return String(value);
  }
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '      ');
}
