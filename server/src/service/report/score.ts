import { guideSections, type GuideSection } from '../../../../schemas/guide';
import type { DocumentFindings } from '../findings';
import type { Finding, Level } from '../model/finding';
import { rules } from '../rules';
import type { Rule } from '../rules/rule';

/** What an open finding costs, in points. */
export const pointsOf: Readonly<Record<Level, number>> = { error: 10, warning: 4, info: 1 };

/** However many places a rule names, it costs at most so many times its points. */
const MOST_TIMES_A_RULE = 2;

/** The best score with an error open. */
const BEST_WITH_ERROR = 99;

/** The groups that a report has: the guide's sections, the laws and platform rules, and the file's own form. */
export type ScoreGroup = GuideSection | 'law' | 'form';
export const scoreGroups: readonly ScoreGroup[] = ['G1', 'G2', 'G3', 'G4', 'law', 'form'];

export interface Score {
  /** 0 to 100 for the whole file. */
  readonly total: number;
  /** Points lost in the whole file. */
  readonly lost: number;
  /** 0 to 100 for each group. */
  readonly groups: Readonly<Record<ScoreGroup, number>>;
}

/**
 * The readiness score: `100 × 100 ÷ (100 + points lost)`, rounded down. 0 points lost is 100, 100 lost is 50; an open
 * error keeps it at 99 or below. The arithmetic is ours; no platform gives such a score.
 */
export function score(all: readonly Pick<DocumentFindings, 'findings'>[]): Score {
  const findings = all.flatMap((one) => one.findings);
  const groups = Object.fromEntries(
    scoreGroups.map((group) => [group, scoreOf(findings.filter(({ code }) => groupOf(code) === group))]),
  ) as Record<ScoreGroup, number>;
  return { total: scoreOf(findings), lost: lostBy(findings), groups };
}

function scoreOf(findings: readonly Finding[]): number {
  const points = Math.floor(10_000 / (100 + lostBy(findings)));
  return findings.some(({ level }) => level === 'error') ? Math.min(points, BEST_WITH_ERROR) : points;
}

function lostBy(findings: readonly Finding[]): number {
  const byCode = new Map<string, { points: number; most: number }>();
  for (const { code, level } of findings) {
    const before = byCode.get(code) ?? { points: 0, most: 0 };
    const most = Math.max(before.most, pointsOf[level] * MOST_TIMES_A_RULE);
    byCode.set(code, { points: Math.min(before.points + pointsOf[level], most), most });
  }
  return [...byCode.values()].reduce((sum, { points }) => sum + points, 0);
}

const groupOfRule: ReadonlyMap<string, ScoreGroup> = new Map(
  rules.map(({ id, source }) => [id, typeof source === 'string' ? source : 'law']),
);

/** The group that a finding belongs to. */
export const groupOf = (code: string): ScoreGroup => groupOfRule.get(code) ?? 'form';

/** What a group is called. */
export const groupTitles = {
  ...guideSections,
  law: { zh: '法律与平台规定', en: 'Law and platform rules' },
  form: { zh: '文件写法', en: 'The file itself' },
} as const;

/** The rules of a group. */
export const rulesIn = (group: ScoreGroup): readonly Rule[] =>
  rules.filter(({ id }) => groupOf(id) === group);
