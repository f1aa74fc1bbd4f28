import type { CommandHost } from '../command-host';

/** Opens the report of the workspace: all playbooks side by side. */
export async function showWorkspaceReport(host: CommandHost): Promise<void> {
  host.workspaceReport.show();
}
