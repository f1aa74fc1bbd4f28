import type { SegmentEdit } from '../yaml/edit/edit';
import { editsFor } from '../yaml/edit/edit-text';
import { endsInKeptBreaks, newlineOf } from '../yaml/ranges/node-end';
import { renderBehindColon } from '../yaml/edit/render';
import type { PlaybookDocument, Section } from './assemble';
import { sectionNames } from '../format/format';

/** Adds a top-level section in its canonical place: after the last section that precedes it in the format. */
export function editSection(
  document: PlaybookDocument,
  name: string,
  value: unknown,
): readonly SegmentEdit[] {
  const present = document.sections.get(name);
  // A section with content is never overwritten, even where none of it is valid: nothing is lost.
  if (present && saysSomething(present)) return [];
  if (present) return editsFor({ kind: 'set', in: present.entry.owner, key: name, value });
  const rank = sectionNames.indexOf(name);
  const earlier = [...document.sections.values()].filter(
    (section) => sectionNames.indexOf(section.name) < rank,
  );
  const section = earlier.sort((a, b) => sectionNames.indexOf(a.name) - sectionNames.indexOf(b.name)).at(-1);
  const text = `${name}:${renderBehindColon(value, 0)}\n`;
  if (!section) return before(document, text);
  const segment = section.items.last?.segment ?? section.segment;
  const last = document.blocks.last?.segment === segment;
  const end = last ? segment.text.length : beforeComments(segment.text);
  const above = segment.text.slice(0, end);
  const keeps = segment.root !== undefined && endsInKeptBreaks(segment.text, segment.root);
  const blank = keeps || /\n[ \t]*\r?\n$/.test(above) ? '' : '\n';
  const gap = above.endsWith('\n') ? blank : `\n${blank}`;
  return [{ segment, start: end, end, text: newlineOf(segment.text, gap + text + (last ? '' : '\n')) }];
}

/** The offset of the comment lines at the end, which belong to the next section. */
const beforeComments = (text: string): number =>
  text.length - /(?:^|(?<=\n))(?:#[^\n]*\n)*$/.exec(text)![0].length;

function saysSomething({ entry, items }: Section): boolean {
  if (items.length > 0) return true;
  return typeof entry.raw === 'object' ? Object.keys(entry.raw ?? {}).length > 0 : true;
}

/** Inserts a text before the first content of the document. */
function before(document: PlaybookDocument, text: string): readonly SegmentEdit[] {
  const first = document.blocks.find((block) => block.segment.root !== undefined) ?? document.blocks.last;
  if (!first) return [];
  const start = first.segment.root ? 0 : first.segment.text.length;
  const gap = /[^\n]$/.test(first.segment.text.slice(0, start)) ? '\n' : '';
  return [{ segment: first.segment, start, end: start, text: newlineOf(first.segment.text, gap + text) }];
}
