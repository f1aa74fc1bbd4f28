/** Finds a LibreOffice that converts spreadsheets without a screen, or installs one where the machine allows it. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { installPackages, mayInstall, which } from './debian.mjs';
import { RUN_MACRO, saveWithPassword } from './libreoffice-macro.mjs';
import { Missing } from './progress.mjs';
import { drop, temporaryFolder } from './temp.mjs';

const NAMES = ['soffice', 'libreoffice'];
const MAC = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {Promise<string>} the path of LibreOffice */
export async function findLibreOffice() {
  const named = process.env.SOFFICE_PATH;
  if (named && !existsSync(named)) throw new Missing(`SOFFICE_PATH names ${named}, which does not exist.`);
  const found = named || installed();
  if (found) return found;
  if (mayInstall()) await installPackages(['libreoffice-calc']);
  const fresh = installed();
  if (fresh) return fresh;
  throw new Missing(
    'No LibreOffice was found: install Debian\'s "libreoffice-calc", or name its soffice in SOFFICE_PATH.',
  );
}

/** @returns {string | undefined} */
function installed() {
  return NAMES.map(which).find(Boolean) ?? MAC.find(existsSync);
}

/**
 * CSV with commas and double quotes, in UTF-8 (76), all sheets (-1), cells as they are shown; without these options
 * LibreOffice takes the system's old code page.
 */
export const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** CSV with commas and double quotes, in UTF-8, with what looks like a number or a formula taken for one, as on a double click. */
export const FROM_CSV = 'CSV:44,34,76,1';

/** @type {string | undefined} made at first use, which takes it seconds, and used by one conversion at a time */
let profile;
/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/**
 * Converts a file by LibreOffice, in a profile of our own, so that one that is open does not answer in its place.
 *
 * @param {string} file
 * @param {string} to a format, with the options of its filter after a colon
 * @param {string} [from] the options by which the file is read
 * @returns {Promise<Map<string, Uint8Array>>} the files that it wrote, by their names
 */
export const convert = (file, to, from) =>
  inTurn(async (profile, folder) => [
    ...(from ? [`--infilter=${from}`] : []),
    ...['--convert-to', to, '--outdir', folder, file],
  ]);

/**
 * Has LibreOffice save a file as a workbook that opens with a password alone.
 *
 * @param {string} file
 * @param {string} password
 * @returns {Promise<Uint8Array>}
 */
export async function encrypted(file, password) {
  const name = 'encrypted.xlsx';
  const files = await inTurn(async (profile, folder) => {
    await saveWithPassword(profile, {
      from: pathToFileURL(file),
      to: pathToFileURL(join(folder, name)),
      password,
    });
    return [RUN_MACRO];
  });
  return /** @type {Uint8Array} */ (files.get(name));
}

/**
 * Starts LibreOffice when it is nobody else's turn.
 *
 * @param {(profile: string, folder: string) => Promise<readonly string[]>} wordsFor gives its options; it writes into
 *   the folder
 * @returns {Promise<Map<string, Uint8Array>>} the files that it wrote, by their names
 */
function inTurn(wordsFor) {
  const mine = turn.then(() => started(wordsFor));
  turn = mine.catch(() => undefined);
  return mine;
}

/** @type {typeof inTurn} */
async function started(wordsFor) {
  const soffice = await findLibreOffice();
  profile ??= temporaryFolder('libreoffice-profile');
  const folder = temporaryFolder('libreoffice');
  try {
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      ...['--headless', '--norestore'],
      ...(await wordsFor(profile, folder)),
    ];
    const { code, output } = await run(soffice, options, { timeout: 100_000 });
    const names = await readdir(folder);
    if (code !== 0 || names.length === 0)
      throw new Error(`LibreOffice wrote nothing for ${options.at(-1)}:\n${output}`);
    const read = names.map(async (name) => /** @type {const} */ ([name, await readFile(join(folder, name))]));
    return new Map(await Promise.all(read));
  } finally {
    drop(folder);
  }
}
