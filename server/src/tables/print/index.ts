import type { Analysis } from '../../service';
import { printed } from './document';
import { handbookPages } from './handbook';
import { printContext, type PrintRequest } from './print-context';
import { rosterPage } from './roster';
import { wallPage } from './wall';

/** The documents that can be printed. */
export const printKinds = ['wall', 'handbook', 'roster'] as const;
export type PrintKind = (typeof printKinds)[number];

const documents = { wall: wallPage, handbook: handbookPages, roster: rosterPage } as const;

/**
 * A document to hang up or to hand over, as a page of HTML of its own that a browser prints: one page for the wall, the
 * agents' handbook, or the roster of a month. Undefined where the file has no such YAML document.
 */
export function printDocument(kind: PrintKind, file: Analysis, request: PrintRequest): string | undefined {
  const document = file.documents[request.document ?? 0];
  if (!document) return undefined;
  return printed(documents[kind](printContext(file, document, request)), request.locale);
}
