import { commands, DiagnosticSeverity, l10n, ProgressLocation, window } from 'vscode';
import type { CommandHost } from '../command-host';
import { findPlaybooks } from '../find-playbooks';
import { stepDone } from '../steps-done';
import { checkFiles, type FileResult } from './check-files';

/** Checks every playbook of the workspace, open or not, and shows the readiness of each. */
export async function checkWorkspace(host: CommandHost): Promise<void> {
  const { files, results, isStopped } = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking playbooks'), cancellable: true },
    async (progress, token) => {
      const files = await findPlaybooks(undefined, token);
      host.closedFiles.clear();
      const results = await checkFiles(host, files, progress, token);
      return { files, results, isStopped: token.isCancellationRequested };
    },
  );
  if (results.length > 0) {
    stepDone('check');
    return tell(host, results, files.length);
  }
  if (isStopped)
    return void window.showInformationMessage(l10n.t('Stopped before any playbook was checked.'));
  return offerNewPlaybook();
}

async function offerNewPlaybook(): Promise<void> {
  const create = l10n.t('New playbook');
  const answer = await window.showInformationMessage(
    l10n.t('There is no playbook in this workspace yet.'),
    create,
  );
  if (answer === create) await commands.executeCommand('servicePlaybook.newPlaybook');
}

/** @param wanted how many files there are: more than results where the person has cancelled the check */
async function tell(host: CommandHost, results: readonly FileResult[], wanted: number): Promise<void> {
  const [files, problems] = [l10n.t('Show files'), l10n.t('Show problems')];
  const { length } = results;
  const answer = await window.showInformationMessage(
    length < wanted
      ? l10n.t('Stopped. Playbooks checked: {0} of {1}. {2}.', length, wanted, counts(results))
      : l10n.t('Playbooks checked: {0}. {1}.', length, counts(results)),
    files,
    problems,
  );
  if (answer === problems) await commands.executeCommand('workbench.panel.markers.view.focus');
  if (answer === files) host.workspaceReport.show();
}

function counts(results: readonly FileResult[]): string {
  const all = results.flatMap((result) => result.severities);
  const count = (...wanted: DiagnosticSeverity[]) =>
    all.filter((severity) => wanted.includes(severity)).length;
  return l10n.t(
    'Errors: {0}, warnings: {1}, hints: {2}',
    count(DiagnosticSeverity.Error),
    count(DiagnosticSeverity.Warning),
    count(DiagnosticSeverity.Information, DiagnosticSeverity.Hint),
  );
}
