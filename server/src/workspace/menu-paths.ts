import { type MenuPath, menuPathsOf } from '../service';
import { sameFile } from './bases/address';
import { keptOfPlaybooks, type KeptOfPlaybooksHost } from './kept-of-playbooks';

/** Finds the ways through the back office that the playbooks of the workspace name, but for one file. Never rejects. */
export type FindMenuPaths = (but: string) => Promise<readonly MenuPath[]>;

/** Reads each playbook once, until it changes. */
export function makeMenuPaths(host: KeptOfPlaybooksHost): FindMenuPaths {
  const { playbooks } = host;
  const pathsOf = keptOfPlaybooks(host, ({ documents }) =>
    documents.flatMap(({ playbook }) => menuPathsOf(playbook)),
  );
  return async (but) => {
    const others = (await playbooks.all()).filter((uri) => sameFile(uri) !== sameFile(but));
    return [...(await pathsOf(others)).values()].flat();
  };
}
