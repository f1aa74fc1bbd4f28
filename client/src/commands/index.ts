import type { CommandHost } from '../command-host';
import { applyToDo } from './apply-to-do';
import { checkGaps } from './check-gaps';
import { checkWorkspace } from './check-workspace';
import { compareWithWorkbench } from './compare-with-workbench';
import { exportReplies } from './export-replies';
import { importReplies } from './import-replies';
import { newPlaybook } from './new-playbook';
import { openForm } from './open-form';
import { openPreview } from './open-preview';
import { openLockedPreview } from './open-locked-preview';
import { openPreviewToSide } from './open-preview-to-side';
import { printPlaybook } from './print-playbook';
import { rolloutNote } from './rollout-note';
import { selectReason } from './select-reason';
import { showReferences } from './show-references';
import { showReport } from './show-report';
import { showSource } from './show-source';
import { showWorkspaceReport } from './show-workspace-report';
import { togglePreviewLock } from './toggle-preview-lock';
import { editWeek } from './edit-week';
import { tryMessage } from './try-message';

/** A command; menus pass the resource that was clicked, the command palette passes nothing. */
type Command = (host: CommandHost, ...args: unknown[]) => Promise<void>;

/** Every command of package.json by its id. */
export const commandTable: Readonly<Record<string, Command>> = {
  'servicePlaybook.newPlaybook': newPlaybook,
  'servicePlaybook.openPreview': openPreview,
  'servicePlaybook.openPreviewToSide': openPreviewToSide,
  'servicePlaybook.openLockedPreview': openLockedPreview,
  'servicePlaybook.togglePreviewLock': togglePreviewLock,
  'servicePlaybook.showReport': showReport,
  'servicePlaybook.selectReason': selectReason,
  'servicePlaybook.showReferences': showReferences,
  'servicePlaybook.showSource': showSource,
  'servicePlaybook.tryMessage': tryMessage,
  'servicePlaybook.editWeek': editWeek,
  'servicePlaybook.checkGaps': checkGaps,
  'servicePlaybook.checkWorkspace': checkWorkspace,
  'servicePlaybook.showWorkspaceReport': showWorkspaceReport,
  'servicePlaybook.openForm': openForm,
  'servicePlaybook.applyToDo': applyToDo,
  'servicePlaybook.importReplies': importReplies,
  'servicePlaybook.exportReplies': exportReplies,
  'servicePlaybook.compareWithWorkbench': compareWithWorkbench,
  'servicePlaybook.printPlaybook': printPlaybook,
  'servicePlaybook.rolloutNote': rolloutNote,
};
