import type { CommandHost } from '../command-host';
import { reveal } from '../preview/reveal';

/** Goes from a panel to the playbook that it shows. */
export async function showSource(host: CommandHost): Promise<void> {
  const shown = host.panels.active();
  if (shown) await reveal(shown.uri(), undefined, shown.panel.viewColumn);
}
