import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { RuleId } from '../../../../schemas/rule-ids';
import { type Analysis, resultsOf } from '../document/analysis';
import { indexesOf } from '../document/indexes';
import { memoizeWeak } from '../collections/memoize';
import { queryByKey, type Results } from '../collections/query';
import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import type { Edit } from '../yaml/edit/edit';
import { isWritten } from '../yaml/ranges/place';
import type { Finding, Level } from '../format/finding';
import { type ForbiddenWords, forbiddenFor } from './forbidden-fixes';
import { areDraftInputsRead, areInputsRead, isRead } from './inputs-read';
import { rulesInForce } from './rules-in-force';
import { fileLanguage } from '../document/language';
import { rules } from '../rules';
import { flatMapCached } from '../collections/derive';
import { optionsFor, type WrittenOptions } from '../shop/rule-options';
import type {
  OptionsOf,
  PlaybookRule,
  Report,
  Rule,
  RuleReport,
  TextFacts,
  TextRule,
} from '../rule-support/rule';
import type { WordPack } from '../../../../schemas/word-pack';
import { lexiconOn } from '../lexicon/in-force';
import { allOwnPacks } from '../lexicon/own-packs';

/** The settings of a check. */
export interface CheckSettings {
  /** The local date of the check, `YYYY-MM-DD`; the file's `checks.today` overrides it. */
  readonly today: string;
  /** Levels from outside the file; the file's `checks.rules` override them. */
  readonly levels?: RuleLevels;
  /** Options from outside the file; the file's `checks.options` override them. */
  readonly options?: WrittenOptions;
  /** Settings that override the file's `checks`: those of the command line. */
  readonly overrides?: { readonly today?: string; readonly levels?: RuleLevels };
  /** The word packs in use (lexicon/in-force.ts), ours among them; ours alone unless given. */
  readonly packs?: readonly WordPack[];
  /** The baseline (config/baseline.ts): how many gaps of each fingerprint are known already and not reported. */
  readonly baseline?: ReadonlyMap<string, number>;
}

export type RuleLevels = Readonly<Partial<Record<RuleId, Level | 'ignore'>>>;

/** The day by which a playbook is checked. */
export const dayOf = ({ checks }: Playbook, { today, overrides }: CheckSettings): string =>
  overrides?.today ?? checks?.today ?? today;

/**
 * Runs the gap rules on a document; nothing is suppressed yet. Those whose laws are not in force that day are silent.
 * @param those the rules to run; all of them unless given
 */
export function gapFindings(
  file: Analysis,
  document: PlaybookDocument,
  settings: CheckSettings,
  those: readonly Rule[] = rules,
): readonly Finding[] {
  const { playbook } = document;
  const results = resultsOf(file, document);
  const today = dayOf(playbook, settings);
  const inForce = rulesInForce(those, today);
  const run = playbook.shared ? textRulesOf(inForce) : inForce;
  const facts: TextFacts = {
    playbook,
    indexes: indexesOf(playbook, results),
    today,
    language: fileLanguage(document),
    options: optionsFor(results, playbook, settings.options),
    lexicon: lexiconOn(settings.packs ?? allOwnPacks, today),
  };
  const check: Check = { facts, document, forbidden: forbiddenFor(facts) };
  const ofTexts = textFindings(results, check, run);
  return run.flatMap((rule) => {
    if (!('check' in rule)) return ofTexts.get(rule) ?? none;
    const inputs = [...inputsOf(rule, check), ...unreadOf(rule, document)];
    return ofRule(results, rule, inputs, () => playbookFindings(rule, check));
  });
}

/** What is unread of the sections on which a rule depends; nothing where all of them are read. */
function unreadOf(rule: Rule, { unread }: PlaybookDocument): readonly unknown[] {
  if (unread.size === 0) return none;
  const sections = sectionsOf(rule);
  return sections.some((name) => unread.has(name)) ? sections.map((name) => unread.get(name)) : none;
}

/** The sections on which the findings of a rule and their fixes depend. */
const sectionsOf = ({ reads, draftReads }: Rule): readonly SectionName[] =>
  draftReads ? [...reads, ...draftReads] : reads;

/** A shared playbook is no shop of its own: its texts are looked at, and not what it lacks. */
const textRulesOf = memoizeWeak((run: readonly Rule[]): readonly Rule[] =>
  run.filter((rule) => !('check' in rule)),
);

const none: readonly never[] = [];

const ofRule = queryByKey<Rule, readonly Finding[]>();
/** A line half written may take sections with it, which are soon there again, with what was found while they were. */
const ofTextRules = queryByKey<string, ReturnType<typeof overBlocks>>(2);

/** The context in which rules run and their findings are made. */
interface RuleContext {
  readonly facts: TextFacts;
  readonly forbidden: ForbiddenWords | undefined;
}

/** The context of a check of one document. */
interface Check extends RuleContext {
  readonly document: PlaybookDocument;
}

/** The inputs of a rule: its memoised result is valid as long as they are identical. */
const inputsOf = (rule: Rule, { facts, forbidden }: Check): readonly unknown[] => [
  ...[facts.today, facts.language, facts.options, facts.lexicon, forbidden?.key],
  ...sectionsOf(rule).map((name) => facts.playbook[name]),
];

/**
 * The same of text rules. No finding about a text leads to an option or to what is said of the shop, so that those may have
 * been read anew, if they say the same: all texts are many.
 */
function textInputsOf(rule: Rule, check: Check): readonly unknown[] {
  const { options, playbook } = check.facts;
  const byContent = new Set<unknown>([options, playbook.shop, playbook.checks]);
  return inputsOf(rule, check).map((input) =>
    typeof input === 'object' && input !== null && byContent.has(input) ? content(input) : input,
  );
}

/** What an immutable value says, as a text that is equal where it is. */
const content = memoizeWeak((value: object) => JSON.stringify(value));

/**
 * Runs the text rules; returns the findings by rule. Rules with the same `reads` go over each block together; their
 * findings are memoised as long as the block and what they read are identical.
 */
function textFindings(
  results: Results,
  check: Check,
  run: readonly Rule[],
): ReadonlyMap<Rule, readonly Finding[]> {
  const { document, facts, forbidden } = check;
  const found = new Map<Rule, Finding[]>();
  for (const [reads, rules] of byReads(run)) {
    const inputs = [rules, ...textInputsOf(rules[0]!, check)];
    const ofBlocks = ofTextRules(results, reads, inputs, () =>
      overBlocks(rules.map((rule) => textRun(rule, { facts, forbidden }))),
    );
    for (const [rule, findings] of ofBlocks(document.blocks)) {
      if (!isRead(rule.needs, document)) continue;
      const before = found.get(rule);
      if (before) before.push(...findings);
      else found.set(rule, [...findings]);
    }
  }
  return found;
}

/** Runs text rules over all blocks; memoised per block. */
const overBlocks = (runs: readonly TextRun[]) =>
  flatMapCached(({ texts }: Block) => (texts.length > 0 ? runs.flatMap((run) => run(texts)) : none));

/** Groups the text rules by what they read. */
const byReads = memoizeWeak((run: readonly Rule[]): ReadonlyMap<string, readonly TextRule[]> => {
  const groups = new Map<string, TextRule[]>();
  for (const rule of run) {
    if ('check' in rule) continue;
    const reads = rule.reads.join();
    groups.set(reads, [...(groups.get(reads) ?? []), rule]);
  }
  return groups;
});

/** Runs a text rule over the texts of a block; returns the rule with its findings, or nothing. */
type TextRun = (texts: Block['texts']) => readonly (readonly [TextRule, readonly Finding[]])[];

function textRun(rule: TextRule, check: RuleContext): TextRun {
  let findings: Finding[] = [];
  const options = ownOptions(rule, check.facts);
  const report: Report<string, string> = (found) => findings.push(toFinding(rule, check, found));
  return (texts) => {
    try {
      for (const text of texts) rule.checkText(text, check.facts, report, options);
    } catch (error) {
      findings.push(ruleFailed(rule, error));
    }
    if (findings.length === 0) return none;
    const found = [[rule, findings] as const];
    findings = [];
    return found;
  };
}

function playbookFindings(rule: PlaybookRule, check: Check): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    const report: Report<string, string> = (found) => {
      if (!areInputsRead(found, rule, check.document)) return;
      const finding = toFinding(rule, check, found);
      findings.push(areDraftInputsRead(rule, check.document) ? finding : withDraftsByHand(finding));
    };
    rule.check(check.facts, report, ownOptions(rule, check.facts));
  } catch (error) {
    findings.push(ruleFailed(rule, error));
  }
  return findings;
}

/** The finding with its drafts for a person to choose. */
const withDraftsByHand = (finding: Finding): Finding => ({
  ...finding,
  fixes: finding.fixes?.map((fix) => (fix.kind === 'draft' ? { ...fix, byHand: true } : fix)),
});

const ownOptions = ({ id }: Rule, { options }: TextFacts): OptionsOf<RuleId> =>
  (options as Partial<Record<RuleId, OptionsOf<RuleId>>>)[id];

/** The finding for a rule that throws: it is reported under the rule's id, and the other rules still run. */
function ruleFailed({ id }: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: id, level: 'warning', at: {}, message: crashed, data: { rule: id, reason } };
}

const crashed = {
  zh: '规则 {rule} 自己出了错，没有检查完（{reason}），不是您的手册写错了。其他规则照常检查；请把这份手册发给本工具的开发者看看。',
  en: 'The rule {rule} itself failed and did not finish ({reason}); your playbook is not to blame. The other rules ran; please send this playbook to the makers of this tool.',
};

function toFinding(
  rule: Rule,
  { facts: { playbook }, forbidden }: RuleContext,
  found: RuleReport<string, string>,
): Finding {
  return {
    code: rule.id,
    level: found.level ?? rule.level,
    at: symbolic(found.at, playbook),
    message: rule.messages[found.message]!,
    data: found.data,
    counterexample: found.counterexample,
    related: found.related?.map(({ at, message, data }) => ({
      at: symbolic(at, playbook),
      message: rule.messages[message]!,
      data,
    })),
    fixes: found.fixes
      ?.filter((fix) => fix.edits.every(losesNothing) && (!forbidden || forbidden.allows(rule, fix)))
      .map((fix) => ({ ...fix, title: rule.fixes![fix.title]! })),
  };
}

/** Converts a location at the root to one by section name, since the root is another object in every version. */
function symbolic(at: RuleReport<string, string>['at'], playbook: Playbook): Finding['at'] {
  return at.in === playbook ? { section: at.key === undefined ? undefined : String(at.key) } : at;
}

/** Whether an edit overwrites nothing invalid, which its rule does not see. */
const losesNothing = (edit: Edit): boolean =>
  edit.kind !== 'set' || Object.hasOwn(edit.in, edit.key) || !isWritten(edit.in, edit.key);
