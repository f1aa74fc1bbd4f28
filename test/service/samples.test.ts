import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { newPlaybook } from '../../server/src/service/starters/new-playbook';
import { allFindings } from '../../server/src/service/findings';
import { type Finding, fixKinds } from '../../server/src/service/format/finding';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import { rangeOf } from '../../server/src/service/document/resolve-range';
import { locales } from '../../schemas/text';
import { today } from './rule-runner';

const folder = 'samples';
const files = readdirSync(folder).filter((name) => name.endsWith('.playbook.yaml'));

type Counts = Readonly<Record<string, number>>;

/** What the check finds in each sample, by rule. A sample that is missing here has no gap of any level. */
const gaps: Readonly<Record<string, Counts>> = {
  'newcomer.playbook.yaml': {
    'decision/no-reasons': 1,
    'decision/no-review': 1,
    'disable/missing-step': 6,
    'disable/no-fallback': 1,
    'disable/no-rollback': 1,
    'disable/no-recheck': 1,
    'disable/other-responders': 1,
    'hours/never-open': 1,
    'staffing/missing': 1,
    'staffing/offline-messages': 1,
    'staffing/no-standards': 1,
    'staffing/no-training': 1,
    'staffing/no-assessment': 1,
    'staffing/no-targets': 1,
    'staffing/no-backup': 1,
    'priority/missing': 1,
    'messages/missing': 1,
    'quick-replies/missing': 1,
    'product-info/missing-field': 1,
    'faq/missing': 1,
    'live/missing': 1,
    'announcements/missing': 1,
    'promotions/no-plan': 1,
  },
  'many-gaps.playbook.yaml': {
    'decision/contradiction': 3,
    'decision/no-review': 1,
    'disable/missing-step': 1,
    'disable/step-order': 1,
    'disable/no-verify': 1,
    'disable/no-path': 2,
    'disable/stale': 1,
    'disable/no-fallback': 1,
    'disable/no-rollback': 1,
    'disable/no-recheck': 1,
    'disable/other-responders': 1,
    'hours/overlap': 1,
    'staffing/uncovered-hours': 2,
    'staffing/below-minimum': 2,
    'staffing/platform-hours': 5,
    'staffing/offline-messages': 1,
    'staffing/understaffed': 2,
    'staffing/overlapping-shift': 2,
    'staffing/unassigned-member': 1,
    'staffing/no-standards': 1,
    'staffing/no-training': 1,
    'staffing/no-assessment': 1,
    'staffing/no-backup': 1,
    'priority/complaints-not-first': 2,
    'priority/simple-to-senior': 1,
    'priority/no-default': 1,
    'priority/unreachable': 1,
    'priority/no-response-target': 1,
    'priority/inverted-targets': 1,
    'priority/slow-first-response': 2,
    'priority/no-owner': 1,
    'priority/assignee-off-shift': 3,
    'priority/complaints-not-escalated': 1,
    'messages/missing': 1,
    'quick-replies/topic-missing': 1,
    'quick-replies/duplicate': 2,
    'quick-replies/unused-group': 2,
    'quick-replies/missing-translation': 11,
    'quick-replies/expired': 1,
    'reply/too-long': 1,
    'reply/off-platform-contact': 1,
    'reply/absolute-claim': 3,
    'reply/review-cashback': 1,
    'reply/hard-promise': 2,
    'reply/asks-secrets': 1,
    'reply/rude': 1,
    'reply/placeholder-without-fallback': 2,
    'reply/must-not-say': 1,
    'reply/placeholder-residue': 2,
    'tags/no-follow-up': 5,
    'tags/limits': 1,
    'product-info/missing-field': 2,
    'faq/duplicate': 1,
    'faq/topic-missing': 1,
    'faq/no-quick-reply': 2,
    'faq/contradicts-reply': 1,
    'live/missing': 1,
    'announcements/expired': 1,
    'announcements/promotion-unannounced': 2,
    'auto-replies/after-hours-vague': 1,
    'auto-replies/hours-mismatch': 1,
    'auto-replies/no-holiday': 1,
    'auto-replies/overlap': 1,
    'auto-replies/promises-instant': 1,
    'auto-replies/not-a-human-reply': 1,
    'promotions/no-plan': 1,
    'promotions/dates': 2,
    'checks/unused-ignore': 1,
  },
};

const opened = new Map<string, Analysis>();

/** A snapshot never changes and keeps what was found, so that each file is read and checked once. */
function open(name: string): Analysis {
  const text = () => readFileSync(join(folder, name), 'utf8');
  const snapshot = opened.get(name) ?? openFile(`file:///samples/${name}`, 1, text());
  opened.set(name, snapshot);
  return snapshot;
}

const findingsIn = (snapshot: Analysis): readonly Finding[] =>
  allFindings(snapshot, { today }).flatMap(({ findings }) => findings);

/** A finding as one line: where it is and what it is. */
const told = (snapshot: Analysis, { at, code, data }: Finding): string =>
  `${rangeOf(snapshot, at).start.line + 1} ${code} ${JSON.stringify(data ?? {})}`;

function counted(findings: readonly Finding[]): Counts {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The file is malformed: no matter of completeness. */
const isMalformed = ({ code }: Finding): boolean => /^(?:yaml|schema|reference|placeholder)\//.test(code);

describe('samples', function () {
  // The big shop takes a second where other tests run beside this one.
  this.timeout(30_000);

  for (const name of files)
    it(`${name} is well formed`, () => {
      const snapshot = open(name);
      const malformed = findingsIn(snapshot).filter(isMalformed);
      assert.deepEqual(
        malformed.map((one) => told(snapshot, one)),
        [],
      );
      assert.equal(snapshot.documents.length, 1);
    });

  for (const name of files.filter((one) => !(one in gaps)))
    it(`${name} has no gap of any level`, () => {
      const snapshot = open(name);
      assert.deepEqual(
        findingsIn(snapshot).map((one) => told(snapshot, one)),
        [],
      );
    });

  for (const [name, expected] of Object.entries(gaps))
    it(`${name} has the gaps it is there to show`, () => {
      assert.deepEqual(counted(findingsIn(open(name))), expected);
    });

  for (const name of Object.keys(gaps))
    for (const kinds of [['fix'], ['fix', 'suggestion'], fixKinds] as const)
      it(`${name} stays well formed when each ${kinds.join(', ')} is applied`, () => {
        const before = open(name);
        const { snapshot, rounds } = fixUntilDone(before, { today }, { kinds });
        const malformed = findingsIn(snapshot).filter(isMalformed);
        assert.deepEqual(
          malformed.map((one) => told(snapshot, one)),
          [],
          snapshot.text,
        );
        if (kinds !== fixKinds) return;
        assert.ok(rounds > 0);
        const gaps = (one: Analysis) =>
          findingsIn(one).filter(({ code }) => code !== 'checks/unconfirmed-draft');
        assert.ok(gaps(snapshot).length < gaps(before).length);
      });

  it('are all listed in the folder’s page', () => {
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const listed = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => name);
    // The files of a chain of shops build on each other, and are listed as one folder.
    assert.deepEqual([...listed].sort(), ['chain/', ...files].sort());
  });

  it('have a big shop that is big', () => {
    const { playbook } = open('big-shop.playbook.yaml').documents[0]!;
    assert.ok(playbook.quick_replies!.length >= 300);
    assert.equal(
      new Set(playbook.quick_replies!.map(({ text }) => text)).size,
      playbook.quick_replies!.length,
    );
    assert.equal(playbook.staffing!.team!.length, 40);
    assert.ok(playbook.faq!.length >= 60);
    assert.ok(playbook.hours!.calendars!.length >= 2);
    assert.ok(playbook.promotions!.length >= 1);
  });

  it('have a newcomer’s file of four lines', () => {
    const lines = open('newcomer.playbook.yaml').text.split('\n');
    assert.equal(lines.filter((line) => line !== '' && !line.startsWith('#')).length, 4);
  });
});

describe('a new playbook', function () {
  this.timeout(10_000);

  for (const locale of locales)
    it(`is well formed in ${locale} and lacks only what nobody can know beforehand`, () => {
      const text = newPlaybook({ shopName: '阿梅 & Co: "小店"' }, locale, today);
      const findings = findingsIn(openFile('file:///new.playbook.yaml', 1, text));
      // The steps have to be walked through first; whether the shop joins Double 12 only its owner knows; and two
      // people who share all days have none off until a third is named.
      assert.deepEqual(counted(findings), {
        'disable/stale': 1,
        'staffing/no-day-off': 2,
        'checks/unconfirmed-draft': 11,
        'promotions/no-plan': 1,
      });
    });
});
