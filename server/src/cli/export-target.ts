import { basename } from 'node:path';
import { sectionTitles, type TableSection } from '../../../schemas/table-sections';
import { joinTexts, type Locale, say } from '../../../schemas/text';
import { nearest } from '../service';
import type { Target } from '../tables';
import type { ExportOptions } from './export-options';
import { exportMessages } from './export-words';
import { BadUsage } from './options';
import { reasonOf } from './reasons';
import { readTextFile } from './text-file';
import { messages } from './words';

/** The target that `--to` names: one of ours, or a YAML file of the team. @throws BadUsage */
export async function targetFor({
  to,
  sections,
  locale,
}: Pick<ExportOptions, 'to' | 'sections' | 'locale'>): Promise<Target> {
  const target = /\.ya?ml$/i.test(to) ? await ownTarget(to, locale) : await ourTarget(to, locale);
  const { nameOfTarget } = await import('../tables');
  const held = sectionsOf(target);
  const lacking = (sections ?? []).filter((section) => !held.includes(section));
  if (lacking.length === 0) return target;
  const listed = (names: readonly TableSection[]) => joinTexts(names.map((name) => sectionTitles[name]));
  const data = { target: nameOfTarget(target), sections: listed(lacking), allowed: listed(held) };
  throw new BadUsage(say(exportMessages.notThere, locale, data));
}

/** The targets in whose layout tables are read before any other: the one that `--from` names. @throws BadUsage */
export const targetsFrom = async (from: string | undefined, locale: Locale): Promise<readonly Target[]> =>
  from === undefined ? [] : [await targetFor({ to: from, locale })];

async function ourTarget(to: string, locale: Locale): Promise<Target> {
  const { targetNamed, targets } = await import('../tables');
  const target = targetNamed(to);
  if (target) return target;
  const near = nearest(
    to,
    targets.map(({ id }) => id),
  );
  const meant = near === undefined ? '' : say(messages.meant, locale, { meant: near });
  throw new BadUsage(say(exportMessages.noTarget, locale, { target: to, meant }));
}

async function ownTarget(file: string, locale: Locale): Promise<Target> {
  const { readTarget } = await import('../tables');
  const text = await readTextFile(file).then(
    (read) => read.text,
    (error: unknown) => {
      throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
    },
  );
  const { target, problems } = readTarget(text, basename(file).replace(/\.ya?ml$/i, ''));
  if (target) return target;
  const told = problems.map(({ line, message, data }) => `${file}:${line}  ${say(message, locale, data)}`);
  throw new BadUsage([say(exportMessages.badTarget, locale, { file }), ...told].join('\n'));
}

const sectionsOf = ({ tables }: Target) => [...new Set(tables.map(({ section }) => section))];

/** Every target of ours, with what it holds and how well its layout is known. */
export async function listOfTargets(format: 'text' | 'json', locale: Locale): Promise<string> {
  const { knownFrom, nameOfTarget, noteOfTarget, targets } = await import('../tables');
  const listed = targets.map((target) => ({
    id: target.id,
    name: nameOfTarget(target)[locale],
    format: target.format,
    sections: sectionsOf(target),
    known: target.known,
    known_from: knownFrom(target)?.[locale],
    as_of: target.as_of,
    read_only: target.read_only ?? false,
    note: noteOfTarget(target)[locale],
  }));
  if (format === 'json') return `${JSON.stringify({ version: 1, targets: listed }, null, 2)}\n`;
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(({ id, name, sections, known_from: known = '', note }) => {
    const holds = joinTexts(sections.map((section) => sectionTitles[section]));
    const indent = ' '.repeat(width + 2);
    return [
      `${id.padEnd(width)}  ${name}`,
      `${indent}${say(exportMessages.holds, locale, { sections: holds })} · ${known}`,
      ...(note === '' ? [] : [`${indent}${note}`]),
    ].join('\n');
  });
  return `${lines.join('\n')}\n`;
}
