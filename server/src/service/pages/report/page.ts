import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { Page } from '../../../protocol';
import { fixEdits } from '../../document/edits-to-text';
import type { Analysis } from '../../document/analysis';
import type { Snapshot } from '../../document/snapshot';
import { allFindings, type CheckSettings } from '../../findings';
import { fixAll } from '../../findings/fix-all';
import { type Html, html } from '../../text/html';
import { arithmetic, isMet, shareInWords } from './arithmetic';
import { cardOf } from './card';
import { reportHead } from './head';
import { byGroup, type Listed, listFindings } from './listed';
import { fixedAtOnce, isFixedAtOnce, ruleCards } from './rule-cards';
import { groupTitles, type Score, score, type ScoreGroup } from '../../score/score';
import { words } from './words';

/**
 * The gap check's report as a page: the score and what to do next, then by the guide's sections a card for each rule with
 * its places, and what is well done.
 */
export function reportPage(snapshot: Analysis, settings: CheckSettings, locale: Locale): Page {
  const all = allFindings(snapshot, settings);
  const total = score(all);
  const listed = listFindings(snapshot, all);
  const numbers = numbersOfRules(listed);
  const head = reportHead(all, total, ruleCards(listed, locale), locale);
  return {
    title: titleOf(snapshot, locale),
    version: snapshot.version,
    parts: [
      { id: 'report-head', html: head.text },
      ...byGroup(listed).map(({ group, findings }) => ({
        id: `report-${group}`,
        html: groupPart(group, findings, { total, numbers, locale }).text,
      })),
    ],
  };
}

/** The title, with the shop's name to distinguish reports. */
function titleOf({ documents }: Snapshot, locale: Locale): string {
  const shop = documents[0]?.playbook.shop.name;
  return shop ? `${shop} · ${say(words.title, locale)}` : say(words.title, locale);
}

/** The edit of the n-th fix button of the report: of one place, or behind those of all places of a rule; null where there is none. */
export function reportFix(snapshot: Analysis, settings: CheckSettings, index: number): WorkspaceEdit | null {
  const listed = listFindings(snapshot, allFindings(snapshot, settings));
  const fixes = listed.flatMap(({ owner, fixes: own }) => own.map(({ fix }) => ({ owner, fix })));
  const chosen = fixes[index];
  if (chosen) {
    const edits = fixEdits(snapshot, chosen.owner.document, chosen.fix) as TextEdit[];
    return { changes: { [snapshot.uri]: edits } };
  }
  const code = fixedAtOnce(listed)[index - fixes.length];
  if (code === undefined) return null;
  const edits = fixAll(snapshot, settings, { wanted: (finding) => finding.code === code });
  return { changes: { [snapshot.uri]: [...edits] } };
}

/** The numbers of the buttons that fix all places of a rule, which follow those of single fixes. */
function numbersOfRules(listed: readonly Listed[]): ReadonlyMap<string, number> {
  const singles = listed.reduce((sum, { fixes }) => sum + fixes.length, 0);
  return new Map(fixedAtOnce(listed).map((code, index) => [code, singles + index]));
}

interface GroupContext {
  readonly total: Score;
  readonly numbers: ReadonlyMap<string, number>;
  readonly locale: Locale;
}

function groupPart(
  group: ScoreGroup,
  findings: readonly Listed[],
  { total, numbers, locale }: GroupContext,
): Html {
  const { points } = total.groups[group];
  const cards = ruleCards(findings, locale).map((card) =>
    cardOf(card, isFixedAtOnce(card) ? numbers.get(card.code) : undefined, locale),
  );
  return html`<section class="sp-part" id="${`report-${group}`}">
    <h2 class="sp-title">
      ${say(groupTitles[group], locale)}
      ${points !== undefined && html`<span class="sp-chip">${points}/100</span>`}
    </h2>
    ${findings.length === 0 ? html`<p class="sp-empty sp-good">${say(words.clean, locale)}</p>` : ''} ${cards}
    ${sumPart(group, total, locale)}
  </section>`;
}

/** The criteria of a group's score: what is open, and what is well done. */
function sumPart(group: ScoreGroup, total: Score, locale: Locale): Html | '' {
  const share = total.groups[group];
  if (share.criteria.length === 0) return '';
  return html`<details class="${share.criteria.every(isMet) ? 'sp-sum sp-good' : 'sp-sum'}">
    <summary>${shareInWords(group, share, locale)}</summary>
    ${arithmetic(share, locale).map(
      ({ head, lines }) =>
        html`<p>${head}</p>
          <ul>
            ${lines.map(({ title, note }) => html`<li>${title} <small>${note}</small></li>`)}
          </ul>`,
    )}
  </details>`;
}
