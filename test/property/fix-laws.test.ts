import assert from 'node:assert/strict';
import { fixKinds, type FixKind } from '../../server/src/service/format/finding';
import { fixCase } from './fix-cases';
import { brokenLaws } from './fix-law';
import { firstCase } from './seeds';

/** So many cases in the usual run; `SERVICE_PLAYBOOK_CASES=all` takes every one, a number takes that many. */
const ALL = 100_000;
const USUAL = 200;
const wish = process.env.SERVICE_PLAYBOOK_CASES;
const cases = wish === 'all' ? ALL : Number(wish ?? USUAL);

const settings = { today: '2026-11-22' };
const choices: readonly (readonly FixKind[])[] = [['fix'], ['fix', 'suggestion'], fixKinds];

describe('fixes of all kinds, on playbooks with several things wrong in them', function () {
  this.timeout(cases > USUAL ? 14_400_000 : 180_000);

  it(`lose nothing that no title names, and read no worse, in ${cases} cases`, () => {
    const broken: string[] = [];
    for (let number = firstCase; number < firstCase + cases; number++) {
      const { text, story } = fixCase(number);
      // Drafts take as many rounds as a file lacks things: a tenth of the cases.
      const kinds = number % 10 === 9 ? choices[2]! : choices[number % 2]!;
      for (const law of brokenLaws(text, settings, kinds))
        broken.push(`${number} (${kinds.join(', ')}): ${law}\n    ${story}`);
    }
    assert.deepEqual(broken, [], broken.join('\n'));
  });
});
