import type { PieceEdit } from '../yaml/edit/edit';
import { editsFor } from '../yaml/edit/edit-text';
import { newlineOf } from '../yaml/ranges/node-end';
import { renderBehindColon } from '../yaml/edit/render';
import type { PlaybookDocument, Section } from './assemble';
import { sectionNames } from '../format/format';

/** Adds a top-level section in its canonical place: behind the last section that comes before it. */
export function editSection(document: PlaybookDocument, name: string, value: unknown): readonly PieceEdit[] {
  const present = document.sections.get(name);
  // A section that says something is left alone, even where nothing of it is sound: nothing is lost.
  if (present && saysSomething(present)) return [];
  if (present) return editsFor({ kind: 'set', in: present.entry.owner, key: name, value });
  const rank = sectionNames.indexOf(name);
  const earlier = [...document.sections.values()].filter(
    (section) => sectionNames.indexOf(section.name) < rank,
  );
  const section = earlier.sort((a, b) => sectionNames.indexOf(a.name) - sectionNames.indexOf(b.name)).at(-1);
  const text = `${name}:${renderBehindColon(value, 0)}\n`;
  if (!section) return before(document, text);
  const piece = section.items.last?.piece ?? section.piece;
  const last = document.blocks.last?.piece === piece;
  const end = last ? piece.text.length : beforeComments(piece.text);
  const above = piece.text.slice(0, end);
  const gap = /\n[ \t]*\r?\n$/.test(above) ? '' : above.endsWith('\n') ? '\n' : '\n\n';
  return [{ piece, start: end, end, text: newlineOf(piece.text, gap + text + (last ? '' : '\n')) }];
}

/** Where the comments begin that stand right above the next section: they belong to it. */
const beforeComments = (text: string): number =>
  text.length - /(?:^|(?<=\n))(?:#[^\n]*\n)*$/.exec(text)![0].length;

function saysSomething({ entry, items }: Section): boolean {
  if (items.length > 0) return true;
  return typeof entry.raw === 'object' ? Object.keys(entry.raw ?? {}).length > 0 : true;
}

/** Before everything that the document says. */
function before(document: PlaybookDocument, text: string): readonly PieceEdit[] {
  const first = document.blocks.find((block) => block.piece.root !== undefined) ?? document.blocks.last;
  if (!first) return [];
  const start = first.piece.root ? 0 : first.piece.text.length;
  return [{ piece: first.piece, start, end: start, text: newlineOf(first.piece.text, text) }];
}
