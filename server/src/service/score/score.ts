import { guideSections, type GuideSection } from '../../../../schemas/guide';
import type { DocumentFindings } from '../findings';
import { rules } from '../rules';
import type { Rule } from '../rule-support/rule';
import { guideOf } from '../rule-support/sources';
import { criteriaOf, type Criterion } from './criteria';

/** The highest score while an error is open. */
const BEST_WITH_ERROR = 99;

/** The groups of a report: the guide's sections, the laws and platform rules, and the file's format. */
export type ScoreGroup = GuideSection | 'law' | 'form';
export const scoreGroups: readonly ScoreGroup[] = ['G1', 'G2', 'G3', 'G4', 'law', 'form'];

/** A part of the score, with its criteria. */
export interface Share {
  /** 0 to 100; undefined without criteria. */
  readonly points: number | undefined;
  readonly criteria: readonly Criterion[];
  /** The total weight of the criteria, and the part of it that is reached. */
  readonly weight: number;
  readonly reached: number;
}

export interface Score {
  /** 0 to 100 for the whole file. */
  readonly total: number;
  readonly whole: Share;
  readonly groups: Readonly<Record<ScoreGroup, Share>>;
}

/**
 * The readiness score: the weighted mean of the criteria that apply to the shop, rounded down. Met counts 1, open 0,
 * drafted or partly faulty between. An open error keeps it at 99 or below. The weights (weights.ts) are ours; no
 * platform gives such a score.
 */
export function score(all: readonly DocumentFindings[]): Score {
  const criteria = all.flatMap(criteriaOf);
  const whole = shareOf(criteria);
  const groups = Object.fromEntries(
    scoreGroups.map((group) => [group, shareOf(criteria.filter((one) => groupOfCriterion(one) === group))]),
  ) as Record<ScoreGroup, Share>;
  const hasError = all.some(({ findings }) => findings.some(({ level }) => level === 'error'));
  const points = whole.points ?? 0;
  return { total: hasError ? Math.min(points, BEST_WITH_ERROR) : points, whole, groups };
}

function shareOf(criteria: readonly Criterion[]): Share {
  const weight = criteria.reduce((sum, one) => sum + one.weight, 0);
  const reached = criteria.reduce((sum, one) => sum + one.weight * one.value, 0);
  // Tolerance for the rounding errors of thirds and fifths.
  const points = weight === 0 ? undefined : Math.floor((100 * reached) / weight + 1e-9);
  return { points, criteria, weight, reached };
}

const groupOfCriterion = ({ rule }: Criterion): ScoreGroup => (rule ? groupOf(rule.id) : 'form');

const groupOfRule: ReadonlyMap<string, ScoreGroup> = new Map(
  rules.map((rule) => [rule.id, guideOf(rule) ?? 'law']),
);

/** The group that a finding belongs to. */
export const groupOf = (code: string): ScoreGroup => groupOfRule.get(code) ?? 'form';

/** The titles of the groups. */
export const groupTitles = {
  ...guideSections,
  law: { zh: '法律与平台规定', en: 'Law and platform rules' },
  form: { zh: '文件写法', en: 'The file itself' },
} as const;

/** The rules of a group. */
export const rulesIn = (group: ScoreGroup): readonly Rule[] =>
  rules.filter(({ id }) => groupOf(id) === group);
