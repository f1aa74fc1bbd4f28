import { refactorings } from '../../../../server/src/service/features/refactorings';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/**
 * The playbook after the refactoring whose title holds `take: …`; without `take` the titles, one a line.
 * @param kinds the kinds of the refactorings that the file of cases is about
 */
const refactoringsOf = (name: string, ...kinds: readonly string[]): MarkedRequest => ({
  name,
  shown: 'below',
  answer: ({ file, range }, { asked }) => {
    const offered = refactorings(file, range, 'en').filter((one) => kinds.includes(one.kind!));
    const take = asked.get('take');
    const titles = offered.map(({ title }) => `${title}\n`).join('');
    if (take === undefined) return titles === '' ? 'nothing\n' : titles;
    const taken = offered.find(({ title }) => title.includes(take));
    return taken ? applyText(file.text, taken.edit?.changes?.[file.uri] ?? []) : `not offered\n`;
  },
});

export const codeActionsOf = refactoringsOf('code-action', 'refactor.rewrite');
export const movesOf = refactoringsOf('move-item', 'refactor.move.up', 'refactor.move.down');
export const splitsOf = refactoringsOf('split-shift', 'refactor.rewrite.split');
export const repliesOf = refactoringsOf('faq-reply', 'refactor.extract.reply', 'refactor.inline.reply');
