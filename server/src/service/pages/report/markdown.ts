import { escapeMarkdown } from '../../text/markdown';
import { type Locale, say } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import { allFindings, type CheckSettings } from '../../findings';
import { ruleById } from '../../rules/by-id';
import { arithmetic, howCalculated, shareInWords } from './arithmetic';
import { basisOn } from './basis';
import { byGroup, type Listed, listFindings } from './listed';
import { groupTitles, type Score, score, type ScoreGroup } from '../../score/score';
import { levelWords, words } from './words';

/** The gap check's report as Markdown, to be pasted into a message or a document. */
export function reportMarkdown(snapshot: Analysis, settings: CheckSettings, locale: Locale): string {
  const all = allFindings(snapshot, settings);
  const total = score(all);
  const parts = byGroup(listFindings(snapshot, all)).map(({ group, findings }) => {
    const lines = findings.map((one) => line(one, locale));
    const body = lines.length > 0 ? lines.join('\n') : say(words.clean, locale);
    const { points } = total.groups[group];
    const shown = points === undefined ? '' : ` (${points}/100)`;
    const title = `## ${say(groupTitles[group], locale)}${shown}`;
    return [title, body, ...sum(group, total, locale)].join('\n\n');
  });
  const title = `# ${say(words.title, locale)}: ${say(words.score, locale)} ${total.total}/100`;
  return `${[title, howCalculated(total, locale), ...parts].join('\n\n')}\n`;
}

function line({ owner, finding, line: number }: Listed, locale: Locale): string {
  const place = say(words.line, locale, { line: number });
  const rule = ruleById.get(finding.code);
  const howToFix = rule
    ? `\n  ${say(words.howToFix, locale)}: ${escapeMarkdown(say(rule.howToFix, locale))}`
    : '';
  const basis = rule ? basisOn(rule, owner.today, locale) : '';
  const by = basis ? `\n  ${say(words.basis, locale)}: ${escapeMarkdown(basis)}` : '';
  const message = escapeMarkdown(say(finding.message, locale, finding.data));
  return `- [ ] **${say(levelWords[finding.level], locale)}** ${message} (${place}, \`${finding.code}\`)${howToFix}${by}`;
}

/** The criteria of a group's score, folded (`<details>`). */
function sum(group: ScoreGroup, total: Score, locale: Locale): readonly string[] {
  const share = total.groups[group];
  if (share.criteria.length === 0) return [];
  const lists = arithmetic(share, locale).map(({ head, lines }) => {
    const items = lines.map(({ title, note }) => `- ${escapeMarkdown(title)} (${escapeMarkdown(note)})`);
    return `${escapeMarkdown(head)}\n\n${items.join('\n')}`;
  });
  const summary = escapeMarkdown(shareInWords(group, share, locale));
  return [`<details><summary>${summary}</summary>`, ...lists, '</details>'];
}
