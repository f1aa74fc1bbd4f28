import type { SectionName } from '../../../../schemas/playbook';
import type { PlaybookDocument } from '../document/assemble';
import { gotoText, type Locator } from '../document/resolve-range';
import type { Finding } from '../format/finding';

/** A line of the file that cannot be read, from 1, with its place in the form of `data-goto`. */
export interface UnreadLine {
  readonly line: number;
  readonly goto: string;
}

/**
 * Tells which lines of a section cannot be read: those with errors of syntax or form, between the section's key and the
 * next one. Undefined for a section that is read whole; none where it is not known which lines they are.
 */
export function unreadLinesOf(
  { unread, sections, playbook }: PlaybookDocument,
  findings: () => readonly Finding[],
  locate: Locator,
): (section: SectionName) => readonly UnreadLine[] | undefined {
  if (unread.size === 0) return () => undefined;
  type Line = UnreadLine & { readonly section: string | undefined };
  let known: readonly Line[] | undefined;
  const all = () => (known ??= find());
  const find = (): readonly Line[] => {
    const starts = [...sections.keys()]
      .map((name) => ({ name, line: locate({ in: playbook, key: name }).start.line }))
      .sort((a, b) => a.line - b.line);
    const lines = new Map<number, Line>();
    for (const { at } of findings().filter(isUnreadable)) {
      const range = locate(at);
      if (range.uri !== undefined || lines.has(range.start.line)) continue;
      const section = starts.findLast(({ line }) => line <= range.start.line)?.name;
      lines.set(range.start.line, { line: range.start.line + 1, goto: gotoText(range), section });
    }
    return [...lines.values()].sort((a, b) => a.line - b.line);
  };
  return (section) => {
    if (!unread.has(section)) return undefined;
    const own = all().filter((one) => one.section === section);
    if (own.length > 0) return own;
    // A key that cannot be read itself: its lines are counted to the section above.
    return sections.has(section) ? [] : all().slice(0, MOST_GUESSED);
  };
}

/** How many lines are named that may be those of a section whose key is not found. */
const MOST_GUESSED = 3;

/** Whether something is left out because of a finding. A section that is missing is not there to be read. */
const isUnreadable = ({ code, level, at }: Finding): boolean =>
  ((level === 'error' && /^(?:yaml|schema)\//.test(code)) || code === 'schema/empty') &&
  !(code === 'schema/missing-key' && 'section' in at);
