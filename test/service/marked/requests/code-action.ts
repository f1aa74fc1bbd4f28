import type { CodeAction } from 'vscode-languageserver-types';
import { refactorings } from '../../../../server/src/service/features/refactorings';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/** The playbook after the refactoring whose title holds `take: …`; without `take` the titles, one a line. */
export const codeActionsOf: MarkedRequest = {
  name: 'code-action',
  shown: 'below',
  answer: ({ file, range }, { asked }) => {
    const offered: readonly CodeAction[] = refactorings(file, range, 'en');
    const take = asked.get('take');
    const titles = offered.map(({ title }) => `${title}\n`).join('');
    if (take === undefined) return titles === '' ? 'nothing\n' : titles;
    const taken = offered.find(({ title }) => title.includes(take));
    return taken ? applyText(file.text, taken.edit?.changes?.[file.uri] ?? []) : `not offered\n`;
  },
};
