import type { PartPath } from '../../../../schemas/field-path';
import type { SectionName } from '../../../../schemas/playbook';
import { isGap } from '../findings/suppressions';
import { memoize } from '../collections/memoize';
import { isKnownAt } from '../format/unread';
import type { DocumentFindings } from '../findings';
import type { Rule } from '../rule-support/rule';
import { sectionFinder } from './place-in-section';

/** What the score must know of a document: which sections are there, whole, drafted, and where findings lie. */
export interface States {
  /** From 0 to 1: absent, or with an error of form, is 0; drafted throughout is 0.5; what is written and whole is 1. */
  readonly of: (section: SectionName) => number;
  readonly isAbsent: (section: SectionName) => boolean;
  /** What is found by a rule, by the section it lies in. */
  readonly found: (code: string) => ReadonlySet<string | undefined> | undefined;
  /** What is wrong with the form of a section, or of the file: 0 for an error, 0.5 for less, 1 for nothing. */
  readonly form: (section: string | undefined) => number;
  /** Whether what a rule looks at could be read: one that is silent because it could not is not met. */
  readonly isRead: (rule: Rule) => boolean;
}

/** What half drafted counts. */
const DRAFTED = 0.5;

export function statesOf({ document, findings }: Pick<DocumentFindings, 'document' | 'findings'>): States {
  const { playbook, unread } = document;
  const sectionOf = sectionFinder(document);
  const found = new Map<string, Set<string | undefined>>();
  const form = new Map<string | undefined, number>();
  const drafts = new Map<string | undefined, number>();
  for (const finding of findings) {
    const section = sectionOf(finding.at);
    if (!isGap(finding)) form.set(section, Math.min(form.get(section) ?? 1, formValue(finding.level)));
    else if (finding.code === 'checks/unconfirmed-draft') drafts.set(section, (drafts.get(section) ?? 0) + 1);
    else found.set(finding.code, (found.get(finding.code) ?? new Set()).add(section));
  }
  // Each rule asks for the same few sections.
  const isAbsent = memoize((name: SectionName): boolean => sizeOf(playbook[name]) === 0);
  return {
    isAbsent,
    of: memoize((name) => {
      if (isAbsent(name) || unread.has(name) || form.get(name) === 0) return 0;
      const share = Math.min(1, (drafts.get(name) ?? 0) / sizeOf(playbook[name]));
      return 1 - DRAFTED * share;
    }),
    found: (code) => found.get(code),
    form: (section) => (section !== undefined && unread.has(section) ? 0 : (form.get(section) ?? 1)),
    isRead: (rule) => unread.size === 0 || rule.reads.every((name) => isReadFor(rule, name, document)),
  };
}

const formValue = (level: string): number => (level === 'error' ? 0 : 0.5);

/** How many items or keys a section has; none where it is absent or empty. */
function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 1;
}

/** Whether a rule sees all that it looks at in a section; of some sections it looks at one part only. */
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

/** Of these sections every rule looks at the same few parts. */
const looksAt: Partial<Record<SectionName, readonly PartPath[]>> = {
  decision: ['decision.smart_service', 'decision.window'],
  checks: ['checks.options', 'checks.today'],
  assistant: ['assistant.active'],
  shop: ['shop.platform', 'shop.timezone', 'shop.languages', 'shop.channels'],
};

/** The keys of a section by which a rule goes; none for the whole section. */
function partsOf({ needs = [] }: Rule, name: SectionName): readonly string[] {
  const paths: readonly PartPath[] = looksAt[name] ?? needs;
  return paths.flatMap((path) => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
}
