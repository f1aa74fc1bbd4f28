import { realpathSync } from 'node:fs';
import { filesOnDisk } from '../../workspace/read-disk';
import { isUnder, realPathOf } from '../is-under';

/** What a page may ask of the files beside its own. */
export const projectQuestions = ['read', 'list', 'find'] as const;
export type ProjectQuestion = (typeof projectQuestions)[number];

/**
 * Answers what a playbook is checked with besides its text: shared playbooks, configs and word packs. Only YAML inside a folder
 * is read, whatever leads out of it.
 */
export function projectFiles(folder: string) {
  const root = realpathSync(folder);
  const isInside = (uri: string, isFile: boolean): boolean => {
    const path = realPathOf(uri);
    if (path === undefined) return false;
    return isFile ? isUnder(root, path) && /\.ya?ml$/i.test(path) : path === root || isUnder(root, path);
  };
  return async (question: ProjectQuestion, uri: string): Promise<unknown> => {
    if (!isInside(uri, question === 'read')) return question === 'read' ? null : [];
    if (question === 'read') return (await filesOnDisk.read(uri)) ?? null;
    return filesOnDisk[question](uri);
  };
}
