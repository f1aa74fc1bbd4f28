import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { Results } from '../../collections/query';
import { type Analysis, changeFile } from '../../document/analysis';
import { fits } from '../../format/fits';
import { format } from '../../format/format';
import { meantField, meantFreeKey } from '../../format/meant-keys';
import { schemaNodeAt, schemasOf } from '../../format/schema-node';
import { type Located, locate } from '../../yaml/ranges/node-at';
import { lineText, offsetAt, segmentAt } from '../../yaml/segments/layout';
import { listsNoTexts, takesText } from './takes-text';

/** The marks of a Chinese keyboard that YAML knows in ASCII only. */
export const wideMarks = /[：，、【】]/g;

/**
 * The edit that makes a full-width mark the one of YAML, where it can only be that: a colon behind a key of the map, a comma
 * between the items of a list that holds no texts, brackets round such a list. Undefined inside texts and comments.
 * @param isTyped whether the value behind a colon is still to be written
 */
export function asciiMark(file: Analysis, at: Position, isTyped = false): TextEdit | undefined {
  const line = lineText(file, at.line);
  const [mark, rest] = [line[at.character] ?? '', line.slice(at.character + 1)];
  const range = { start: at, end: { ...at, character: at.character + 1 } };
  const edit = (newText: string | undefined): TextEdit | undefined =>
    newText === undefined ? undefined : { range, newText };
  const tried = (text: string): Trial => tryInPlace(file.alone ?? file, at, range, text);
  const gap = rest === '' || /^\s/.test(rest) ? '' : ' ';
  const closing = /^\s*(?:#.*)?$/.test(rest) ? closersOf(line.slice(0, at.character)) : '';
  if (mark === '：') return edit(colon(tried(`:${gap}`), isTyped && rest === '' ? ' ' : gap));
  if (mark === '，' || mark === '、')
    return edit(isSeparator(tried(`,${closing}`)) ? `,${/^\s/.test(rest) ? '' : ' '}` : undefined);
  if (mark === '【') return edit(/^\s*$/.test(rest) && opensList(tried('[a]'), at) ? '[' : undefined);
  return edit(mark === '】' && closing.startsWith(']') && closes(tried(']')) ? ']' : undefined);
}

/** The file with a text in place of the mark, and what stands before the mark then. */
interface Trial {
  readonly before: Located | undefined;
  /** Where the mark stands, in the segment of what is before it. */
  readonly end: number;
  readonly problems: number;
  readonly problemsNow: number;
  readonly file: Analysis;
}

function tryInPlace(own: Analysis, at: Position, range: TextEdit['range'], text: string): Trial {
  const file = changeFile(own, own.version + 1, [{ range, text }], new Results());
  const offset = offsetAt(file, at);
  const before = offset === 0 ? undefined : locate(file, offset - 1);
  return {
    file,
    before,
    end: before ? offset - file.starts.at(before.index) : -1,
    problems: problemsAt(file, offset),
    problemsNow: problemsAt(own, offset),
  };
}

const problemsAt = (file: Analysis, offset: number): number =>
  file.segments.at(segmentAt(file, offset))?.problems.length ?? 0;

/** The colon with the space that its value needs; undefined where no key can stand before it. */
function colon({ before, end, problems, problemsNow }: Trial, gap: string): string | undefined {
  if (!before?.isKey || before.scalar.end !== end || problems > problemsNow) return undefined;
  const parent = schemaNodeAt(format, before.path.slice(0, -1));
  const value = parent && valueOfKey(parent, String(before.path.at(-1)));
  if (!value) return undefined;
  const isBlock = schemasOf(value).every(({ type }) => type === 'object' || type === 'array');
  return isBlock ? ':' : `:${gap}`;
}

/** The schema node of what stands behind a key, by whichever name the key is written; undefined where no key can stand. */
function valueOfKey(parent: SchemaNode, key: string): SchemaNode | undefined {
  const map = schemasOf(parent).find(({ type }) => type === 'object');
  if (!map) return undefined;
  const fields = map.properties ?? {};
  if (Object.hasOwn(fields, key)) return fields[key];
  // Where a text may stand instead, only a key of the format shows that none is meant.
  if (takesText(parent)) return undefined;
  const [field] = meantField({}, key, map)?.to ?? [];
  if (field !== undefined) return fields[field];
  const names = map.propertyNames ?? {};
  const isFree = fits(key, names) || meantFreeKey({}, key, names) !== undefined;
  return isFree ? map.additionalProperties || undefined : undefined;
}

/** Whether a comma ends a value that cannot hold one. */
function isSeparator({ before, end, problems, problemsNow }: Trial): boolean {
  if (!before || before.isKey || before.scalar.end !== end || problems > problemsNow) return false;
  if (before.scalar.style !== 'plain') return true;
  const [own, parent] = [before.path, before.path.slice(0, -1)].map((path) => schemaNodeAt(format, path));
  return (
    own !== undefined &&
    (!takesText(own) || (parent !== undefined && schemasOf(parent).some((one) => one.words)))
  );
}

function opensList({ file, problems, problemsNow }: Trial, at: Position): boolean {
  const inside = locate(file, offsetAt(file, at) + 1);
  if (inside?.scalar.value !== 'a' || typeof inside.path.at(-1) !== 'number' || problems > problemsNow)
    return false;
  return listsNoTexts(schemaNodeAt(format, inside.path.slice(0, -1)));
}

const closes = ({ problems, problemsNow }: Trial): boolean => problems === 0 && problemsNow > 0;

/** The brackets that a line leaves open, in the order in which they are to be closed; none where a quote is open. */
function closersOf(line: string): string {
  const open: string[] = [];
  for (const char of line.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (char === '"' || char === "'") return '';
    if (char === '[' || char === '【') open.push(char === '[' ? ']' : '】');
    if (char === '{') open.push('}');
    if (char === open.at(-1)) open.pop();
  }
  return open.reverse().join('');
}
