import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../schemas/text';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import type { Finding } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';

const settings = { today: '2026-11-22' };

const open = (text: string): Analysis => openFile('file:///fixed.playbook.yaml', 1, text);
const findingsOf = (snapshot: Analysis): readonly Finding[] =>
  allFindings(snapshot, settings).flatMap(({ findings }) => findings);
const told = ({ code, message, data }: Finding): string => `${code}: ${say(message, 'en', data)}`;
const isMalformed = ({ code }: Finding): boolean => /^(?:yaml|schema|reference|placeholder)\//.test(code);

/** Every sample and every bad example. */
const samples = join(process.cwd(), 'samples');
const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const),
  ...rules.flatMap(({ id, examples }) =>
    examples.bad.map((text, index) => [`${id}, bad example ${index + 1}`, text] as const),
  ),
];

/**
 * Rules that may find more after the safe fixes than before, each with the reason. What is not named here may not:
 * a fix that breaks another rule is no fix.
 */
const mayFindMore: Readonly<Record<string, string>> = {
  'disable/stale': 'the steps are ours until a person has tried them and says so',
  'disable/no-path': 'a step is added without menus where the shop has another surface or words of its own',
  'hours/no-holidays': 'the hours are ours; whether the shop works on holidays only a person knows',
  'staffing/uncovered-hours': 'hours or people are there now, so that gaps between them can be seen',
  'staffing/platform-hours': 'hours are there now, so that holidays can be compared with them',
  'priority/unreachable':
    'a category that was the only one is now beside a default and has to say what it takes',
  'priority/inverted-targets': 'targets are there now, so that they can be compared',
  'priority/slow-first-response': 'targets are there now, so that they can be compared with the platform',
  'priority/assignee-off-shift': 'people are there now, so that assignments can be compared with them',
  'quick-replies/missing-translation': 'the added reply is in one language; only the shop can translate it',
  'faq/no-quick-reply': 'both are there now, so that they can be compared; which words to copy a person says',
  'reply/too-long': 'the example sets a limit that no polite text keeps',
};

const countBy = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** The comments of a text that are no orders to the check: those may go when they do nothing. */
const commentsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|\s)(#(?! *playbook-ignore)[^\r\n]*)$/gm)].map((match) => match[1]!.trimEnd());

/** The text with a comment above every section and every item of a section. */
function commented(text: string): string {
  let count = 0;
  return text.replace(/^( {2}- |[a-z_]+:)/gm, (line) => {
    const indent = line.startsWith(' ') ? '  ' : '';
    return `${indent}# comment ${count++}\n${line}`;
  });
}

describe('applying all safe fixes', function () {
  this.timeout(180_000);

  for (const [name, text] of texts)
    it(`fixes and breaks nothing: ${name}`, () => {
      const before = open(commented(text));
      const { snapshot: fixed } = fixUntilDone(before, settings);
      const after = open(fixed.text);
      const [found, left] = [findingsOf(before), findingsOf(after)];

      const old = new Set(found.map(told));
      assert.deepEqual(left.filter((one) => isMalformed(one) && !old.has(told(one))).map(told), []);
      const counts = countBy(found);
      const more = [...countBy(left)].filter(([code, count]) => count > (counts.get(code) ?? 0));
      assert.deepEqual(
        more.map(([code]) => code).filter((code) => !mayFindMore[code]),
        [],
        fixed.text,
      );

      const waiting = left.filter(({ fixes }) => fixes?.some(({ kind }) => kind === 'fix'));
      assert.deepEqual(waiting.map(told), [], 'a safe fix waits still');
      assert.equal(fixUntilDone(after, settings).snapshot, after, 'a second run changes something');

      const kept = new Set(commentsOf(fixed.text));
      assert.deepEqual(
        commentsOf(before.text).filter((comment) => !kept.has(comment)),
        [],
        fixed.text,
      );
    });

  it('keeps the line ends of the file', () => {
    for (const [name, text] of someOf(texts, 6)) {
      const fixed = fixUntilDone(open(text.replaceAll('\n', '\r\n')), settings).snapshot.text;
      assert.doesNotMatch(fixed, /(?<!\r)\n/, name);
    }
  });

  it('ends with the unsafe fixes too, and leaves the file well formed', () => {
    for (const [name, text] of someOf(texts, 2)) {
      const before = open(text);
      const { snapshot, rounds } = fixUntilDone(before, settings, { kinds: ['fix', 'suggestion'] });
      assert.ok(rounds < 50, `${name}: ${rounds} rounds`);
      const old = new Set(findingsOf(before).map(told));
      const fresh = findingsOf(open(snapshot.text)).filter((one) => isMalformed(one) && !old.has(told(one)));
      assert.deepEqual(fresh.map(told), [], `${name}\n${snapshot.text}`);
    }
  });

  it('applies only what is wanted', () => {
    const text = 'playbook: 1\nshop:\n  name: a\n  status: drafts\n  platfrom: douyin\n';
    const wanted = ({ code }: Finding): boolean => code === 'schema/not-a-choice';
    const { snapshot } = fixUntilDone(open(text), settings, { wanted });
    assert.equal(snapshot.text, text.replace('drafts', 'draft'));
  });

  it('puts two things that one fix adds behind the same line where each belongs', () => {
    const text =
      'playbook: 1\nshop: { name: a }\ndecision: { smart_service: disabled }\nstaffing:\n  team:\n    - { id: mia }\n';
    const wanted = ({ code }: Finding): boolean => code === 'staffing/missing';
    const { snapshot } = fixUntilDone(open(text), settings, { wanted, kinds: ['draft'] });
    assert.match(
      snapshot.text,
      / {2}team:\n {4}- \{ id: mia \}\n {4}# playbook-draft: [^\n]*\n(?: {4}- id: [^\n]*\n(?: {6}[^\n]*\n)*)* {2}# playbook-draft: [^\n]*\n {2}shifts:/,
    );
  });
});

/** Every n-th: enough to be sure of what holds for each kind of fix. */
const someOf = <T>(all: readonly T[], nth: number): readonly T[] =>
  all.filter((_, index) => index % nth === 0);
