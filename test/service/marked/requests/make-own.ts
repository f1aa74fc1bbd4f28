import { inheritedAt, ownEdit } from '../../../../server/src/service/features/sharing/own-part';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/** The playbook after the item at the caret has been made its own. */
export const madeOwn: MarkedRequest = {
  name: 'make-own',
  shown: 'below',
  answer: ({ file, position }) => {
    const inherited = inheritedAt(file, position);
    const edit = inherited && ownEdit(file, inherited);
    return edit ? applyText(file.text, [edit]) : 'nothing\n';
  },
};
