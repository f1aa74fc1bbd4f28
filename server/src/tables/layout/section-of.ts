import { assignColumns, strongFields, wordingOf } from './assign-columns';
import { headingKey, isAnswerHeading } from './headings';
import type { TableSection } from './table-row';

/**
 * What the rows of a sheet are: by its columns, then by its name or that of its file, else quick replies. A section
 * whose wording no column holds is not chosen by a name, nor are tags where the columns are plainly those of replies.
 * @param names the sheet's name, and the file's
 */
export function sectionOf(headings: readonly string[], names: readonly string[]): TableSection {
  const isOpen = (section: TableSection): boolean =>
    assignColumns(section, headings).includes(wordingOf[section]) &&
    !(section === 'tags' && isOfReplies(headings));
  return (
    byColumns(headings) ?? names.map(byName).find((section) => section && isOpen(section)) ?? 'quick_replies'
  );
}

/** The section that a sheet without headings is taken for: by its name or that of its file, else quick replies. */
export const sectionByNames = (names: readonly string[]): TableSection =>
  names.map(byName).find((section) => section !== undefined) ?? 'quick_replies';

function byColumns(headings: readonly string[]): TableSection | undefined {
  const replies = strongFields('quick_replies', headings);
  const isCoded = replies.has('shortcut');
  if (strongFields('faq', headings).has('question') && !isCoded) return 'faq';
  if (headings.some((heading) => /公告|announcement/.test(headingKey(heading)))) return 'announcements';
  const tags = strongFields('tags', headings);
  const isOfTags = tags.has('name') || tags.has('apply_when') || tags.has('color');
  if (isOfTags && !replies.has('text') && assignColumns('tags', headings).includes('name')) return 'tags';
  return isCoded ? 'quick_replies' : undefined;
}

/** A title with what is sent, or a wording for customers by its heading alone; colours and meanings are those of tags. */
function isOfReplies(headings: readonly string[]): boolean {
  const tags = strongFields('tags', headings);
  if (tags.has('color') || tags.has('meaning')) return false;
  const isSent = strongFields('quick_replies', headings).has('text') || headings.some(isAnswerHeading);
  const hasTitle = assignColumns('quick_replies', headings).includes('title');
  return isSent && (hasTitle || strongFields('faq', headings).has('answer'));
}

const sectionNames: readonly (readonly [TableSection, RegExp])[] = [
  ['faq', /faq|q&a|问答|常见问题|知识库|答疑|(?<![a-z])qa(?![a-z])/i],
  ['announcements', /公告|通知|announcement|notice/i],
  ['quick_replies', /常用语|快捷|短语|话术|quick|canned|macro|repl/i],
  ['tags', /标签|(?<![a-z])tags?(?![a-z])/i],
];

const byName = (name: string): TableSection | undefined =>
  sectionNames.find(([, pattern]) => pattern.test(name))?.[0];
