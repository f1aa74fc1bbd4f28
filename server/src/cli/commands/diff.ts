import { type Locale, say } from '../../../../schemas/text';
import type { Analysis } from '../../service';
import type { Compared, PlaybookChanges } from '../../tables';
import { type DiffOptions, readDiffOptions } from '../compare-options';
import { compareMessages } from '../compare-words';
import { exit } from '../exit';
import { tell } from '../notes';
import { dayFrom } from '../options';
import { readPlaybook } from '../read-playbook';
import { refused } from '../refused';
import { writeResult } from '../write-result';

/** `service-playbook diff`: what differs between two versions of a playbook, also as a page for agents. */
export function diffCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readDiffOptions(words, systemLocale);
    const { document, locale, output } = options;
    const [before, after] = [
      (await readPlaybook(options.before, document, locale)).snapshot,
      (await readPlaybook(options.after, document, locale)).snapshot,
    ];
    const { changesBetween } = await import('../../tables');
    const changes = changesBetween(before, after, document - 1);
    const today = dayFrom('--today', undefined, locale);
    const text = await shown(changes, { before, after, document: document - 1, locale, today }, options);
    if (output === undefined) process.stdout.write(text);
    else {
      await writeResult(output, text, locale);
      tell([say(compareMessages.written, locale, { file: output })]);
    }
    tell(doubtsOf(before, after, options));
    return changes.length === 0 || !options.fails ? exit.clean : exit.findings;
  });
}

/** What may be meant otherwise: the same file twice, another shop, a file of several playbooks. */
function doubtsOf(before: Analysis, after: Analysis, options: DiffOptions): readonly string[] {
  const { document: number, locale } = options;
  if (options.before === options.after)
    return [say(compareMessages.sameFile, locale, { file: options.after })];
  const names = [before, after].map(({ documents }) => documents[number - 1]?.playbook.shop?.name);
  const [old, now] = names;
  const several = [
    { file: options.before, count: before.documents.length },
    { file: options.after, count: after.documents.length },
  ].filter(({ count }) => count > 1);
  return [
    ...(old && now && old !== now
      ? [say(compareMessages.otherShop, locale, { before: old, after: now })]
      : []),
    ...several.map((one) => say(compareMessages.moreDocuments, locale, { ...one, number })),
  ];
}

async function shown(
  changes: PlaybookChanges,
  compared: Compared,
  { format, because, locale }: DiffOptions,
): Promise<string> {
  const { changesJson, changesText, noteHtml, noteMarkdown, rolloutNote } = await import('../../tables');
  if (format === 'text') return changesText(changes, compared);
  if (format === 'json') return `${JSON.stringify(changesJson(changes, compared), null, 2)}\n`;
  const note = rolloutNote(changes, compared, because);
  return format === 'html' ? noteHtml(note, locale) : noteMarkdown(note, locale);
}
