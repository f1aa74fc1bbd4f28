import type { Range } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { NextThing, PlaybookCard, ToDoItem, ToDoList, ToDoRule } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { allFindings, type CheckSettings } from '../../findings';
import { notWrittenYet } from '../../findings/first-things';
import type { Level } from '../../format/finding';
import { fixTitle } from '../../format/fix-title';
import { ruleById } from '../../rules/by-id';
import { groupTitles, score } from '../../score/score';
import { byGroup, type Listed, listFindings } from '../report/listed';
import { nextCards, type RuleCard, ruleCards } from '../report/rule-cards';
import { words } from '../report/words';

/** A playbook in a list of playbooks: its shop, its score and the number of its findings by level. */
export function playbookCard(file: Analysis, settings: CheckSettings): PlaybookCard {
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
    notWritten: notWrittenYet(all).length,
  };
}

/** What to do next in a playbook: the worst rules that it breaks, each with its first place. */
export function nextThings(file: Analysis, settings: CheckSettings, locale: Locale): NextThing[] {
  const cards = ruleCards(listFindings(file, allFindings(file, settings)), locale);
  return nextCards(cards).map(({ title, level, places }) => {
    const first = places[0]!;
    const location = { uri: first.range.uri ?? file.uri, range: rangeOf(first) };
    return { title, level, places: places.length, location };
  });
}

/**
 * The findings of a playbook as a list of what is to be done, by the groups of the report, and in them by rule, the worst
 * first. What has no rule, such as keys that are not known, is together where the same is said of it.
 */
export function toDoList(file: Analysis, settings: CheckSettings, locale: Locale): ToDoList {
  const all = allFindings(file, settings);
  const groups = byGroup(listFindings(file, all)).filter(({ findings }) => findings.length > 0);
  const count = notWrittenYet(all).length;
  return {
    version: file.version,
    ...(count > 0 && { note: say(words.notWritten, locale, { count }) }),
    groups: groups.map(({ group, findings }) => ({
      title: say(groupTitles[group], locale),
      rules: ruleCards(findings, locale).flatMap((card) => toDoOf(card, locale)),
    })),
  };
}

function toDoOf({ code, title, level, places }: RuleCard, locale: Locale): readonly ToDoRule[] {
  const items = [...places].sort((a, b) => a.line - b.line).map((one) => toDo(one, locale));
  if (ruleById.has(code)) return [{ title, rule: code, level, items }];
  const byMessage = new Map<string, ToDoItem[]>();
  for (const item of items) {
    const same = byMessage.get(item.message);
    if (same) same.push(item);
    else byMessage.set(item.message, [item]);
  }
  return [...byMessage].map(([message, same]) => ({ title: message, rule: code, level, items: same }));
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
