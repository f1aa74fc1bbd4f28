import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { Page } from '../../../protocol';
import { fixEdits } from '../../document/edits-to-text';
import type { Analysis } from '../../document/analysis';
import type { Snapshot } from '../../document/snapshot';
import { allFindings, type CheckSettings, type DocumentFindings } from '../../findings';
import type { Finding, Level } from '../../format/finding';
import { type Html, html } from '../../text/html';
import { fixTitle } from '../../format/fix-title';
import { ruleById } from '../../rules/by-id';
import { arithmetic, howCalculated, shareInWords } from './arithmetic';
import { basisOn } from './basis';
import { byGroup, type Listed, listFindings } from './listed';
import { groupTitles, type Score, score, type ScoreGroup } from '../../score/score';
import { levelWords, words } from './words';

/** The gap check's report as a page: the score, then the findings by the guide's sections, each a link to its place. */
export function reportPage(snapshot: Analysis, settings: CheckSettings, locale: Locale): Page {
  const all = allFindings(snapshot, settings);
  const total = score(all);
  const listed = listFindings(snapshot, all);
  return {
    title: titleOf(snapshot, locale),
    version: snapshot.version,
    parts: [
      { id: 'report-head', html: head(all, total, locale).text },
      ...byGroup(listed).map(({ group, findings }) => ({
        id: `report-${group}`,
        html: groupPart(group, findings, total, locale).text,
      })),
    ],
  };
}

/** The title, with the shop's name to distinguish reports. */
function titleOf({ documents }: Snapshot, locale: Locale): string {
  const shop = documents[0]?.playbook.shop.name;
  return shop ? `${shop} · ${say(words.title, locale)}` : say(words.title, locale);
}

/** The edit of the n-th fix of the report; null where there is none. */
export function reportFix(snapshot: Analysis, settings: CheckSettings, index: number): WorkspaceEdit | null {
  const fixes = listFindings(snapshot, allFindings(snapshot, settings)).flatMap(({ owner, fixes: own }) =>
    own.map(({ fix }) => ({ owner, fix })),
  );
  const chosen = fixes[index];
  if (!chosen) return null;
  const edits = fixEdits(snapshot, chosen.owner.document, chosen.fix) as TextEdit[];
  return { changes: { [snapshot.uri]: edits } };
}

const count = (findings: readonly Finding[], level: Level): number =>
  findings.filter((finding) => finding.level === level).length;

function head(all: readonly DocumentFindings[], total: Score, locale: Locale): Html {
  const findings = all.flatMap((one) => one.findings);
  const suppressed = all.reduce((sum, one) => sum + one.suppressed.length, 0);
  const counts = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    info: count(findings, 'info'),
  };
  return html`<section class="sp-part" id="report-head">
    <h1 class="sp-title">${say(words.title, locale)}</h1>
    <p class="sp-score">
      ${say(words.score, locale)} <strong>${total.total}</strong>/100
      <meter class="sp-meter" min="0" max="100" low="60" high="90" optimum="100" value="${total.total}">
        ${total.total}
      </meter>
    </p>
    <p>
      ${say(words.counts, locale, counts)}${suppressed > 0 ? ` · ${say(words.suppressed, locale, { count: suppressed })}` : ''}
    </p>
    <p><button class="sp-fix" data-copy="report">${say(words.copy, locale)}</button></p>
    <p class="sp-note">${howCalculated(total, locale)}</p>
  </section>`;
}

function groupPart(group: ScoreGroup, findings: readonly Listed[], total: Score, locale: Locale): Html {
  return html`<section class="sp-part" id="${`report-${group}`}">
    <h2 class="sp-title">
      ${say(groupTitles[group], locale)} <span class="sp-chip">${total.groups[group].points ?? '–'}</span>
    </h2>
    ${findings.length === 0 ? html`<p class="sp-empty">${say(words.clean, locale)}</p>` : ''}
    ${findings.map((one) => findingPart(one, locale))} ${sumPart(group, total, locale)}
  </section>`;
}

function findingPart({ owner, finding, goto, line, fixes }: Listed, locale: Locale): Html {
  const rule = ruleById.get(finding.code);
  const basis = rule ? basisOn(rule, owner.today, locale) : '';
  return html`<article class="${`sp-finding sp-level-${finding.level}`}">
    <p>
      <span class="sp-chip">${say(levelWords[finding.level], locale)}</span>
      <a role="link" tabindex="0" data-goto="${goto}">${say(finding.message, locale, finding.data)}</a>
      <small>${say(words.line, locale, { line })} · ${finding.code}</small>
    </p>
    ${rule ? html`<p class="sp-why"><b>${say(words.why, locale)}</b> ${say(rule.why, locale)}</p>` : ''}
    ${rule ? html`<p class="sp-how-to-fix"><b>${say(words.howToFix, locale)}</b> ${say(rule.howToFix, locale)}</p>` : ''}
    ${basis ? html`<p class="sp-note"><b>${say(words.basis, locale)}</b> ${basis}</p>` : ''}
    ${fixes.map(
      ({ number, fix }) =>
        html`<button class="sp-fix" data-fix="${number}">${fixTitle(fix, locale)}</button> `,
    )}
  </article>`;
}

/** The criteria of a group's score. */
function sumPart(group: ScoreGroup, total: Score, locale: Locale): Html | '' {
  const share = total.groups[group];
  if (share.criteria.length === 0) return '';
  return html`<details class="sp-good">
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
