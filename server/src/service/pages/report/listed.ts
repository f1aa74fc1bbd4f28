import type { Snapshot } from '../../document/snapshot';
import type { DocumentFindings } from '../../findings';
import type { Finding, Fix } from '../../format/finding';
import { type FileRange, gotoText, locator } from '../../document/resolve-range';
import { groupOf, rulesIn, type ScoreGroup, scoreGroups } from '../../score/score';

/** A finding with its place in the form of `data-goto`, and its fixes numbered throughout the report. */
export interface Listed {
  readonly owner: DocumentFindings;
  readonly finding: Finding;
  readonly range: FileRange;
  readonly line: number;
  readonly goto: string;
  readonly fixes: readonly { readonly number: number; readonly fix: Fix }[];
}

export function listFindings(snapshot: Snapshot, all: readonly DocumentFindings[]): readonly Listed[] {
  let number = 0;
  return all.flatMap((owner) => {
    const where = locator(snapshot, owner.document);
    return owner.findings.map((finding): Listed => {
      const range = where(finding.at);
      const fixes = (finding.fixes ?? []).map((fix) => ({ number: number++, fix }));
      return { owner, finding, range, line: range.start.line + 1, goto: gotoText(range), fixes };
    });
  });
}

/** The findings of a report by its groups; groups that have neither findings nor rules are left out. */
export function byGroup(
  listed: readonly Listed[],
): readonly { readonly group: ScoreGroup; readonly findings: readonly Listed[] }[] {
  return scoreGroups
    .map((group) => ({ group, findings: listed.filter(({ finding }) => groupOf(finding.code) === group) }))
    .filter(({ group, findings }) => findings.length > 0 || rulesIn(group).length > 0);
}
