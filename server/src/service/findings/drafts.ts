import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import { type DraftMark, markRemoval } from '../document/drafts';
import type { Finding, Fix } from '../format/finding';
import { checksUnconfirmedDraft } from '../rules/checks/unconfirmed-draft';

const { id: code, level, messages, fixes } = checksUnconfirmedDraft;

/** Reports drafts that are not confirmed yet, with fixes that confirm one, or all of its section. */
export function draftFindings({ blocks }: PlaybookDocument, marks: readonly DraftMark[]): readonly Finding[] {
  if (marks.length === 0) return [];
  const sections = sectionsOf(blocks, new Set(marks.map(({ segment }) => segment)));
  return marks.map((mark): Finding => {
    const section = sections.get(mark.segment);
    const inSection = marks.filter(({ segment }) => sections.get(segment) === section);
    return {
      code,
      level,
      at: { segment: mark.segment, start: mark.start, end: mark.end },
      message: messages[mark.what === '' ? 'draft' : 'what']!,
      data: { what: mark.what },
      fixes: [
        confirm('one', [mark]),
        ...(section !== undefined && inSection.length > 1 ? [confirm('section', inSection, section)] : []),
      ],
    };
  });
}

const confirm = (title: string, marks: readonly DraftMark[], section = ''): Fix => ({
  title: fixes![title]!,
  data: { section, count: marks.length },
  kind: 'suggestion',
  edits: marks.map((mark) => markRemoval(mark)),
});

/** The section of each of the given segments. */
function sectionsOf(
  blocks: PlaybookDocument['blocks'],
  wanted: ReadonlySet<Block['segment']>,
): ReadonlyMap<Block['segment'], string | undefined> {
  const found = new Map<Block['segment'], string | undefined>();
  let section: string | undefined;
  for (const { segment, entries, section: list } of blocks) {
    section = list ?? entries.at(-1)?.key ?? section;
    if (wanted.has(segment)) found.set(segment, section);
  }
  return found;
}
