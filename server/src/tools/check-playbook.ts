import { say } from '../../../schemas/text';
import { allFindings, locator, score } from '../service';
import { lineOf } from '../from-one';
import { numberOf, textOf } from './read-input';
import { fileProperty, inputSchema, type Tool } from './tool';

/** Findings in one answer: a model reads no long lists. */
const MOST = 20;

/** Order of what matters first. */
const ranks = { error: 0, warning: 1, info: 2 } as const;

/** What is wrong with a playbook and what it lacks, the worst first. */
export const checkPlaybook: Tool = {
  name: 'check_playbook',
  description:
    'Checks a service playbook of an online shop: mistakes in its YAML, missing parts (such as an after-hours reply), contradictions, staffing gaps, texts that break platform rules or laws. Returns the readiness score and the findings, worst first, each with its line and rule. Use it before and after proposing an edit.',
  input: inputSchema(
    {
      file: fileProperty,
      level: {
        type: 'string',
        enum: ['error', 'warning', 'info'],
        description: 'Leave out findings below this level',
      },
      from: { type: 'integer', minimum: 0, description: `Skip so many findings: answers hold ${MOST}` },
    },
    'file',
  ),
  async call(input, { open, locale }) {
    const { file, analysis, settings } = await open(textOf(input, 'file')!);
    const least = ranks[(textOf(input, 'level') ?? 'info') as keyof typeof ranks];
    const checked = allFindings(analysis, settings);
    const all = checked
      .flatMap(({ document, findings }) => {
        const where = locator(analysis, document);
        return findings.map(({ code, level, at, message, data, fixes = [] }) => ({
          rule: code,
          level,
          line: lineOf(where(at)),
          message: say(message, locale, data),
          fixes: fixes.length,
        }));
      })
      .filter(({ level }) => ranks[level] <= least)
      .sort((a, b) => ranks[a.level] - ranks[b.level] || a.line - b.line);
    const from = numberOf(input, 'from', 0);
    const findings = all.slice(from, from + MOST);
    const rest = all.length - from - findings.length;
    return {
      file,
      score: score(checked).total,
      count: all.length,
      findings,
      ...(rest > 0 ? { more: `${rest} more: ask again with from ${from + MOST}` } : {}),
    };
  },
};
