import type { CommandHost } from '../command-host';
import { chooseTables } from '../tables/choose-tables';
import { showImportOf } from '../tables/show-import';
import { chosenPlaybook } from './chosen-playbook';

/** Asks for files of tables and shows what their import into a playbook would do. */
export async function importReplies(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  const tables = uri && (await chooseTables(host, uri));
  if (uri && tables !== undefined) showImportOf(host, uri, tables);
}
