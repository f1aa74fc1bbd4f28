import { printable } from '../../service';
import { type Locale, say } from '../../../../schemas/text';
import { asPlainMarks, labelled } from '../text/marked-runs';
import { readableDiff } from '../text/readable-diff';
import type { ItemChange, PlaybookChanges } from './change';
import { type FieldLine, fieldLines } from './field-lines';
import type { Versions } from './same-value';
import { type Compared, nameOfChange, versionsOf } from './versions';
import { words } from './words';

/** All changes as plain text, by sections, each with what it was and is. */
export function changesText(changes: PlaybookChanges, compared: Compared): string {
  const { locale } = compared;
  if (changes.length === 0) return `${say(words.none, locale)}\n`;
  const versions = versionsOf(compared);
  const parts = changes.map(({ section, changes: own }) =>
    [
      versions.after.title([section]),
      ...own.map((one) => (isOfSection(one) ? sectionText : changeText)(one, versions, locale)),
    ].join('\n'),
  );
  const marked = parts.some((part) => /\[-|\{\+/.test(part));
  const head = [say(words.counts, locale, countsOf(changes)), ...(marked ? [say(words.legend, locale)] : [])];
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

export function countsOf(changes: PlaybookChanges): Readonly<Record<ItemChange['kind'], number>> {
  const all = changes.flatMap((one) => one.changes);
  const count = (kind: ItemChange['kind']): number => all.filter((one) => one.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
  };
}

/** A section that is no list is named by its title already, and so is what has no fields but itself. */
function sectionText(change: ItemChange, versions: Versions, locale: Locale): string {
  return fieldLines(change, versions, locale)
    .map((line) => {
      const text = lineText(line, locale);
      return `- ${line.keys.length === 0 ? text : labelled(printable(line.label), text, locale)}`;
    })
    .join('\n');
}

const isOfSection = ({ path }: ItemChange): boolean => path.length === 1;

function changeText(change: ItemChange, versions: Versions, locale: Locale): string {
  const name = printable(nameOfChange(change, versions, locale));
  const lines = change.kind === 'changed' ? fieldLines(change, versions, locale) : [];
  return [
    `- ${labelled(say(words[change.kind], locale), name, locale)}`,
    ...lines.map((line) => `    ${labelled(printable(line.label), lineText(line, locale), locale)}`),
  ].join('\n');
}

function lineText({ before, after, isText }: FieldLine, locale: Locale): string {
  const none = say(words.empty, locale);
  if (!isText || before === '' || after === '')
    return `${indented(before || none)} → ${indented(after || none)}`;
  return indented(asPlainMarks(readableDiff(before, after)));
}

const indented = (text: string): string => text.trimEnd().split('\n').map(printable).join('\n      ');
