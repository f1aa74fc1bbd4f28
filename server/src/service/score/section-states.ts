import type { PartPath } from '../../../../schemas/field-path';
import type { SectionName } from '../../../../schemas/playbook';
import { isGap } from '../findings/suppressions';
import { memoize } from '../collections/memoize';
import { isKnownAt } from '../format/unread';
import type { DocumentFindings } from '../findings';
import type { Rule } from '../rule-support/rule';
import { sectionFinder } from './place-in-section';

/**
 * The state of a document that the score is calculated from: which sections are present, valid and drafted, and where
 * findings are.
 */
export interface States {
  /**
   * From 0 to 1: 0 for an absent section or one with a format error that leaves it without what it says, 0.5 for one of drafts only, 1 for one that is
   * complete.
   */
  readonly of: (section: SectionName) => number;
  readonly isAbsent: (section: SectionName) => boolean;
  /** The sections in which a rule has findings; undefined where it has none. */
  readonly found: (code: string) => ReadonlySet<string | undefined> | undefined;
  /** The format of a section, or of the file: 0 with an error, 0.5 with a lesser finding, 1 without findings. */
  readonly form: (section: string | undefined) => number;
  /** Whether the input of a rule could be parsed: a rule that is silent because it could not is not met. */
  readonly isRead: (rule: Rule) => boolean;
}

/** What a section of drafts only loses. */
const DRAFTED = 0.5;

export function statesOf({ document, findings }: Pick<DocumentFindings, 'document' | 'findings'>): States {
  const { playbook, unread } = document;
  const sectionOf = sectionFinder(document);
  const found = new Map<string, Set<string | undefined>>();
  const form = new Map<string | undefined, number>();
  const broken = new Set<string | undefined>();
  const drafts = new Map<string | undefined, number>();
  for (const finding of findings) {
    const section = sectionOf(finding.at);
    if (!isGap(finding)) {
      form.set(section, Math.min(form.get(section) ?? 1, formValue(finding.level)));
      if (finding.level === 'error' && !finding.isMetByBase && !finding.isAboutBase) broken.add(section);
    } else if (finding.code === 'checks/unconfirmed-draft')
      drafts.set(section, (drafts.get(section) ?? 0) + 1);
    else found.set(finding.code, (found.get(finding.code) ?? new Set()).add(section));
  }
  // Memoised, since each rule asks for the same few sections.
  const isAbsent = memoize((name: SectionName): boolean => sizeOf(playbook[name]) === 0);
  return {
    isAbsent,
    of: memoize((name) => {
      if (isAbsent(name) || unread.has(name) || broken.has(name)) return 0;
      const share = Math.min(1, (drafts.get(name) ?? 0) / sizeOf(playbook[name]));
      return 1 - DRAFTED * share;
    }),
    found: (code) => found.get(code),
    form: (section) => (section !== undefined && unread.has(section) ? 0 : (form.get(section) ?? 1)),
    isRead: (rule) => unread.size === 0 || rule.reads.every((name) => isReadFor(rule, name, document)),
  };
}

const formValue = (level: string): number => (level === 'error' ? 0 : 0.5);

/** The number of items or keys of a section; 0 where it is absent or empty. */
function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 1;
}

/** Whether the parts of a section that a rule uses could be parsed. */
function isReadFor(
  rule: Rule,
  name: SectionName,
  { playbook, unread }: DocumentFindings['document'],
): boolean {
  const state = unread.get(name);
  if (!state) return true;
  const value = playbook[name];
  const keys = partsOf(rule, name);
  if (keys.length === 0) return false;
  return state === 'part' && typeof value === 'object' && keys.every((key) => isKnownAt(value, key));
}

/** Sections of which every rule uses the same few parts. */
const looksAt: Partial<Record<SectionName, readonly PartPath[]>> = {
  decision: ['decision.smart_service', 'decision.window'],
  checks: ['checks.options', 'checks.today'],
  assistant: ['assistant.active'],
  shop: ['shop.platform', 'shop.timezone', 'shop.languages', 'shop.channels'],
};

/** The keys of a section that a rule uses; none for the whole section. */
function partsOf({ needs = [] }: Rule, name: SectionName): readonly string[] {
  const paths: readonly PartPath[] = looksAt[name] ?? needs;
  return paths.flatMap((path) => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
}
