import { fileMentions } from '../../../../server/src/service/features/document-links';
import { addressOf } from '../../../../server/src/workspace/bases/address';
import { insideFolders } from '../../../../server/src/workspace/bases/boundary';
import type { MarkedRequest } from '../request';

/** The playbook is in `shop/` of the workspace; `files: a.png, b.png` lie in the workspace, as paths from there. */
const workspace = 'file:///work/';
const playbook = `${workspace}shop/test.playbook.yaml`;

/** The links, with the files that they lead to below. */
export const links: MarkedRequest = {
  name: 'document-link',
  shown: 'below',
  answer: ({ file, withPlaces }, { asked }) => {
    const there = (asked.get('files') ?? '').split(/, */).map((path) => workspace + encodeURI(path));
    const found = fileMentions(file).flatMap(({ path, range }) => {
      const address = addressOf(playbook, path, insideFolders([workspace]));
      return 'uri' in address && there.includes(address.uri) ? [{ range }] : [];
    });
    if (found.length === 0) return 'nothing\n';
    const lines = withPlaces(found).split('\n');
    return lines
      .filter((line) => line.includes('⟦'))
      .map((line) => `${line.trim().replace('‸', '')}\n`)
      .join('');
  },
};
