import type { Playbook } from '../../../../schemas/playbook';
import type { RuleId } from '../../../../schemas/rule-ids';
import type { Snapshot } from '../document';
import { remember } from '../memo';
import type { PlaybookDocument } from '../model/assemble';
import type { Block } from '../model/block';
import type { Edit } from '../syntax/edit';
import { isWritten } from '../syntax/place';
import type { Finding, Level } from '../model/finding';
import { fileLanguage } from '../model/language';
import { rules } from '../rules';
import { optionsOf, type WrittenOptions } from '../rules/options';
import type { Facts, Report, Rule, RuleReport, TextRule } from '../rules/rule';

/** What a check depends on besides the file. */
export interface CheckSettings {
  /** The local date of the check, `YYYY-MM-DD`; the file's `checks.today` goes first. */
  readonly today: string;
  /** Levels from outside the file; the file's own `checks.rules` go first. */
  readonly levels?: RuleLevels;
  /** Options from outside the file; the file's own `checks.options` go first. */
  readonly options?: WrittenOptions;
  /** What goes before the file's own `checks`: the command line. */
  readonly first?: { readonly today?: string; readonly levels?: RuleLevels };
  /** Gaps that are known already, by their marks (baseline.ts): so many of each are not reported. */
  readonly baseline?: ReadonlyMap<string, number>;
}

export type RuleLevels = Readonly<Partial<Record<RuleId, Level | 'ignore'>>>;

/**
 * What the gap rules find in a document, before anything is silenced.
 * @param index the document's place in the file, under which results are kept
 * @param run the rules to run; all of them unless given
 */
export function gapFindings(
  snapshot: Snapshot,
  document: PlaybookDocument,
  index: number,
  settings: CheckSettings,
  run: readonly Rule[] = rules,
): readonly Finding[] {
  const { playbook } = document;
  const facts: Facts = {
    playbook,
    today: settings.first?.today ?? playbook.checks?.today ?? settings.today,
    language: fileLanguage(document),
    options: remember(snapshot.memo, `${index} options`, [playbook.checks, settings.options], () =>
      optionsOf(playbook, settings.options),
    ),
  };
  return run.flatMap((rule) => {
    const inputs = [facts.today, facts.language, facts.options, ...rule.reads.map((name) => playbook[name])];
    const key = `${index} ${rule.id}`;
    if ('check' in rule)
      return remember(snapshot.memo, key, inputs, () =>
        collect(rule, facts, (report) => rule.check(facts, report)),
      );
    const kept = remember(snapshot.memo, key, inputs, () => new WeakMap<Block, readonly Finding[]>());
    return document.blocks.flatMap((block) => textFindings(rule, block, facts, kept));
  });
}

/** What a text rule finds in one block; kept as long as the block and what the rule reads besides stay. */
function textFindings(
  rule: TextRule,
  block: Block,
  facts: Facts,
  kept: WeakMap<Block, readonly Finding[]>,
): readonly Finding[] {
  if (block.texts.length === 0) return none;
  const known = kept.get(block);
  if (known) return known;
  const found = collect(rule, facts, (report) => {
    for (const text of block.texts) rule.checkText(text, facts, report);
  });
  kept.set(block, found);
  return found;
}

const none: readonly Finding[] = [];

/** Runs a rule. One that fails says so in its own name and leaves the others alone. */
function collect(
  rule: Rule,
  { playbook }: Facts,
  run: (report: Report<string, string>) => void,
): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    run((found) => findings.push(toFinding(rule, playbook, found)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      code: rule.id,
      level: 'warning',
      at: {},
      message: crashed,
      data: { rule: rule.id, reason },
    });
  }
  return findings;
}

const crashed = {
  zh: '规则 {rule} 自己出了错，没有检查完（{reason}）。其他规则照常进行；请把这份手册发给我们看看。',
  en: 'The rule {rule} failed and did not finish ({reason}). The other rules ran; please send us this playbook.',
};

function toFinding(rule: Rule, playbook: Playbook, found: RuleReport<string, string>): Finding {
  return {
    code: rule.id,
    level: found.level ?? rule.level,
    at: symbolic(found.at, playbook),
    message: rule.messages[found.message]!,
    data: found.data,
    related: found.related?.map(({ at, message, data }) => ({
      at: symbolic(at, playbook),
      message: rule.messages[message]!,
      data,
    })),
    fixes: found.fixes
      ?.filter(({ edits }) => edits.every(losesNothing))
      .map((fix) => ({ ...fix, title: rule.fixes![fix.title]! })),
  };
}

/** A section of the root is kept by name: the root is another object in every version. */
function symbolic(at: RuleReport<string, string>['at'], playbook: Playbook): Finding['at'] {
  return at.in === playbook ? { section: at.key === undefined ? undefined : String(at.key) } : at;
}

/** A rule does not see what is malformed; a mend of its own must not write over it. */
const losesNothing = (edit: Edit): boolean =>
  edit.kind !== 'set' || Object.hasOwn(edit.in, edit.key) || !isWritten(edit.in, edit.key);
