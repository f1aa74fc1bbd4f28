import type { CommandHost } from '../command-host';

/** Locks the preview in front to its playbook, or lets it follow the editor again. */
export async function togglePreviewLock(host: CommandHost): Promise<void> {
  const shown = host.panels.active();
  if (shown?.kind.follows) shown.lock(!shown.isLocked());
}
