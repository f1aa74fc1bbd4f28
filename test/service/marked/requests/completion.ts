import type { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../../../server/src/service/features/completion';
import type { BaseChoice } from '../../../../server/src/service/features/completion/context';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/** How many labels a case shows. */
const SHOWN = 6;

/** Files that may be extended, as `may extend: ./base.playbook.yaml (共用手册), ./people.playbook.yaml` names them. */
const choicesIn = (names: string): readonly BaseChoice[] =>
  names.split(', ').map((name) => {
    const [, path = name, title] = /^(\S+)(?: \((.*)\))?$/.exec(name) ?? [];
    return { path, ...(title ? { title } : {}) };
  });

/** The first labels; with `take: LABEL` the playbook after that one is taken. */
export const completions: MarkedRequest = {
  name: 'completion',
  shown: 'below',
  answer: ({ file, position }, { asked }) => {
    const mayExtend = asked.get('may extend');
    const { items } = completion(file, position, {
      locale: 'zh',
      snippets: false,
      today: '2026-11-22',
      ...(mayExtend ? { bases: choicesIn(mayExtend) } : {}),
    });
    const wanted = asked.get('take');
    if (wanted === undefined)
      return items.length === 0
        ? 'nothing\n'
        : items
            .slice(0, SHOWN)
            .map(({ label }) => `${label}\n`)
            .join('');
    const item = items.find(({ label }) => label === wanted);
    if (!item) return `${wanted} is not offered\n`;
    return applyText(file.text, [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])]);
  },
};
