import { type Locale, say } from '../../../schemas/text';
import type { Layers } from '../workspace/bases/layers';
import { clockSettings } from '../workspace/check-settings';
import { makeConfigs, packsFrom, settingsFrom } from '../workspace/configs';
import { filesOnDisk } from '../workspace/read-disk';
import { allFindings, type Analysis, type CheckSettings, locator, openFile } from '../service';
import { uriOf } from './check-file';
import { layersOnDisk } from './layers-on-disk';
import { tell } from './notes';
import { BadUsage } from './options';
import { reasonOf } from './reasons';
import { readStdin, readTextFile, type TextFile } from './text-file';
import { messages } from './words';

type PlaybookDocument = Analysis['documents'][number];

/** A playbook that a command asks about, with its file. */
export interface ReadPlaybook {
  readonly snapshot: Analysis;
  readonly document: PlaybookDocument;
  readonly settings: CheckSettings;
  /** The file as it was read, for writing it back. */
  readonly source: TextFile;
}

/**
 * Reads one playbook of a file; `-` is the standard input. With YAML syntax errors the answer would be about another
 * playbook, so they are refused; format errors are reported, and the invalid values left out.
 * @param number which YAML document of the file, from 1
 * @throws BadUsage
 */
export async function readPlaybook(file: string, number: number, locale: Locale): Promise<ReadPlaybook> {
  return playbookFrom(await sourceOf(file, locale), { name: file, uri: uriOf(file) }, number, locale);
}

/**
 * Reads one playbook of a text as if it were that of a file.
 * @param layers how the files are read that it extends; from the disk unless given
 * @throws BadUsage
 */
export async function playbookFrom(
  source: TextFile,
  { name, uri }: { readonly name: string; readonly uri: string },
  number: number,
  locale: Locale,
  layers: Layers = layersOnDisk(),
): Promise<ReadPlaybook> {
  const snapshot = await layers.loaded(openFile(uri, 1, source.text));
  const settings = await settingsOf(snapshot);
  return { snapshot, settings, source, document: readable(snapshot, settings, name, number, locale) };
}

/**
 * Reads every playbook of a file, as `readPlaybook` does one.
 * @throws BadUsage
 */
export async function readPlaybooks(file: string, locale: Locale): Promise<readonly ReadPlaybook[]> {
  const first = await readPlaybook(file, 1, locale);
  const { snapshot, settings } = first;
  const others = snapshot.documents.slice(1).map((_, index) => {
    return { ...first, document: readable(snapshot, settings, file, index + 2, locale) };
  });
  return [first, ...others];
}

/** Tells that a file holds other playbooks than the one that is taken. */
export function tellOthers({ documents }: Analysis, file: string, number: number, locale: Locale): void {
  const count = documents.length;
  tell(count > 1 ? [say(messages.otherDocuments, locale, { file, count, number })] : []);
}

/** What is told where a file holds fewer playbooks than were asked for. */
export const noDocument = ({ documents }: Analysis, file: string, number: number, locale: Locale): BadUsage =>
  new BadUsage(say(messages.noDocument, locale, { file, number, count: documents.length }));

async function sourceOf(file: string, locale: Locale): Promise<TextFile> {
  try {
    return await (file === '-' ? readStdin() : readTextFile(file));
  } catch (error) {
    throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
  }
}

/** The check settings, which rule options are taken from, as `check` has them. */
export async function settingsOf(snapshot: Analysis): Promise<CheckSettings> {
  const configs = makeConfigs(filesOnDisk);
  const [config, team] = await Promise.all([configs.of(snapshot.uri), configs.packsOf(snapshot.uri)]);
  return {
    ...clockSettings(snapshot, ''),
    ...settingsFrom(config, snapshot.uri, undefined),
    ...packsFrom(config, team),
  };
}

/** @throws BadUsage */
function readable(
  snapshot: Analysis,
  settings: CheckSettings,
  file: string,
  number: number,
  locale: Locale,
): PlaybookDocument {
  const found = allFindings(snapshot, settings)[number - 1];
  if (snapshot.text.trim() === '') throw new BadUsage(say(messages.emptyFile, locale, { file }));
  if (!found) throw noDocument(snapshot, file, number, locale);
  const where = locator(snapshot, found.document);
  const errors = found.findings.filter(({ level }) => level === 'error');
  const broken = errors.filter(({ code }) => code.startsWith('yaml/'));
  if (broken.length > 0) {
    const places = broken.map(({ at, message, data }) => {
      const { line, character } = where(at).start;
      return `${file}:${line + 1}:${character + 1}  ${say(message, locale, data)}`;
    });
    throw new BadUsage([say(messages.notReadable, locale, { file }), ...places].join('\n'));
  }
  const typos = errors.filter(({ code }) => code.startsWith('schema/')).length;
  if (typos > 0) tell([say(messages.leftOut, locale, { file, count: typos })]);
  return found.document;
}
