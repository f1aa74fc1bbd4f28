import { findPlaybooksRequest, listFolderRequest, readFileRequest } from '../../../server/src/protocol';
import type { ServerAnswers } from './server-worker';

/** Asks the command line that serves the page about the files beside the playbook. */
const ask =
  (question: 'read' | 'list' | 'find') =>
  async ({ uri }: { readonly uri: string }): Promise<unknown> => {
    const answer = await fetch(`project/${question}?uri=${encodeURIComponent(uri)}`);
    return answer.ok ? answer.json() : null;
  };

/** What the server asks of shared playbooks, configs and word packs. */
export const projectAnswers: ServerAnswers = {
  [readFileRequest.method]: ask('read'),
  [listFolderRequest.method]: ask('list'),
  [findPlaybooksRequest.method]: ask('find'),
};
