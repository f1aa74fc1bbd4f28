import { localDateOf } from '../service';
import { textOf } from './read-input';
import { fileProperty, inputSchema, type Tool } from './tool';

/** Characters of one answer: a longer list of changes is told to be so. */
const MOST = 8000;

/** What differs between two versions of a playbook. */
export const comparePlaybooks: Tool = {
  name: 'compare_playbooks',
  description:
    'Lists what differs between two versions of a playbook by meaning: items added, removed, changed (word by word) and moved, section by section. Layout and comments do not count.',
  input: inputSchema(
    {
      before: { ...fileProperty, description: 'Path of the older version' },
      after: { ...fileProperty, description: 'Path of the newer version' },
    },
    'before',
    'after',
  ),
  async call(input, { open, tables, locale, now }) {
    const before = (await open(textOf(input, 'before')!)).analysis;
    const after = (await open(textOf(input, 'after')!)).analysis;
    const { changesBetween, changesText } = await tables();
    const today = localDateOf(now(), after.documents[0]!.playbook);
    const changes = changesBetween(before, after, 0);
    const text = changesText(changes, { before, after, document: 0, locale, today });
    return {
      same: changes.length === 0,
      changes: text.slice(0, MOST),
      ...(text.length > MOST ? { more: `${text.length - MOST} more characters are left out` } : {}),
    };
  },
};
