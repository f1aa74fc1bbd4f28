import { extractParts, movableParts } from '../../../../server/src/service/features/sharing/extract-parts';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

const path = './base.playbook.yaml';

/** The shop's playbook after the parts at the caret have moved, then the shared playbook. */
export const extractions: MarkedRequest = {
  name: 'extract-to-shared-file',
  shown: 'below',
  answer: ({ file, range }) => {
    const shared = file.bases?.[0];
    const moved = extractParts(file, movableParts(file, range), path, shared);
    if (!moved) return 'nothing\n';
    const after = 'text' in moved.shared ? moved.shared.text : applyText(shared!.text, [moved.shared.edit]);
    return `${applyText(file.text, moved.own)}\n# base.playbook.yaml\n${after}`;
  },
};
