import type { CommandHost } from '../command-host';
import { exportPage } from '../preview/page-kinds';
import { chosenPlaybook } from './chosen-playbook';
import { whereShown } from '../tables/where-shown';

/** Shows what an export of a playbook would hold; the page saves it. */
export async function exportReplies(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (uri) host.panels.show(exportPage, uri, whereShown(host));
}
