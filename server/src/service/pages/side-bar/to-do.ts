import { type Locale, say } from '../../../../../schemas/text';
import type { PlaybookCard, ToDoItem, ToDoList } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { allFindings, type CheckSettings } from '../../findings';
import { type Level, levels } from '../../format/finding';
import { fixTitle } from '../../format/fix-title';
import { groupTitles, score } from '../../score/score';
import { byGroup, type Listed, listFindings } from '../report/listed';

/** A playbook in a list of playbooks: its shop, its score and the number of its findings by level. */
export function playbookCard(file: Analysis, settings: CheckSettings): PlaybookCard {
  const all = allFindings(file, settings);
  const found = all.flatMap(({ findings }) => findings);
  const count = (level: Level): number => found.filter((one) => one.level === level).length;
  return {
    title: file.documents[0]?.playbook.shop.name ?? '',
    score: score(all).total,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
  };
}

/** The findings of a playbook as a list of what is to be done, by the groups of the report, the worst first. */
export function toDoList(file: Analysis, settings: CheckSettings, locale: Locale): ToDoList {
  const listed = listFindings(file, allFindings(file, settings));
  const groups = byGroup(listed).filter(({ findings }) => findings.length > 0);
  return {
    version: file.version,
    groups: groups.map(({ group, findings }) => ({
      title: say(groupTitles[group], locale),
      items: [...findings]
        .sort((a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level))
        .map((one) => toDo(one, locale)),
    })),
  };
}

function toDo({ finding, range: { start, end }, fixes: [first] }: Listed, locale: Locale): ToDoItem {
  return {
    message: say(finding.message, locale, finding.data),
    level: finding.level,
    rule: finding.code,
    range: { start, end },
    ...(first ? { fix: { number: first.number, title: fixTitle(first.fix, locale) } } : {}),
  };
}
