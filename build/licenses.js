// The licences of what is bundled, in one file: most of them ask that their text goes with every copy.
const { readFileSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** Packages of which no code is bundled but tables that were made of their data: schemas/generated/characters.json. */
const sourcesOfData = ['opencc-js', 'pinyin-pro', 'unhomoglyph'];

/** How many characters a text has at most that may be shared: the licences of one notice and a page are shorter. */
const MOST_SHARED = 3000;

/**
 * The folders of the packages of which bundles hold something.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {readonly string[]} from the root, sorted
 */
function bundledPackages(metafiles) {
  const files = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
    ),
  );
  const folders = files.flatMap((file) => {
    const name = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(`/${file}`)?.[0];
    // The same whether packages are installed here or elsewhere and linked.
    return name === undefined ? [] : [name.slice(name.indexOf('node_modules/'))];
  });
  return [...new Set([...folders, ...sourcesOfData.map((name) => `node_modules/${name}`)])].sort();
}

/** A line that says whose a package is; the same word begins lines about liability. */
const notice = /^[ \t]*copyright (?:\(c\)|©|\d{4}).*$/gim;

/**
 * The file of licences: packages by their licence, of which equal texts stand once, below the notices of all that have it.
 * @param {readonly string[]} folders
 */
function licensesText(folders) {
  /** @type {Map<string, { text: string, names: string[] }>} */
  const licenses = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const whole = textOf(folder) ?? `${license}\n`;
    // A text of many parts, or of others' notices, stays as it is.
    const notices = (whole.match(notice) ?? []).map((line) => line.trim());
    const isShort = notices.length > 0 && whole.length < MOST_SHARED;
    const text = isShort
      ? whole
          .replace(notice, '')
          .replace(/\n{3,}/g, '\n\n')
          .trim()
      : whole.trim();
    const key = text
      .replace(/^(?:the )?(?:mit|isc) license(?: \(mit\))?/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    const known = licenses.get(key) ?? { text, names: [] };
    licenses.set(key, known);
    known.names.push([`${name} ${version} (${license})`, ...(isShort ? notices : [])].join('\n  '));
  }
  const parts = [...licenses.values()].map(({ text, names }) => `${names.join('\n')}\n\n${text}\n`);
  return `Service Playbook holds these packages, or tables that were made of their data.\n\n${parts.join(`\n${'-'.repeat(80)}\n`)}`;
}

/** The text of a package's licence, and those of what it holds itself. @param {string} folder */
function textOf(folder) {
  const files = readdirSync(folder)
    .filter((one) => /^(licen[cs]es?|third_party_licenses)(\.(md|txt))?$/i.test(one))
    .flatMap((one) => {
      const path = join(folder, one);
      return statSync(path).isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path];
    });
  if (files.length === 0) return undefined;
  return files.map((file) => `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n`).join('\n');
}

module.exports = { bundledPackages, licensesText };
