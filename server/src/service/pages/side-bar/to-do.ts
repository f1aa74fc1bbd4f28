import type { Range } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { PlaybookCard, ToDoItem, ToDoList } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { allFindings, type CheckSettings } from '../../findings';
import { type Level, levels } from '../../format/finding';
import { fixTitle } from '../../format/fix-title';
import { groupTitles, score } from '../../score/score';
import { byGroup, type Listed, listFindings } from '../report/listed';
import { nextCards, ruleCards } from '../report/rule-cards';

/** A playbook in a list of playbooks: its shop, its score, the number of its findings by level, and what to do next. */
export function playbookCard(file: Analysis, settings: CheckSettings, locale: Locale): PlaybookCard {
  const all = allFindings(file, settings);
  const found = all.flatMap(({ findings }) => findings);
  const count = (level: Level): number => found.filter((one) => one.level === level).length;
  const playbook = file.documents[0]?.playbook;
  return {
    title: playbook?.shop.name ?? '',
    shared: playbook?.shared === true,
    score: score(all).total,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
    next: nextCards(ruleCards(listFindings(file, all), locale)).map(({ title, level, places }) => ({
      title,
      level,
      places: places.length,
      location: { uri: places[0]!.range.uri ?? file.uri, range: rangeOf(places[0]!) },
    })),
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

const rangeOf = ({ range: { start, end } }: Listed): Range => ({ start, end });

function toDo(one: Listed, locale: Locale): ToDoItem {
  const {
    finding,
    fixes: [first],
  } = one;
  return {
    message: say(finding.message, locale, finding.data),
    level: finding.level,
    rule: finding.code,
    range: rangeOf(one),
    ...(first ? { fix: { number: first.number, title: fixTitle(first.fix, locale) } } : {}),
  };
}
