import type { SectionName } from '../../../../schemas/playbook';
import type { RuleId } from '../../../../schemas/rule-ids';
import type { DocumentFindings } from '../findings';
import { format, sectionNames } from '../format/format';
import { childSchema } from '../format/schema-node';
import { rules } from '../rules';
import { type PlatformRule, platformRules } from '../shop/platform';
import type { Rule } from '../rule-support/rule';
import { hasBasisOn } from '../rule-support/sources';
import { hasUseFor, isAsked } from './applies';
import { type States, statesOf } from './section-states';
import { sectionFinder } from './place-in-section';
import { aboutRule, weightOf, weightOfForm } from './weights';

/** A criterion of the score, with the degree to which the shop meets it. */
export interface Criterion {
  /** A rule, or else a section whose format is checked; with neither, the format of the file as a whole. */
  readonly rule?: Rule;
  readonly section?: string;
  readonly weight: number;
  /** From 0 (open) to 1 (met); between them it is drafted, or partly faulty. */
  readonly value: number;
  /** The sections that would have to be written first. */
  readonly missing: readonly SectionName[];
}

/**
 * The criteria that apply to a shop; a rule whose laws are not in force that day is none. A finding of the baseline counts as open all the same: it was recorded to be fixed
 * later.
 */
export function criteriaOf(found: DocumentFindings): readonly Criterion[] {
  const { known, suppressed } = found;
  const one: DocumentFindings = {
    ...found,
    findings: [...found.findings, ...known],
    suppressed: suppressed.filter((finding) => !known.includes(finding)),
  };
  const states = statesOf(one);
  if (found.document.playbook.shared) return sharedCriteria(one, states);
  const inForce = rules.filter((rule) => hasBasisOn(rule, found.today));
  const ofRules = inForce.flatMap((rule) => ruleCriterion(rule, one, states));
  return [...ofRules, ...formCriteria(one, states)];
}

function ruleCriterion(rule: Rule, one: DocumentFindings, states: States): readonly Criterion[] {
  const weight = weightOf(rule);
  if (weight === 0) return [];
  const { playbook } = one.document;
  const { asked, all = [], each = [] } = aboutRule(rule);
  const found = states.found(rule.id);
  const absent = [...all, ...each].filter(states.isAbsent);
  const missing = absent.filter((name) => hasUseFor(name, playbook));
  const parts = each.filter((name) => !states.isAbsent(name) || hasUseFor(name, playbook));
  if (!found) {
    if (isOfOtherPlatforms(rule.id, one)) return [];
    if (each.length > 0 && parts.length === 0) return [];
  }
  const value = valueOf(rule, states, all, parts);
  // A criterion that does not apply counts only where it is met, never against the shop.
  const isOfUse = isAsked(asked, playbook) && all.every((name) => hasUseFor(name, playbook));
  const isNeeded = isOfUse && !isSuppressed(rule.id, one);
  return found || isNeeded || value === 1 ? [{ rule, weight, value, missing }] : [];
}

function valueOf(
  rule: Rule,
  states: States,
  all: readonly SectionName[],
  each: readonly SectionName[],
): number {
  if (!states.isRead(rule)) return 0;
  const found = states.found(rule.id);
  const isElsewhere = [...(found ?? [])].some((section) => !each.includes(section as SectionName));
  if (isElsewhere) return 0;
  const whole = Math.min(1, ...all.map(states.of));
  if (each.length === 0) return whole;
  const sum = each.reduce((total, name) => total + (found?.has(name) ? 0 : states.of(name)), 0);
  return (whole * sum) / each.length;
}

/** Whether the shop has suppressed the rule. */
const isSuppressed = (id: RuleId, { document, suppressed }: DocumentFindings): boolean =>
  document.playbook.checks?.rules?.[id]?.level === 'ignore' || suppressed.some(({ code }) => code === id);

/**
 * Whether a rule checks requirements of Chinese platforms while the shop is on another one and sets no options for it.
 */
const isOfOtherPlatforms = (id: RuleId, { document: { playbook } }: DocumentFindings): boolean =>
  playbook.shop.platform === 'other' &&
  platformRules.includes(id as PlatformRule) &&
  Object.keys(playbook.checks?.options?.[id as PlatformRule] ?? {}).length === 0;

/** The criteria that each section, and the file as a whole, is valid by the format. */
function formCriteria({ document }: DocumentFindings, states: States): readonly Criterion[] {
  const { playbook } = document;
  const ofSections = (sectionNames as readonly SectionName[]).flatMap((section): readonly Criterion[] => {
    // Few playbooks build on another one: that is nothing to be ready with.
    if (section === 'playbook' || childSchema(format, section)?.rare) return [];
    const isMissing = states.isAbsent(section);
    const value = isMissing ? 0 : states.form(section);
    if (value < 1 && !hasUseFor(section, playbook)) return [];
    return [{ section, weight: weightOfForm, value, missing: isMissing ? [section] : [] }];
  });
  const ofFile = Math.min(
    states.form(undefined),
    states.form('playbook'),
    ...unknownSections(document, states),
  );
  return [{ weight: weightOfForm, value: ofFile, missing: [] }, ...ofSections];
}

/** The criteria of a shared playbook, which is no shop: only what it says counts, and what it lacks makes nothing unreadable. */
function sharedCriteria(one: DocumentFindings, states: States): readonly Criterion[] {
  const sectionOf = sectionFinder(one.document);
  const faulty = new Set(one.findings.map(({ at }) => sectionOf(at)));
  return formCriteria(one, states).flatMap((criterion): readonly Criterion[] => {
    if (criterion.missing.length > 0) return [];
    return [faulty.has(criterion.section) ? criterion : { ...criterion, value: 1 }];
  });
}

const unknownSections = ({ sections }: DocumentFindings['document'], states: States): readonly number[] =>
  [...sections.keys()].filter((name) => !sectionNames.includes(name)).map(states.form);
