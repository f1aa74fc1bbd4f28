import { rename } from '../../../../server/src/service/features/rename';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/** The playbook after `new name: …`, or the refusal. */
export const renames: MarkedRequest = {
  name: 'rename',
  shown: 'below',
  answer: ({ file, position }, { asked }) => {
    try {
      const { changes = {} } = rename(file, position, asked.get('new name') ?? '', 'zh') ?? {};
      return applyText(file.text, changes[file.uri] ?? []);
    } catch (error) {
      return `${(error as Error).message}\n`;
    }
  },
};
