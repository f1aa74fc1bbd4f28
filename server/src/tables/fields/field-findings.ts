import { type Locale, say } from '../../../../schemas/text';
import type { GridFinding } from '../../protocol';
import {
  allFindings,
  type Analysis,
  type CheckSettings,
  type Finding,
  type FileRange,
  locator,
} from '../../service';
import { ownFile, wholeDocument } from '../grid/own-file';
import { rawOf } from '../grid/read-back';
import type { FoundField } from './find-field';
import { keysNow, valueIn } from './path-in';

/** What is found about a value of the file itself: where it is written, or within it. */
export function findingsOfField(
  analysis: Analysis,
  found: FoundField,
  settings: CheckSettings,
): readonly Finding[] {
  if ('item' in found) return [];
  const own = ownFile(analysis);
  const raw = rawOf(own.document, found.section);
  const keys = keysNow(raw, found.keys, found.seen);
  const owner = keys && valueIn(raw, keys.slice(0, -1));
  if (typeof owner !== 'object' || owner === null) return [];
  const place = locator(own.file, own.document)({ in: owner, key: keys!.at(-1)! });
  const document = wholeDocument(analysis);
  const locate = locator(analysis, document);
  const all = allFindings(analysis, settings)[analysis.documents.indexOf(document)]?.findings ?? [];
  return all.filter(({ at }) => ('in' in at || 'segment' in at) && isWithin(locate(at), place));
}

const isWithin = ({ start, end, uri }: FileRange, place: FileRange): boolean =>
  uri === undefined && !isBefore(start, place.start) && !isBefore(place.end, end);

const isBefore = (a: FileRange['start'], b: FileRange['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Findings as the editor of the value shows them. */
export const shownFindings = (findings: readonly Finding[], locale: Locale): readonly GridFinding[] =>
  findings.map(({ level, code, message, data, fixes = [] }) => ({
    level,
    code,
    message: say(message, locale, data),
    fixes: fixes.map((fix) => say(fix.title, locale, fix.data)),
  }));
