import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Page } from '../../protocol';
import { textEdits } from '../apply';
import type { Snapshot } from '../document';
import { allFindings, type CheckSettings, type DocumentFindings } from '../findings';
import type { Finding, Fix, Level } from '../model/finding';
import { type Html, html } from '../preview/html';
import { rules } from '../rules';
import type { Rule } from '../rules/rule';
import { locator } from '../where';
import { groupOf, groupTitles, pointsOf, type Score, score, type ScoreGroup, scoreGroups } from './score';

const words = {
  title: { zh: '缺漏检查', en: 'Gap check' },
  score: { zh: '完备度', en: 'Readiness' },
  arithmetic: {
    zh: '错误扣 {error} 分，警告扣 {warning} 分，提示扣 {info} 分，同一条规则最多扣两倍；得分 = 100 × 100 ÷ (100 + 扣分)，现在共扣 {lost} 分。',
    en: 'An error costs {error} points, a warning {warning}, a hint {info}, one rule at most twice that; the score is 100 × 100 ÷ (100 + points lost), and {lost} are lost now.',
  },
  counts: {
    zh: '{error} 个错误，{warning} 个警告，{info} 个提示',
    en: '{error} errors, {warning} warnings, {info} hints',
  },
  silenced: { zh: '另有 {count} 个已被忽略', en: '{count} more are ignored' },
  why: { zh: '为什么', en: 'Why' },
  mend: { zh: '怎么改', en: 'How to mend it' },
  clean: { zh: '这一部分没有发现问题。', en: 'Nothing found in this part.' },
  good: { zh: '做得好的：{count} 条规则没有问题', en: 'Well done: {count} rules find nothing' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Record<string, Text>;

const levelWords: Readonly<Record<Level, Text>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Hint' },
};

/** The gap check's report as a page: the score, then the findings by the guide's sections, each a link to its place. */
export function reportPage(snapshot: Snapshot, settings: CheckSettings, locale: Locale): Page {
  const all = allFindings(snapshot, settings);
  const told = score(all);
  const listed = listFindings(snapshot, all);
  const groups = scoreGroups
    .map((group) => ({ group, findings: listed.filter(({ finding }) => groupOf(finding.code) === group) }))
    .filter(({ group, findings }) => findings.length > 0 || rulesOf(group).length > 0);
  return {
    title: say(words.title, locale),
    version: snapshot.version,
    parts: [
      { id: 'report-head', html: head(all, told, locale).text },
      ...groups.map(({ group, findings }) => ({
        id: `report-${group}`,
        html: groupPart(group, findings, told, locale).text,
      })),
    ],
  };
}

/** The edit of the n-th fix of the report; null where there is none. */
export function reportFix(snapshot: Snapshot, settings: CheckSettings, index: number): WorkspaceEdit | null {
  const fixes = listFindings(snapshot, allFindings(snapshot, settings)).flatMap(({ owner, fixes: own }) =>
    own.map(({ fix }) => ({ owner, fix })),
  );
  const chosen = fixes[index];
  if (!chosen) return null;
  const edits = textEdits(snapshot, chosen.owner.document, chosen.fix.edits) as TextEdit[];
  return { changes: { [snapshot.uri]: edits } };
}

/** A finding with its place as `data-goto` has it, and its fixes numbered through the whole report. */
interface Listed {
  readonly owner: DocumentFindings;
  readonly finding: Finding;
  readonly line: number;
  readonly goto: string;
  readonly fixes: readonly { readonly number: number; readonly fix: Fix }[];
}

function listFindings(snapshot: Snapshot, all: readonly DocumentFindings[]): readonly Listed[] {
  let number = 0;
  return all.flatMap((owner) => {
    const where = locator(snapshot, owner.document);
    return owner.findings.map((finding): Listed => {
      const { start, end } = where(finding.at);
      const goto = `${start.line}:${start.character}-${end.line}:${end.character}`;
      const fixes = (finding.fixes ?? []).map((fix) => ({ number: number++, fix }));
      return { owner, finding, line: start.line + 1, goto, fixes };
    });
  });
}

const count = (findings: readonly Finding[], level: Level): number =>
  findings.filter((finding) => finding.level === level).length;

function head(all: readonly DocumentFindings[], told: Score, locale: Locale): Html {
  const findings = all.flatMap((one) => one.findings);
  const silenced = all.reduce((sum, one) => sum + one.silenced.length, 0);
  const counts = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    info: count(findings, 'info'),
  };
  return html`<section class="sp-part" id="report-head">
    <h1 class="sp-title">${say(words.title, locale)}</h1>
    <p class="sp-score">
      ${say(words.score, locale)} <strong>${told.total}</strong>/100
      <meter class="sp-meter" min="0" max="100" value="${told.total}">${told.total}</meter>
    </p>
    <p>
      ${say(words.counts, locale, counts)}${silenced > 0 ? ` · ${say(words.silenced, locale, { count: silenced })}` : ''}
    </p>
    <p class="sp-note">${say(words.arithmetic, locale, { ...pointsOf, lost: told.lost })}</p>
  </section>`;
}

function groupPart(group: ScoreGroup, findings: readonly Listed[], told: Score, locale: Locale): Html {
  const silent = rulesOf(group).filter(({ id }) => !findings.some(({ finding }) => finding.code === id));
  return html`<section class="sp-part" id="${`report-${group}`}">
    <h2 class="sp-title">
      ${say(groupTitles[group], locale)} <span class="sp-chip">${told.groups[group]}</span>
    </h2>
    ${findings.length === 0 ? html`<p class="sp-empty">${say(words.clean, locale)}</p>` : ''}
    ${findings.map((one) => findingPart(one, locale))} ${silent.length > 0 ? goodPart(silent, locale) : ''}
  </section>`;
}

function findingPart({ finding, goto, line, fixes }: Listed, locale: Locale): Html {
  const rule = ruleById.get(finding.code);
  return html`<article class="${`sp-finding sp-level-${finding.level}`}">
    <p>
      <span class="sp-chip">${say(levelWords[finding.level], locale)}</span>
      <a role="link" tabindex="0" data-goto="${goto}">${say(finding.message, locale, finding.data)}</a>
      <small>${say(words.line, locale, { line })} · ${finding.code}</small>
    </p>
    ${rule ? html`<p class="sp-why"><b>${say(words.why, locale)}</b> ${say(rule.why, locale)}</p>` : ''}
    ${rule ? html`<p class="sp-mend"><b>${say(words.mend, locale)}</b> ${say(rule.mend, locale)}</p>` : ''}
    ${fixes.map(
      ({ number, fix }) =>
        html`<button class="sp-fix" data-fix="${number}">${say(fix.title, locale, fix.data)}</button> `,
    )}
  </article>`;
}

function goodPart(silent: readonly Rule[], locale: Locale): Html {
  return html`<details class="sp-good">
    <summary>${say(words.good, locale, { count: silent.length })}</summary>
    <ul>
      ${silent.map(({ id, title }) => html`<li><del>${say(title, locale)}</del> <small>${id}</small></li>`)}
    </ul>
  </details>`;
}

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

const rulesOf = (group: ScoreGroup): readonly Rule[] => rules.filter(({ id }) => groupOf(id) === group);
