import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Playbook } from '../../schemas/playbook';
import type { RuleId } from '../../schemas/rule-ids';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { Results } from '../../server/src/service/collections/query';
import { gapFindings } from '../../server/src/service/findings/gaps';
import type { Facts } from '../../server/src/service/document/facts';
import type { PlaybookRule, Report, Rule } from '../../server/src/service/rule-support/rule';
import { pageContext } from '../../server/src/service/pages/page-context';
import { type PagePlace, placesInOrder, shortSections } from '../../server/src/service/pages/preview/places';
import { rules } from '../../server/src/service/rules';
import { today } from '../service/rule-runner';

/**
 * What a rule or a place of the preview may read is what its results are kept by: a section that it does not name may change
 * unnoticed.
 */

const inFolder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const playbooks: readonly Analysis[] = [
  ...inFolder('samples'),
  ...inFolder('test/cases'),
  ...rules.flatMap(({ examples: { bad, good } }) => [...bad, ...good]),
].map((text) => openFile('file:///a.playbook.yaml', 1, text));

type RuleReporter = Report<string, string>;

/** What the check of a rule is told. */
type Options = Parameters<PlaybookRule['check']>[2];
type Told<F> = [facts: F, report: RuleReporter, options: Options];

/** A playbook that notes which of its sections are looked at while a rule is at work. */
interface Watched {
  readonly playbook: Playbook;
  /** The same rule, at work while its own code runs, and not while its report is taken. */
  watch(rule: Rule): Rule;
  readonly seen: ReadonlySet<string>;
}

function watched(playbook: Playbook): Watched {
  const seen = new Set<string>();
  let atWork = false;
  const note = (key: string | symbol): void => void (atWork && seen.add(String(key)));
  const during = (working: boolean, work: () => void): void => {
    const before = atWork;
    atWork = working;
    try {
      work();
    } finally {
      atWork = before;
    }
  };
  const proxy = new Proxy(playbook, {
    get: (of, key) => (note(key), Reflect.get(of, key) as unknown),
    has: (of, key) => (note(key), Reflect.has(of, key)),
    getOwnPropertyDescriptor: (of, key) => (note(key), Reflect.getOwnPropertyDescriptor(of, key)),
    ownKeys: (of) => (note('every section'), Reflect.ownKeys(of)),
  });
  const quiet =
    (report: RuleReporter): RuleReporter =>
    (found) =>
      during(false, () => report(found));
  // What the options hold is written in `checks`.
  const withOptions = <F extends Facts>(facts: F): F => ({
    ...facts,
    get options() {
      note('checks');
      return facts.options;
    },
  });
  const ownOptions = (options: Options): Options =>
    options && new Proxy(options, { get: (of, key) => (note('checks'), Reflect.get(of, key) as unknown) });
  const watch = (rule: Rule): Rule => {
    const work = <F extends Facts>([facts, report, options]: Told<F>, check: (...told: Told<F>) => void) =>
      during(true, () => check(withOptions(facts), quiet(report), ownOptions(options)));
    return 'check' in rule
      ? { ...rule, check: (...told) => work(told, (...watched) => rule.check(...watched)) }
      : {
          ...rule,
          checkText: (text, ...told) => work(told, (...watched) => rule.checkText(text, ...watched)),
        };
  };
  return { playbook: proxy, watch, seen };
}

/** The sections that a rule reads in a file, with nothing known from another run. */
function sectionsRead(rule: Rule, file: Analysis): readonly string[] {
  return file.documents.flatMap((document) => {
    const { playbook, watch, seen } = watched(document.playbook);
    const snapshot = { ...file, results: new Results() };
    for (const { data } of gapFindings(snapshot, { ...document, playbook }, { today }, [watch(rule)]))
      assert.ok(!data?.reason, `${rule.id}: ${String(data?.reason)}`);
    return [...seen];
  });
}

/** The sections that a place of the preview reads in a file. */
function sectionsDrawn({ parts }: PagePlace, file: Analysis): readonly string[] {
  return file.documents.flatMap((document) => {
    const seen = new Set<string>();
    const playbook = new Proxy(document.playbook, {
      get: (of, key) => (typeof key === 'string' && seen.add(key), Reflect.get(of, key) as unknown),
      ownKeys: (of) => (seen.add('every section'), Reflect.ownKeys(of)),
    });
    parts({
      ...pageContext(document, file, { locale: 'zh', today, now: `${today}T04:00:00.000Z` }),
      playbook,
    });
    return [...seen];
  });
}

const known = new Map<Rule, ReadonlySet<string>>();

/** The sections that a rule reads in all files together. */
function read(rule: Rule): ReadonlySet<string> {
  const before = known.get(rule);
  if (before) return before;
  const all = new Set(playbooks.flatMap((file) => sectionsRead(rule, file)));
  known.set(rule, all);
  return all;
}

/** The sections that a rule names. */
const namedBy = ({ reads, draftReads = [] }: Rule): readonly string[] => [...reads, ...draftReads];

interface One {
  readonly file: Analysis;
  readonly document: Analysis['documents'][number];
}

const foundByAnother = 'the rule only tells: another part of the check finds it';

/** Sections that a rule names and does not read itself, and why. */
const neverRead: Readonly<Partial<Record<RuleId, readonly [section: string, why: string]>>> = {
  'checks/unconfirmed-draft': ['checks', foundByAnother],
  'checks/unused-ignore': ['checks', foundByAnother],
};

describe('the sections of the playbook', () => {
  it('are read by no rule that does not name them', () => {
    const more = rules.map((rule) => [
      rule.id,
      [...read(rule)].filter((name) => !namedBy(rule).includes(name)),
    ]);
    assert.deepEqual(
      more.filter(([, names]) => names!.length > 0),
      [],
    );
  });

  it('are named by no rule that reads them in no file, but for those of the list', () => {
    const needless = rules.flatMap((rule) =>
      namedBy(rule)
        .filter((name) => !read(rule).has(name))
        .map((name) => `${rule.id} ${name}`),
    );
    const listed = Object.entries(neverRead).map(([id, [section]]) => `${id} ${section}`);
    assert.deepEqual(needless, listed);
  });

  it('change no finding where only drafts depend on them', () => {
    const found = (rule: Rule, { document, file }: One, left: readonly string[] = []) => {
      const kept = Object.fromEntries(
        Object.entries(document.playbook).filter(([name]) => !left.includes(name)),
      );
      const snapshot = { ...file, results: new Results() };
      const all = gapFindings(snapshot, { ...document, playbook: kept as Playbook }, { today }, [rule]);
      return all.map(({ at, level, message, data }) => ({ at, level, message, data }));
    };
    const drafting = rules.filter(({ draftReads }) => draftReads);
    assert.ok(drafting.length > 0);
    for (const rule of drafting)
      for (const file of playbooks)
        for (const document of file.documents)
          assert.deepEqual(
            found(rule, { document, file }, rule.draftReads),
            found(rule, { document, file }),
            rule.id,
          );
  });

  it('are read by no place of the preview that does not name them', () => {
    const places: readonly PagePlace[] = placesInOrder.flatMap(({ places }) => places);
    const readOf = places.map((place) => new Set(playbooks.flatMap((file) => sectionsDrawn(place, file))));
    places.forEach(({ section, reads = shortSections }, at) => {
      const more = [...readOf[at]!].filter((name) => !(reads as readonly string[]).includes(name));
      assert.deepEqual(more, [], section);
    });
    for (const name of ['quick_replies', 'faq', 'staffing', 'hours'])
      assert.ok(
        readOf.some((read) => read.has(name)),
        name,
      );
  });
});
