import { escapeMarkdown } from '../text/markdown';
import { type Locale, say } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import { allFindings, type CheckSettings } from '../findings';
import { ruleById } from '../rules/by-id';
import { byGroup, type Listed, listFindings } from './listed';
import { groupTitles, score } from './score';
import { levelWords, words } from './words';

/** The gap check's report as Markdown, to be pasted into a message or a document. */
export function reportMarkdown(snapshot: Snapshot, settings: CheckSettings, locale: Locale): string {
  const all = allFindings(snapshot, settings);
  const told = score(all);
  const parts = byGroup(listFindings(snapshot, all)).map(({ group, findings }) => {
    const lines = findings.map((one) => line(one, locale));
    const body = lines.length > 0 ? lines.join('\n') : say(words.clean, locale);
    return `## ${say(groupTitles[group], locale)} (${told.groups[group]}/100)\n\n${body}`;
  });
  const title = `# ${say(words.title, locale)}: ${say(words.score, locale)} ${told.total}/100`;
  return `${[title, ...parts].join('\n\n')}\n`;
}

function line({ finding, line: number }: Listed, locale: Locale): string {
  const place = say(words.line, locale, { line: number });
  const rule = ruleById.get(finding.code);
  const mend = rule ? `\n  ${say(words.mend, locale)}: ${escapeMarkdown(say(rule.mend, locale))}` : '';
  const message = escapeMarkdown(say(finding.message, locale, finding.data));
  return `- [ ] **${say(levelWords[finding.level], locale)}** ${message} (${place}, \`${finding.code}\`)${mend}`;
}
