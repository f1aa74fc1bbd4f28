import type { CommandHost } from '../command-host';
import { applyToDo } from './apply-to-do';
import { checkGaps } from './check-gaps';
import { checkWorkspace } from './check-workspace';
import { compareWithWorkbench } from './compare-with-workbench';
import { exportReplies } from './export-replies';
import { importReplies } from './import-replies';
import { newPlaybook } from './new-playbook';
import { openPreview } from './open-preview';
import { openPreviewToSide } from './open-preview-to-side';
import { rolloutNote } from './rollout-note';
import { showReferences } from './show-references';
import { showReport } from './show-report';
import { showSource } from './show-source';
import { tryMessage } from './try-message';

/** A command; menus pass the resource that was clicked, the command palette passes nothing. */
type Command = (host: CommandHost, ...args: unknown[]) => Promise<void>;

/** Every command of package.json by its id. */
export const commandTable: Readonly<Record<string, Command>> = {
  'servicePlaybook.newPlaybook': newPlaybook,
  'servicePlaybook.openPreview': openPreview,
  'servicePlaybook.openPreviewToSide': openPreviewToSide,
  'servicePlaybook.showReport': showReport,
  'servicePlaybook.showReferences': showReferences,
  'servicePlaybook.showSource': showSource,
  'servicePlaybook.tryMessage': tryMessage,
  'servicePlaybook.checkGaps': checkGaps,
  'servicePlaybook.checkWorkspace': checkWorkspace,
  'servicePlaybook.applyToDo': applyToDo,
  'servicePlaybook.importReplies': importReplies,
  'servicePlaybook.exportReplies': exportReplies,
  'servicePlaybook.compareWithWorkbench': compareWithWorkbench,
  'servicePlaybook.rolloutNote': rolloutNote,
};
