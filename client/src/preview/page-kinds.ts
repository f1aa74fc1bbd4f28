import { l10n } from 'vscode';
import {
  comparisonFileRequest,
  comparisonRequest,
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
import type { WalkthroughStep } from '../steps-done';

/** A kind of page that a panel shows. */
export interface PageKind {
  readonly viewType: string;
  readonly request: typeof previewRequest;
  /** The request for the edit of one of the page's fix buttons; absent where it has none. */
  readonly fix?: typeof importFixRequest;
  /** The request for a file that the page offers to save; absent where it offers none. */
  readonly file?: typeof exportFileRequest;
  /** The request for the edit of an action on the schedule; absent where it shows none. */
  readonly act?: typeof shiftActionRequest;
  /** A script of the page's own in our folder of bundles, beside the one that all pages have. */
  readonly script?: string;
  /** The tab's title until the page has come. */
  readonly title: (file: string) => string;
  /** The icon's name under client/images, without `-light.svg` or `-dark.svg`. */
  readonly icon: string;
  /** Whether it follows the editor's caret and scroll position. */
  readonly follows: boolean;
  /** The walkthrough's step that it does, once it is shown or, where a field is named, once that field is filled in. */
  readonly step?: { readonly name: WalkthroughStep; readonly field?: string };
}

/** The preview. */
export const previewPage: PageKind = {
  viewType: 'servicePlaybook.preview',
  request: previewRequest,
  script: 'edit.js',
  title: (file) => l10n.t('Preview of {0}', file),
  icon: 'preview',
  follows: true,
  step: { name: 'preview' },
};

/** The gap check's report. */
export const reportPage: PageKind = {
  viewType: 'servicePlaybook.report',
  request: reportRequest,
  fix: reportFixRequest,
  title: (file) => l10n.t('Gap check of {0}', file),
  icon: 'check',
  follows: false,
  step: { name: 'check' },
};

/** The simulator. */
export const simulatorPage: PageKind = {
  viewType: 'servicePlaybook.simulator',
  request: simulatorRequest,
  fix: simulatorFixRequest,
  title: (file) => l10n.t('A message to {0}', file),
  icon: 'message',
  follows: false,
  step: { name: 'try', field: 'message' },
};

/** The import of tables. */
export const importPage: PageKind = {
  viewType: 'servicePlaybook.import',
  request: importRequest,
  fix: importFixRequest,
  title: (file) => l10n.t('Import into {0}', file),
  icon: 'table',
  follows: false,
};

/** The comparison with exports of workbenches. */
export const comparisonPage: PageKind = {
  viewType: 'servicePlaybook.comparison',
  request: comparisonRequest,
  file: comparisonFileRequest,
  title: (file) => l10n.t('Workbench and {0}', file),
  icon: 'table',
  follows: false,
};

/** The export to a workbench or another tool. */
export const exportPage: PageKind = {
  viewType: 'servicePlaybook.export',
  request: exportRequest,
  file: exportFileRequest,
  title: (file) => l10n.t('Export of {0}', file),
  icon: 'table',
  follows: false,
};

/** The schedule of a week. */
export const weekPage: PageKind = {
  viewType: 'servicePlaybook.week',
  request: weekRequest,
  act: shiftActionRequest,
  script: 'week.js',
  title: (file) => l10n.t('Week of {0}', file),
  icon: 'table',
  follows: false,
};

export const pageKinds: readonly PageKind[] = [
  ...[previewPage, reportPage, simulatorPage],
  ...[importPage, exportPage, comparisonPage],
  weekPage,
];
