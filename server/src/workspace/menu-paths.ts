import { type MenuPath, menuPathsOf } from '../service';
import { sameFile } from './bases/address';
import { keptOfPlaybooks } from './kept-of-playbooks';
import type { PlaybookFiles } from './playbook-files';

/** Finds the ways through the back office that the playbooks of the workspace name, but for one file. Never rejects. */
export type FindMenuPaths = (but: string) => Promise<readonly MenuPath[]>;

/** Reads each playbook once, until it changes. */
export function makeMenuPaths(playbooks: PlaybookFiles): FindMenuPaths {
  const pathsOf = keptOfPlaybooks(playbooks, ({ documents }) =>
    documents.flatMap(({ playbook }) => menuPathsOf(playbook)),
  );
  return async (but) => {
    const others = (await playbooks.all()).filter((uri) => sameFile(uri) !== sameFile(but));
    return [...(await pathsOf(others)).values()].flat();
  };
}
