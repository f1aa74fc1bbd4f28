import type { Locale, Text } from '../../../../schemas/text';
import { memoizeWeak } from '../collections/memoize';
import type { PlaybookDocument } from '../document/assemble';
import { fileLanguage } from '../document/language';
import { sectionNames } from '../format/format';
import type { Finding, Fix } from '../format/finding';
import { isFormCode } from '../format/form-code';
import { starterWords } from '../starters/wording';
import type { DocumentFindings } from './index';

/** The sections that say of a playbook what it is; the others are what it holds. */
const preamble: ReadonlySet<string> = new Set(['playbook', 'extends', 'shared', 'without', 'shop', 'checks']);
/** With fewer sections than this a playbook has only been begun. */
const BEGUN = 3;
/** So few are told one by one. */
const FEW = 3;
/** The sections that are offered to begin with. */
const OFFERED = 3;

/** The code of the finding that all which waits to be written is folded into. */
export const startCode = 'start/not-yet-written';

export interface FirstThings {
  /** What is told one by one. */
  readonly told: readonly Finding[];
  /** What waits: sections that are not there yet. */
  readonly later: readonly Finding[];
  /** Why it waits. */
  readonly because: 'empty' | 'broken' | 'begun';
}

/**
 * Sets apart what is to be written later, in a playbook that is empty, cannot be read, or has hardly been begun: who
 * meets forty things at once does none of them. Undefined where all is told one by one. Nothing is dropped: the score,
 * baselines and the formats for machines go by the whole list.
 */
export function firstThings({ document, findings }: DocumentFindings): FirstThings | undefined {
  const isEmpty = document.sections.size === 0 && findings.every(isOfAbsent(document));
  if (isEmpty && findings.length > 0) return { told: [], later: findings, because: 'empty' };
  const waits = isOfAbsent(document);
  const later = findings.filter((one) => waits(one) && !isFormCode(one.code));
  const told = findings.filter((one) => !later.includes(one));
  if (later.length < FEW) return undefined;
  if (told.some(breaksForm)) return { told, later, because: 'broken' };
  const written = [...document.sections.keys()].filter((name) => !preamble.has(name));
  // A shop that builds on another file is not begun by its own sections alone.
  return written.length < BEGUN && !document.sections.has('extends')
    ? { told, later, because: 'begun' }
    : undefined;
}

/** The findings that wait, which an editor lists as one. */
export const notWrittenYet = (found: readonly DocumentFindings[]): readonly Finding[] =>
  found.flatMap((one) => firstThings(one)?.later ?? []);

/** Whether a finding is about what is not in the file: a section, or the whole playbook. */
const isOfAbsent =
  ({ sections }: PlaybookDocument) =>
  ({ at }: Finding): boolean =>
    !('in' in at) && !('segment' in at) && (at.section === undefined || !sections.has(at.section));

/** Whether it keeps the check from reading what is there: errors of YAML and of the format, but for keys that are missing. */
const breaksForm = ({ code, level }: Finding): boolean =>
  level === 'error' && /^(?:yaml|schema)\/(?!missing-key$)/.test(code);

/** The findings as an editor lists them: what waits is one finding, which says where to begin. */
export const withFirstThings = memoizeWeak((found: DocumentFindings): readonly Finding[] => {
  const first = firstThings(found);
  if (!first) return found.findings;
  return first.because === 'empty'
    ? [emptyPlaybook(fileLanguage(found.document))]
    : [...first.told, notYetWritten(first)];
});

function notYetWritten({ told, later, because }: FirstThings): Finding {
  const rank = ({ at }: Finding): number =>
    'section' in at && at.section !== undefined ? sectionNames.indexOf(at.section) : sectionNames.length;
  const inOrder = [...later].sort((a, b) => rank(a) - rank(b));
  const fixes = inOrder.flatMap(({ fixes = [] }) => fixes.filter(addsSection).slice(0, 1));
  const obstacle = because === 'broken' ? told.find(breaksForm) : undefined;
  return {
    code: startCode,
    level: 'warning',
    at: {},
    message: obstacle ? messages.broken : messages.begun,
    data: { count: later.length },
    related: [
      ...(obstacle ? [{ at: obstacle.at, message: messages.here }] : []),
      ...inOrder.map(({ at, message, data }) => ({ at, message, data })),
    ],
    fixes: eachSectionOnce(fixes).slice(0, OFFERED),
  };
}

const sectionOf = ({ edits }: Fix): string =>
  edits.map((edit) => (edit.kind === 'section' ? edit.name : '')).join();
const addsSection = ({ edits }: Fix): boolean => edits.every(({ kind }) => kind === 'section');

/** The first fix for each section. */
const eachSectionOnce = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter((fix, at) => fixes.findIndex((one) => sectionOf(one) === sectionOf(fix)) === at);

/** Said of what waits, by why it does. */
export const messages = {
  broken: {
    zh: '另有 {count} 项还没写，先不管它们：把读不懂的地方改好，再从这里开始。',
    en: 'And {count} things are not written yet. Leave them for now: mend what cannot be read, then start here.',
  },
  begun: {
    zh: '还有 {count} 项没写，从这里开始：点灯泡先起草一节，写好一节再写下一节。',
    en: '{count} things are not written yet: start here. The light bulb drafts a section; go on from one to the next.',
  },
  here: { zh: '先改好这里', en: 'Mend this first' },
  empty: {
    zh: '这份手册还是空的。从店铺的名字写起；想要一份写好的来改，用命令“新建客服手册”。',
    en: 'This playbook is empty. Begin with the name of the shop; the command "New Playbook" writes a whole one to be changed.',
  },
} as const satisfies Record<string, Text>;

function emptyPlaybook(language: Locale): Finding {
  const start: Fix = {
    title: { zh: '写好开头，等您填店铺名', en: 'Write a start, for you to fill in the shop’s name' },
    kind: 'draft',
    edits: [
      { kind: 'section', name: 'playbook', value: 1 },
      { kind: 'section', name: 'shop', value: { name: starterWords.shop[language] } },
    ],
  };
  return {
    code: 'schema/missing-key',
    level: 'error',
    at: {},
    message: messages.empty,
    fixes: [start],
  };
}
