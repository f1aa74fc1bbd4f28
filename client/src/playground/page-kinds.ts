import {
  exportFileRequest,
  exportRequest,
  importFixRequest,
  importRequest,
  previewRequest,
  reportFixRequest,
  reportRequest,
  shiftActionRequest,
  simulatorFixRequest,
  simulatorRequest,
  weekRequest,
} from '../../../server/src/protocol';
import type { PageKind } from '../preview/page-kinds';

/** A page beside the text: what is asked for it, as an editor's panel asks. */
export interface ShownPage extends Pick<PageKind, 'request' | 'fix' | 'file' | 'act' | 'follows'> {
  readonly name: 'preview' | 'report' | 'simulator' | 'week' | 'import' | 'export';
  /** The HTML that it begins with, where it is one of its own. */
  readonly html?: string;
  /** Whether it is about tables that a person chooses first. */
  readonly needsTables?: true;
}

/** The form of the text, which is fed rows in place of a page. */
export interface ShownForm {
  readonly name: 'form';
  readonly html: string;
}

/** The pages in the order of their tabs. */
export const shownPages: readonly (ShownPage | ShownForm)[] = [
  { name: 'preview', request: previewRequest, html: 'preview.html', follows: true },
  { name: 'report', request: reportRequest, fix: reportFixRequest, follows: false },
  { name: 'simulator', request: simulatorRequest, fix: simulatorFixRequest, follows: false },
  { name: 'form', html: 'form.html' },
  { name: 'week', request: weekRequest, act: shiftActionRequest, html: 'week.html', follows: false },
  { name: 'import', request: importRequest, fix: importFixRequest, follows: false, needsTables: true },
  { name: 'export', request: exportRequest, file: exportFileRequest, follows: false },
];
