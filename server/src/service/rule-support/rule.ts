import type { PartPath } from '../../../../schemas/field-path';
import type { GuideSection } from '../../../../schemas/guide';
import type { SectionName } from '../../../../schemas/playbook';
import type { RegisterId } from '../../../../schemas/register';
import type { RuleId } from '../../../../schemas/rule-ids';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Text, TextData } from '../../../../schemas/text';
import type { Facts } from '../document/facts';
import type { FixKind, Level } from '../format/finding';
import type { CustomerText } from '../document/symbols';
import type { Counterexample } from '../format/counterexample';
import type { Edit } from '../yaml/edit/edit';
import type { ValueRef } from '../yaml/ranges/place';
import type { Lexicon } from '../lexicon/lexicon';

/** A report of a rule: a place, one of its messages, the values of its placeholders, and fixes. */
export interface RuleReport<M extends string, F extends string> {
  /** Where: an object of the playbook, or something at its key. `in: facts.playbook` with a key is a section. */
  readonly at: ValueRef;
  readonly message: M;
  readonly data?: TextData;
  readonly related?: readonly { readonly at: ValueRef; readonly message: M; readonly data?: TextData }[];
  readonly fixes?: readonly RuleFix<F>[];
  /** A customer message that demonstrates the problem: what its author expects to happen does not. */
  readonly counterexample?: Counterexample;
  /**
   * The parts that must have been parsed for this report to be true, where they are not those of the rule's `needs`.
   */
  readonly needs?: readonly PartPath[];
  /** A level other than the rule's own, for a case that matters more or less. */
  readonly level?: Level;
}

export interface RuleFix<F extends string> {
  readonly title: F;
  readonly data?: TextData;
  readonly kind: FixKind;
  readonly byHand?: boolean;
  readonly edits: readonly Edit[];
}

export type Report<M extends string, F extends string> = (found: RuleReport<M, F>) => void;

/**
 * The source of a rule: a section of the guide, or laws and platform rules of the register. Without a `guide`, the rule is
 * silent on days when none of them is in force.
 */
export type RuleSource =
  GuideSection | { readonly register: readonly [RegisterId, ...RegisterId[]]; readonly guide?: GuideSection };

/** The options of a rule, defaults filled in; undefined for a rule that takes none. */
export type OptionsOf<I extends RuleId> = I extends keyof RuleOptions ? RuleOptions[I] : undefined;

export interface RuleMeta<M extends string, F extends string, I extends RuleId = RuleId> {
  /** Also the key of its options: `schemas/rule-options/<id>.ts`. */
  readonly id: I;
  readonly level: Level;
  readonly source: RuleSource;
  /** What is wrong, in a few words. */
  readonly title: Text;
  /** Why it matters, to someone who has customers waiting. */
  readonly why: Text;
  /** How to fix it by hand. */
  readonly howToFix: Text;
  /** How the result is calculated and how far it can be trusted, where that needs an explanation; Markdown. */
  readonly limits?: Text;
  /** The sections whose change may change the result; `shop` and `checks` included where they are read. */
  readonly reads: readonly SectionName[];
  /**
   * The sections that its drafts depend on and its findings do not. While something there is unreadable, the findings hold,
   * and their drafts are for a person to choose.
   */
  readonly draftReads?: readonly SectionName[];
  /**
   * The parts of the playbook that must have been parsed completely for the findings to be true, such as the shifts for
   * coverage gaps. While something there cannot be parsed, the rule is silent: the finding of the format comes first.
   * By default, the value at which the rule reports.
   */
  readonly needs?: readonly PartPath[];
  readonly messages: Readonly<Record<M, Text>>;
  readonly fixes?: Readonly<Record<F, Text>>;
  /**
   * Playbooks that tests run this rule on, as of 2026-11-22: each bad one gives at least one finding (and, where there
   * is a safe fix, none after it), each good one gives none. They are shown on the rule's page: short, real shop
   * language.
   */
  readonly examples: {
    readonly bad: readonly string[];
    readonly good: readonly string[];
    /** The word pack of a team with which they are run. */
    readonly pack?: string;
  };
}

/** A rule that checks the playbook as a whole. */
export interface PlaybookRule<
  M extends string = string,
  F extends string = string,
  I extends RuleId = RuleId,
> extends RuleMeta<M, F, I> {
  check(facts: Facts, report: Report<M, F>, options: OptionsOf<I>): void;
}

/** The input of a rule that checks texts. */
export interface TextFacts extends Facts {
  /** The words that are looked for: those of our own packs and of the team's. */
  readonly lexicon: Lexicon;
}

/** A rule that checks one customer text at a time; `reads` names the sections that it uses besides. */
export interface TextRule<
  M extends string = string,
  F extends string = string,
  I extends RuleId = RuleId,
> extends RuleMeta<M, F, I> {
  checkText(text: CustomerText, facts: TextFacts, report: Report<M, F>, options: OptionsOf<I>): void;
}

export type Rule = PlaybookRule | TextRule;

export function defineRule<I extends RuleId, M extends string, F extends string = never>(
  rule: PlaybookRule<M, F, I>,
): Rule {
  return rule as unknown as Rule;
}

export function defineTextRule<I extends RuleId, M extends string, F extends string = never>(
  rule: TextRule<M, F, I>,
): Rule {
  return rule as unknown as Rule;
}
