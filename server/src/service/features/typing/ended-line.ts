import { commonEnds } from '../../collections/common-ends';
import type { TextEdit } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { Results } from '../../collections/query';
import { type Analysis, changeFile } from '../../document/analysis';
import { editsAsChanges } from '../../document/edits-as-changes';
import type { Finding } from '../../format/finding';
import { format } from '../../format/format';
import { schemaNodeAt, schemasOf } from '../../format/schema-node';
import { locate } from '../../yaml/ranges/node-at';
import { lineText, offsetAt } from '../../yaml/segments/layout';
import { asciiList } from './ascii-list';
import { asciiMark, wideMarks } from './ascii-mark';
import { fixesOnLine } from './line-fixes';

/** A key first, then its value, and once more for what these uncover. */
const MOST_ROUNDS = 4;

/**
 * The edit that writes a line which was just ended as the format has it: wide marks outside texts, spoken times, days,
 * durations and numbers where the field wants such. Nothing else of the line changes, and nothing that may mean two things.
 */
export function endedLine(file: Analysis, line: number): TextEdit | undefined {
  const before = lineText(file, line);
  if (!/[^\s]/.test(before)) return undefined;
  // Versions that are only tried keep nothing.
  const trial = new Results();
  let current = file.alone ?? file;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(current, line);
    if (edits.length === 0) break;
    current = changeFile(current, current.version + 1, editsAsChanges(edits), trial);
  }
  return changed(line, before, lineText(current, line));
}

function editsOf(file: Analysis, line: number): readonly TextEdit[] {
  const list = asciiList(file, line);
  if (list) return [list];
  for (const { index } of lineText(file, line).matchAll(wideMarks)) {
    const edit = asciiMark(file, { line, character: index });
    if (edit) return [edit];
  }
  return fixesOnLine(file, line, (finding, edits) => isNotation(file, finding, edits[0]!));
}

/** Marks that the repairs of YAML know to be no part of a text. */
const markCodes: ReadonlySet<string> = new Set(['yaml/wide-colon', 'yaml/wide-comma', 'yaml/wide-bracket']);
const valueCodes: ReadonlySet<string> = new Set(['schema/bad-notation', 'schema/wrong-kind']);

function isNotation(file: Analysis, { code }: Finding, { range }: TextEdit): boolean {
  if (markCodes.has(code)) return true;
  const found = locate(file, offsetAt(file, range.start));
  if (!found) return false;
  if (code === 'schema/unknown-key')
    return found.isKey && schemaNodeAt(format, found.path.slice(0, -1))?.propertyNames?.scalar === 'days';
  return valueCodes.has(code) && !found.isKey && wantsNotation(schemaNodeAt(format, found.path));
}

/** Whether a field wants a time, a day, a number or the like, or a list of them; ids are names that people choose. */
const wantsNotation = (schema: SchemaNode | undefined): boolean =>
  schema !== undefined &&
  schemasOf(schema).some(
    ({ scalar, type, items }) =>
      (scalar !== undefined && scalar !== 'id') ||
      type === 'number' ||
      type === 'integer' ||
      type === 'boolean' ||
      wantsNotation(items),
  );

/** One edit from one line to another: of what differs, no more. */
function changed(line: number, before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const { start, behind } = commonEnds(before, after);
  return {
    range: {
      start: { line, character: start },
      end: { line, character: before.length - behind },
    },
    newText: after.slice(start, after.length - behind),
  };
}
