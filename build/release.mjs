/**
 * Makes a release ready: `npm run release -- 0.2.0` writes the version wherever it is named and dates the topmost heading of
 * the changelog, then tests and packages, and tells what is left to do. Nothing is committed, pushed or published.
 * With `--bump` it writes and does no more; `--verify v0.2.0` only tells whether a tag and the files agree.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The files that name the version of the package to run. */
const naming = ['action.yml', '.pre-commit-hooks.yaml', 'build/npm/README.md'];
/** The topmost heading of the changelog: a released version has its date behind it. */
const HEADING = /^## (\S+)( \(.*\))?$/m;
const words = process.argv.slice(2);
const version = words.find((word) => /^v?\d/.test(word))?.replace(/^v/, '');

try {
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('Say which version: npm run release -- 0.2.0');
  if (words.includes('--verify')) verify(version);
  else release(version);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {string} version */
function release(version) {
  if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim() !== '')
    throw new Error(
      'There are changes that are not committed. Commit them or put them away, then try again.',
    );
  bump(version);
  if (words.includes('--bump')) return;
  for (const script of ['test', 'package', 'package:npm'])
    execFileSync('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`
${version} is ready. What is left:
  git commit -am "Version ${version}"
  git tag v${version}
  git push origin main v${version}    # .github/workflows/release.yml publishes what the tag holds`);
}

/** Writes all or nothing: every file is worked out before the first is written. @param {string} version */
function bump(version) {
  const before = json('package.json').version;
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [, heading, date] = HEADING.exec(changelog) ?? [];
  const isFirst = version === before && heading === before;
  if (!isFirst && !isNewer(version, before)) throw new Error(`${version} is not newer than ${before}.`);
  if (heading === undefined || date !== undefined)
    throw new Error(
      'CHANGELOG.md: the topmost heading has a date, so nothing is written down for this version.',
    );
  const today = new Date().toISOString().slice(0, 10);
  /** @type {Record<string, string>} */
  const texts = {
    'CHANGELOG.md': changelog.replace(HEADING, `## ${version} (${today})`),
    'package.json': withVersion(readFileSync('package.json', 'utf8'), 1, version),
    // The lock names it for the whole and for its first package, which is this one.
    'package-lock.json': withVersion(readFileSync('package-lock.json', 'utf8'), 2, version),
  };
  for (const file of naming)
    texts[file] = readFileSync(file, 'utf8').replaceAll(
      /service-playbook@[\d.]+/g,
      `service-playbook@${version}`,
    );
  for (const [file, text] of Object.entries(texts)) writeFileSync(file, text);
}

/** @param {string} version */
function verify(version) {
  const wrong = ['package.json', 'package-lock.json'].filter((file) => json(file).version !== version);
  for (const file of naming)
    for (const [named] of readFileSync(file, 'utf8').matchAll(/service-playbook@[\d.]+/g))
      if (named !== `service-playbook@${version}`) wrong.push(file);
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version} (`)) wrong.push('CHANGELOG.md');
  if (wrong.length > 0) throw new Error(`Not of version ${version}: ${[...new Set(wrong)].join(', ')}`);
}

/** The first so many versions that a manifest names. @param {string} text @param {number} count @param {string} version */
function withVersion(text, count, version) {
  let left = count;
  return text.replaceAll(/"version": "[^"]*"/g, (old) => (left-- > 0 ? `"version": "${version}"` : old));
}

/** @param {string} version @param {string} than */
function isNewer(version, than) {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at] > b[at];
}

/** @param {string} file */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
