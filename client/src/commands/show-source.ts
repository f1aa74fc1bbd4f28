import type { CommandHost } from '../command-host';
import { activePlaybook } from '../language';
import { reveal } from '../preview/reveal';

/** Goes from a panel, or a form, to the text of the playbook that it shows. */
export async function showSource(host: CommandHost): Promise<void> {
  const shown = host.panels.active();
  const uri = shown?.uri() ?? activePlaybook()?.uri;
  if (uri) await reveal(uri, undefined, shown?.panel.viewColumn);
}
