import type { CommandHost } from '../command-host';
import { comparisonPage } from '../preview/page-kinds';
import { chooseTables } from '../tables/choose-tables';
import { chosenPlaybook } from './chosen-playbook';
import { whereShown } from '../tables/where-shown';

/** Asks for exports of workbenches and shows what is other there than in a playbook. */
export async function compareWithWorkbench(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  const tables = uri && (await chooseTables(host, uri));
  if (!uri || tables === undefined) return;
  host.panels.show(comparisonPage, uri, whereShown(host), { tables });
}
