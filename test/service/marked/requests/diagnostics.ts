import { DiagnosticTag } from 'vscode-languageserver-types';
import { diagnostics } from '../../../../server/src/service/features/diagnostics';
import type { MarkedRequest } from '../request';

/** What is found by rules that `rules: …` names, or of YAML and form: `line: rule: message`, faded or struck in brackets, related places indented. */
export const found: MarkedRequest = {
  name: 'diagnostics',
  shown: 'below',
  answer: ({ file }, { asked }) => {
    const wanted = asked.get('rules')?.split(', ') ?? [];
    const shown = diagnostics(file, { today: '2026-11-22' }, 'zh').filter(({ code }) =>
      wanted.length > 0
        ? wanted.includes(String(code))
        : /^(?:yaml|schema|reference|placeholder)\//.test(String(code)),
    );
    if (shown.length === 0) return 'nothing\n';
    return shown
      .map(({ range, code, message, tags = [], relatedInformation = [] }) => {
        const related = relatedInformation.map(({ location, message: what }) => {
          const name = location.uri.split('/').at(-1)!;
          return `  ${name}:${location.range.start.line + 1}: ${what}\n`;
        });
        return `${range.start.line + 1}: ${code}: ${message}${tags.map(shownTag).join('')}\n${related.join('')}`;
      })
      .join('');
  },
};

const shownTag = (tag: DiagnosticTag): string =>
  tag === DiagnosticTag.Unnecessary ? ' [faded]' : ' [struck]';
