import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import type { DraftMark } from '../document/drafts';
import type { Finding, Fix } from '../format/finding';
import { checksUnconfirmedDraft } from '../rules/checks/unconfirmed-draft';

const { id: code, level, messages, fixes } = checksUnconfirmedDraft;

/** What is drafted and not confirmed yet, each with the fix that says it is, alone and for its whole section. */
export function draftFindings({ blocks }: PlaybookDocument, marks: readonly DraftMark[]): readonly Finding[] {
  if (marks.length === 0) return [];
  const sections = sectionsOf(blocks, new Set(marks.map(({ piece }) => piece)));
  return marks.map((mark): Finding => {
    const section = sections.get(mark.piece);
    const own = marks.filter(({ piece }) => sections.get(piece) === section);
    return {
      code,
      level,
      at: { piece: mark.piece, start: mark.start, end: mark.end },
      message: messages[mark.what === '' ? 'draft' : 'what']!,
      data: { what: mark.what },
      fixes: [
        confirm('one', [mark]),
        ...(section !== undefined && own.length > 1 ? [confirm('section', own, section)] : []),
      ],
    };
  });
}

const confirm = (title: string, marks: readonly DraftMark[], section = ''): Fix => ({
  title: fixes![title]!,
  data: { section, count: marks.length },
  kind: 'suggestion',
  edits: marks.map(({ piece, lineStart, lineEnd }) => ({
    kind: 'replace',
    at: { piece, start: lineStart, end: lineEnd },
    text: '',
  })),
});

/** The section that each of some pieces belongs to. */
function sectionsOf(
  blocks: PlaybookDocument['blocks'],
  wanted: ReadonlySet<Block['piece']>,
): ReadonlyMap<Block['piece'], string | undefined> {
  const found = new Map<Block['piece'], string | undefined>();
  let section: string | undefined;
  for (const { piece, entries, section: list } of blocks) {
    section = list ?? entries.at(-1)?.key ?? section;
    if (wanted.has(piece)) found.set(piece, section);
  }
  return found;
}
