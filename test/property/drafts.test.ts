import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { newPlaybook } from '../../server/src/service/starters/new-playbook';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import { fixKinds } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';

const settings = { today: '2026-11-22' };
const open = (text: string): Analysis => openFile('file:///a.playbook.yaml', 1, text);
const codesOf = (snapshot: Analysis, at = settings): readonly string[] =>
  allFindings(snapshot, at).flatMap(({ findings }) => findings.map(({ code }) => code));
const isMark = (line: string): boolean => /^\s*# playbook-draft: \S/.test(line);
const isMalformed = (code: string): boolean => /^(?:yaml|schema|reference|placeholder)\//.test(code);

const folder = join(process.cwd(), 'samples');
const sample = (name: string): string => readFileSync(join(folder, name), 'utf8');
const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'big-shop.playbook.yaml')
    .map((name) => [name, sample(name)] as const),
  ...rules.flatMap(({ id, examples }) => examples.bad.slice(0, 1).map((text) => [id, text] as const)),
];

/** The lines that came, in runs; lines that went fail, but for a line that only grew. */
function addedRuns(before: string, after: string): readonly (readonly string[])[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const runs: string[][] = [];
  let at = 0;
  let run: string[] = [];
  for (const line of now) {
    if (line === old[at]) {
      at++;
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(line);
  }
  if (run.length > 0) runs.push(run);
  assert.equal(at, old.length, `lines are gone:\n${after}`);
  return runs.map((lines) => lines.filter((line) => line.trim() !== '')).filter((lines) => lines.length > 0);
}

describe('drafts', function () {
  this.timeout(180_000);

  it('are marked: every line that is drafted for a newcomer stands under a mark', () => {
    const before = sample('newcomer.playbook.yaml').replace(
      /decision: \{(.*)\}\n/,
      'decision:\n  smart_service: disabled\n',
    );
    const { snapshot, rounds } = fixUntilDone(open(before), settings, { kinds: fixKinds });
    assert.ok(rounds > 20);
    const runs = addedRuns(before, snapshot.text);
    assert.ok(runs.length > 1);
    for (const run of runs) assert.ok(isMark(run[0]!), run.join('\n'));
    const marks = snapshot.text.split('\n').filter(isMark).length;
    assert.equal(codesOf(snapshot).filter((code) => code === 'checks/unconfirmed-draft').length, marks);
    assert.ok(marks > 20);
  });

  it('are marked once, also below a key with a comment of its own', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nquick_replies: # none yet\nstaffing:\n  team:  # 以后写\n';
    const lines = fixUntilDone(openFile('file:///a.playbook.yaml', 1, text), settings, {
      kinds: fixKinds,
    }).snapshot.text.split('\n');
    for (const line of ['quick_replies: # none yet', '  team:  # 以后写']) {
      const at = lines.indexOf(line);
      assert.ok(at > 0, line);
      assert.deepEqual(
        [at - 1, at + 1].map((one) => isMark(lines[one]!)),
        [false, true],
        line,
      );
    }
  });

  it('are nothing that the author wrote, and leave the file well formed', () => {
    for (const [name, text] of texts) {
      const before = open(text);
      const fixed = fixUntilDone(before, settings).snapshot;
      const { snapshot } = fixUntilDone(fixed, settings, { kinds: fixKinds });
      const old = codesOf(fixed).filter(isMalformed);
      const now = codesOf(open(snapshot.text)).filter(isMalformed);
      assert.ok(now.length <= old.length, `${name}: ${now.join()}\n${snapshot.text}`);
      assert.equal(fixUntilDone(open(snapshot.text), settings, { kinds: fixKinds }).rounds, 0, name);
    }
  });

  it('are written by no other kind of fix', () => {
    for (const [name, text] of texts) {
      const { snapshot } = fixUntilDone(open(text), settings, { kinds: ['fix', 'suggestion'] });
      const marks = (one: string): number => one.split('\n').filter(isMark).length;
      assert.equal(marks(snapshot.text), marks(text), name);
    }
  });

  it('fill a new playbook, section by section', () => {
    for (const locale of ['zh', 'en'] as const) {
      const snapshot = open(newPlaybook({ shopName: '小满家居' }, locale, settings.today));
      // Nobody has walked through the steps yet, and whether the shop joins a big day only it can say.
      const left = ['disable/stale', 'promotions/no-plan', 'staffing/no-day-off', 'checks/unconfirmed-draft'];
      assert.deepEqual([...new Set(codesOf(snapshot))], left, locale);
      const unmarked = snapshot.text.match(/(?<!# playbook-draft: [^\n]+\n)^[a-z_]+:/gm);
      assert.deepEqual(unmarked, ['playbook:', 'shop:']);
    }
  });

  it('make no gap that was not there, in shops small and large, with holidays and without, with targets of their own', () => {
    const people = ['小林', '阿杰', '周敏', '陈露', '何佳', '徐楠'];
    const targets = '  targets: { first_response: 30s, reply_within_3m: 0.95, satisfaction: 0.97 }\n';
    const hours = [
      'mon-sun: 09:00-21:00',
      'mon-sun: 08:00-23:00\n  calendar: cn\n  holiday: 08:00-23:00',
      'mon-sat: [09:00-12:00, 13:00-19:00]\n  calendar: cn',
      'mon-fri: 09:00-18:00\n    sat-sun: 10:00-22:00\n  calendar: cn\n  holiday: 10:00-16:00',
    ];
    // Nobody has walked through the steps that were drafted, nor read the drafts.
    const toDo = ['disable/stale', 'checks/unconfirmed-draft'];
    for (const size of [1, 2, 3, 6])
      hours.forEach((weekly, at) => {
        const team = people.slice(0, size).map((name, id) => `    - { id: m${id + 1}, name: ${name} }\n`);
        const given = at % 2 === size % 2 ? targets : '';
        const head =
          'playbook: 1\nshop: { name: 小店, owner: 老板 }\ndecision: { smart_service: disabled }\n';
        const text = `${head}hours:\n  weekly:\n    ${weekly}\nstaffing:\n  team:\n${team.join('')}${given}`;
        // The National Day is ahead, or New Year's Day of a year without a notice.
        const day = { today: size % 2 === 0 ? '2026-09-10' : '2026-12-20' };
        const before = codesOf(open(text), day);
        const drafted = fixUntilDone(open(text), day, { kinds: ['draft'] }).snapshot;
        const came = codesOf(open(drafted.text), day).filter(
          (code) => !before.includes(code) && !toDo.includes(code),
        );
        assert.deepEqual(came, [], `${size} people, ${weekly}, ${day.today}\n${drafted.text}`);
        assert.equal(drafted.text.includes('target: 不低于 97%'), given !== '');
        assert.match(drafted.text, given ? /reply_within: 30s/ : /reply_within: 3m/);
      });
  });

  it('are confirmed by taking the mark away, one or a whole section, and nothing else', () => {
    const text = fixUntilDone(open(sample('newcomer.playbook.yaml')), settings, { kinds: ['draft'] }).snapshot
      .text;
    let snapshot = open(text);
    for (let left = snapshot.text.split('\n').filter(isMark).length; left > 0; left--) {
      const { document, findings } = allFindings(snapshot, settings)[0]!;
      const draft = findings.find(({ code }) => code === 'checks/unconfirmed-draft')!;
      const edit = draft.fixes![0]!.edits[0]!;
      assert.ok(edit.kind === 'replace' && 'segment' in edit.at && document.blocks.length > 0);
      const start = snapshot.starts.at(snapshot.segments.indexOf(edit.at.segment));
      snapshot = open(
        snapshot.text.slice(0, start + edit.at.start) + snapshot.text.slice(start + edit.at.end),
      );
    }
    assert.equal(
      snapshot.text,
      text
        .split('\n')
        .filter((line) => !isMark(line))
        .join('\n'),
    );
  });
});
