import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aboutRule, weightOf } from '../../server/src/service/score/weights';
import { rules } from '../../server/src/service/rules';
import {
  findingsOf,
  joined,
  sample,
  sampleNames,
  sectionsOf,
  shareOf,
  told,
  values,
  type Written,
} from './sample-parts';

const runs = (usual: number): number => Number(process.env.SERVICE_PLAYBOOK_RUNS ?? usual);

/** What no field of the format can be read as. */
const unreadable = '{ 看不懂: { 看不懂: 1 } }';

const complete = sampleNames.filter((name) => findingsOf(sample(name)).length === 0);
/** One mutant of a big file costs as much as ten of the others. */
const small = complete.filter((name) => sample(name).length < 40_000);
const total = (text: string): number => told(text).total;

/** Sentences for customers in each of which some rule finds something. */
const faulty = [
  '加微信 xiaoman_88 聊',
  '全网第一，绝对不掉色',
  '好评返现 5 元',
  '{{order.number}',
  '把密码发我',
];

describe('the score', function () {
  this.timeout(120_000);

  it('knows of every rule which sections it is about', () => {
    const unknown = rules.filter((rule) => {
      const { all = [], each = [] } = aboutRule(rule);
      return weightOf(rule) > 0 && all.length + each.length === 0;
    });
    assert.deepEqual(unknown, []);
  });

  it('of a file that says nothing, or the name of the shop alone, is 5 at most', () => {
    for (const text of [
      '',
      '# 还没写\n',
      'playbook: 1\n',
      'playbook: 1\nshop:\n  name: 小满家居\n',
      '- a\n',
      '?',
    ])
      assert.ok(total(text) <= 5, `${total(text)}: ${text}`);
  });

  it('of a complete sample is 100, and 99 at most with an error open', () => {
    assert.ok(complete.length >= 5, complete.join());
    for (const name of complete) {
      assert.equal(total(sample(name)), 100, name);
      assert.ok(total(`${sample(name)}\nnot_a_section: 1\n`) <= 99, name);
    }
    for (const text of [sample('many-gaps'), ...rules.flatMap(({ examples }) => examples.bad)])
      if (findingsOf(text).some(({ level }) => level === 'error')) assert.ok(total(text) <= 99, text);
  });

  it('of a complete sample less one section is lower', () => {
    for (const name of small) {
      const sections = sectionsOf(sample(name));
      assert.ok(sections.length > 15, name);
      for (const section of sections) {
        const without = joined(sections.filter((one) => one !== section));
        assert.ok(total(without) < 100, `${name} without ${section.name}`);
      }
    }
  });

  it('never falls by a section of a complete sample, in whatever order they are written', () => {
    for (const name of small)
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...sectionsOf(sample(name))], { minLength: 16 }).map(shopFirst),
          (sections) => {
            let before = 0;
            sections.forEach((section, nth) => {
              const now = shareOf(joined(sections.slice(0, nth + 1)));
              const names = sections.slice(0, nth + 1).map((one) => one.name);
              assert.ok(
                now >= before - 1e-9,
                `${name}: ${before} → ${now} by ${section.name}: ${names.join()}`,
              );
              before = now;
            });
          },
        ),
        { numRuns: runs(3) },
      );
  });

  it('of a newcomer never falls by the sections of a complete sample', () => {
    for (const name of small) {
      const newcomer = sample('newcomer');
      const sections = sectionsOf(sample(name)).filter(({ name: own }) => !newcomer.includes(`\n${own}:`));
      let text = newcomer;
      for (const section of sections) {
        const now = `${text}\n${section.text}`;
        assert.ok(shareOf(now) >= shareOf(text), `${name}: ${section.name}`);
        text = now;
      }
      assert.ok(total(text) > 60, `${name}: ${total(text)}`);
    }
  });

  it('of a complete sample with one value that cannot be read is lower', () => {
    for (const name of small)
      fc.assert(
        fc.property(fc.constantFrom(...values(sample(name))), ({ start, end }) => {
          const text = sample(name);
          const damaged = text.slice(0, start) + unreadable + text.slice(end);
          assert.ok(total(damaged) < 100, `${name} ${text.slice(start, end)} at ${start}`);
        }),
        { numRuns: runs(25) },
      );
  });

  it('of a complete sample less a line is lower wherever something is found', () => {
    for (const name of small) {
      const lines = sample(name).split('\n');
      let lower = 0;
      fc.assert(
        fc.property(fc.nat(lines.length - 1), (nth) => {
          const damaged = lines.filter((_, at) => at !== nth).join('\n');
          if (findingsOf(damaged).length === 0) return;
          lower++;
          assert.ok(total(damaged) < 100, `${name}: ${lines[nth]}`);
        }),
        { numRuns: runs(25) },
      );
      assert.ok(lower > 0, name);
    }
  });

  it('never rises by damage to what is faulty already', () => {
    const texts = [...sampleNames.filter((name) => name !== 'big-shop').map(sample), ...examples];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (text, first, second) => {
        let before = text;
        for (const nth of [first, second]) {
          const now = withUnreadable(before, nth);
          assert.ok(shareOf(now) <= shareOf(before) + 1e-9, `${shareOf(before)} → ${shareOf(now)}\n${now}`);
          before = now;
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('falls by a text in which something is found', () => {
    for (const name of small)
      fc.assert(
        fc.property(fc.constantFrom(...faulty), fc.nat(), (words, nth) => {
          const texts = [...sample(name).matchAll(/(?<=\n {4}text: ).*/g)];
          const { index, 0: old } = texts[nth % texts.length]!;
          const text = sample(name);
          const damaged = `${text.slice(0, index)}'${words}'${text.slice(index + old.length)}`;
          assert.ok(findingsOf(damaged).length > 0, damaged.slice(index, index + 30));
          assert.ok(total(damaged) < 100, `${name}: ${words}`);
        }),
        { numRuns: runs(10) },
      );
  });

  it('counts a draft that nobody has confirmed less than what is confirmed, and more than nothing', () => {
    const sections = sectionsOf(sample('small-shop'));
    const hours = sections.find(({ name }) => name === 'hours')!;
    const rest = joined(sections.filter((one) => one !== hours));
    const drafted = `${rest}\n# playbook-draft: 看一遍\n${hours.text}`;
    assert.ok(total(rest) < total(drafted) && total(drafted) < 100);
  });
});

const examples = rules.flatMap(({ examples: { bad } }) => bad);

/** A file of sections in any order has its shop from the beginning. */
const shopFirst = (sections: readonly Written[]): readonly Written[] => [
  ...sections.filter(({ name }) => name === 'playbook' || name === 'shop'),
  ...sections.filter(({ name }) => name !== 'playbook' && name !== 'shop'),
];

function withUnreadable(text: string, nth: number): string {
  const all = values(text).filter(({ start }) => !text.slice(0, start).endsWith('today: '));
  if (all.length === 0) return text;
  const { start, end } = all[nth % all.length]!;
  return text.slice(0, start) + unreadable + text.slice(end);
}
