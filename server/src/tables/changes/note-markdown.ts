import { type Locale, say } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service';
import { asMarkdownMarks, labelled } from '../text/marked-runs';
import type { NoteEntry, NoteLine, RolloutNote } from './note';
import { noteKindWords, noteWords } from './note-words';

/** The rollout note as Markdown, to be pasted into a message or a document. */
export function noteMarkdown({ title, head, parts, others }: RolloutNote, locale: Locale): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...head.map(escapeMarkdown),
    ...parts.flatMap((part) => [
      `## ${escapeMarkdown(part.title)}`,
      ...part.entries.flatMap((entry) => entryBlocks(entry, part.title, locale)),
    ]),
    ...(others === '' ? [] : ['---', escapeMarkdown(others)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What is changed of a part as a whole is not named once more. */
function entryBlocks({ kind, name, lines }: NoteEntry, part: string, locale: Locale): readonly string[] {
  const what = say(noteKindWords[kind], locale);
  const heading = `### ${name === part ? what : labelled(what, escapeMarkdown(name), locale)}`;
  return [heading, ...(lines.length > 0 ? [lines.map((line) => lineBlock(line, locale)).join('\n')] : [])];
}

function lineBlock({ label, before, after, isText }: NoteLine, locale: Locale): string {
  const name = escapeMarkdown(label);
  const marked = (runs: NoteLine['after']): string => asMarkdownMarks(runs);
  if (before === undefined) return set(`- ${labelled(name, marked(after), locale)}`);
  if (!isText) return set(`- ${labelled(name, `${marked(before)} → ${marked(after)}`, locale)}`);
  const [old, fresh] = [before, after].map((runs) => marked(runs) || noteWords.none[locale]);
  return [
    `- ${name}`,
    set(`  - ${labelled(say(noteWords.before, locale), old!, locale)}`),
    set(`  - ${labelled(say(noteWords.after, locale), fresh!, locale)}`),
  ].join('\n');
}

/** Further lines of an item are set in, so that they stay in it. */
const set = (text: string): string => text.split('\n').join('\n    ');
