import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service/document/analysis';
import { locator } from '../../server/src/service/document/resolve-range';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';

const FOLDER = 'test/newcomers';
const settings = { today: '2026-11-30' };

interface Judged {
  /** What must be said: the code, and the line from 1 where it stands in the file. */
  readonly says: readonly string[];
  /** What would be untrue of this file, whatever the line. */
  readonly never?: readonly string[];
}

/** Written down by hand for each file, which was written before the rules were read. */
const judged: Readonly<Record<string, Judged>> = {
  'en-bikes': {
    says: ['schema/not-a-choice 6', 'schema/unknown-key 15', 'schema/unknown-key 34'],
    never: ['promotions/no-plan', 'staffing/platform-hours', 'staffing/missing', 'live/missing'],
  },
  'en-boardgames-half': {
    says: [
      'reply/placeholder-residue 13',
      'schema/empty 17',
      'schema/bad-notation 25',
      'schema/bad-notation 26',
    ],
    never: ['promotions/no-plan'],
  },
  'en-candles': {
    says: [
      'schema/not-a-choice 4',
      'schema/bad-notation 5',
      'schema/unknown-key 8',
      'placeholder/unknown 12',
    ],
    never: ['promotions/no-plan', 'staffing/platform-hours', 'live/missing', 'auto-replies/no-after-hours'],
  },
  'en-plants': {
    says: ['schema/unknown-key 6', 'yaml/quote-needed 11', 'yaml/comment-in-text 13'],
    never: ['hours/missing', 'auto-replies/no-after-hours', 'auto-replies/after-hours-vague'],
  },
  'en-saas-json': {
    says: ['reply/placeholder-without-fallback 8'],
    never: [
      'promotions/no-plan',
      'staffing/platform-hours',
      'auto-replies/too-early',
      'auto-replies/hours-mismatch',
    ],
  },
  'en-zendesk-macros': {
    says: ['schema/unknown-key 4', 'schema/unknown-key 17'],
    never: ['quick-replies/missing', 'hours/missing'],
  },
  'zh-bakery': {
    says: ['schema/not-a-choice 4', 'schema/unknown-key 11', 'schema/unknown-key 12'],
    never: ['hours/missing', 'decision/no-reasons', 'auto-replies/no-after-hours'],
  },
  'zh-fish-tackle': {
    says: ['schema/bad-notation 11', 'schema/unknown-key 13', 'schema/wrong-kind 19'],
    never: ['quick-replies/missing', 'staffing/missing', 'staffing/no-shifts'],
  },
  'zh-flower': {
    says: ['schema/wrong-kind 5', 'schema/unknown-key 9', 'schema/unknown-key 17'],
    never: ['hours/missing', 'quick-replies/missing', 'staffing/missing'],
  },
  'zh-glasses': {
    says: ['schema/unknown-key 7', 'schema/unknown-key 17', 'schema/not-a-choice 22'],
    never: ['auto-replies/no-after-hours', 'faq/missing'],
  },
  'zh-gym-excel': { says: ['yaml/pasted-rows 5'], never: ['quick-replies/missing', 'yaml/stray-line'] },
  'zh-hotpot': {
    says: ['schema/wrong-kind 35', 'decision/no-reasons 5', 'staffing/no-day-off 12'],
    never: ['announcements/missing', 'staffing/coverage-gap'],
  },
  'zh-jewelry-two-shifts': {
    says: ['schema/unknown-key 13', 'schema/unknown-key 25', 'reply/off-platform-contact 48'],
    never: ['staffing/missing', 'staffing/coverage-gap', 'priority/missing', 'reference/unknown-id'],
  },
  'zh-kids-clothes': {
    says: ['auto-replies/no-after-hours 1', 'staffing/platform-hours 10', 'faq/no-quick-reply 30'],
    never: ['reply/hard-promise', 'faq/contradicts-reply', 'quick-replies/duplicate'],
  },
  'zh-notes': { says: ['schema/not-a-playbook 1'], never: ['yaml/stray-line', 'decision/missing'] },
  'zh-pets-wechat': {
    says: ['schema/bad-notation 10', 'yaml/folded-lines 18', 'yaml/quote-needed 22'],
    never: ['auto-replies/no-after-hours', 'auto-replies/after-hours-vague'],
  },
  'zh-phone-case': {
    says: [
      'schema/wrong-kind 2',
      'schema/wrong-kind 4',
      'reply/review-cashback 11',
      'reply/absolute-claim 13',
    ],
    never: ['hours/missing', 'decision/missing', 'auto-replies/no-after-hours'],
  },
  'zh-print-shop': {
    says: ['yaml/wide-colon 1', 'yaml/wide-colon 7'],
    never: ['schema/not-a-playbook', 'quick-replies/missing', 'hours/missing'],
  },
  'zh-secondhand-books': {
    says: ['schema/bad-notation 8', 'schema/bad-notation 9'],
    never: ['hours/never-open', 'auto-replies/hours-mismatch'],
  },
  'zh-tea-chatgpt': {
    says: [
      'schema/unknown-key 19',
      'schema/unknown-key 21',
      'schema/bad-notation 30',
      'schema/unknown-key 32',
    ],
    never: ['quick-replies/missing', 'hours/missing', 'decision/no-reasons'],
  },
};

const read = (name: string): string => readFileSync(`${FOLDER}/${name}.playbook.yaml`, 'utf8');

function toldOf(text: string): readonly string[] {
  const file = openFile('file:///shop.playbook.yaml', 1, text);
  return allFindings(file, settings).flatMap(({ document, findings }) => {
    const where = locator(file, document);
    return findings.map(({ code, at }) => `${code} ${where(at).start.line + 1}`);
  });
}

describe('the playbooks of people who never saw the format', () => {
  it('are all judged', () => {
    const names = readdirSync(FOLDER).map((name) => name.replace('.playbook.yaml', ''));
    assert.deepEqual(names.sort(), Object.keys(judged).sort());
  });

  for (const [name, { says, never = [] }] of Object.entries(judged))
    it(`hear what is wrong and nothing untrue: ${name}`, () => {
      const told = toldOf(read(name));
      assert.deepEqual(
        says.filter((one) => !told.includes(one)),
        [],
        told.join('\n'),
      );
      const codes = new Set(told.map((one) => one.split(' ')[0]!));
      assert.deepEqual(
        never.filter((code) => codes.has(code)),
        [],
      );
    });

  it('keep every word of theirs when what can be fixed safely is fixed', () => {
    for (const name of Object.keys(judged)) {
      const text = read(name);
      const file = openFile('file:///shop.playbook.yaml', 1, text);
      const after = fixUntilDone(file, settings).snapshot.text;
      const values = text.match(/(?<=(?:text|title|answer|question|name|content): ).{8,}/g) ?? [];
      for (const value of values.filter((one) => !/["{#]/.test(one)))
        assert.ok(after.includes(value), `${name}: ${value}`);
    }
  });
});
