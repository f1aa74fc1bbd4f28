import { rules } from '.';
import type { Rule } from '../rule-support/rule';

/** The rules by their ids. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
