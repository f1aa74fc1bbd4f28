import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { type Analysis, openFile } from '../../server/src/service/document/analysis';
import { fixEdits } from '../../server/src/service/document/edits-to-text';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import { type FixKind, fixKinds } from '../../server/src/service/format/finding';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { applyText } from '../service/apply-text';
import { damagedLine, excerpt, randomFrom } from './damage';
import { type Map, partedTexts } from './parted';
import { caseNumber } from './seeds';

const settings = { today: '2026-11-22' };
const samples = ['small-shop', 'english', 'double-eleven', 'kept-on'].map((name) =>
  readFileSync(`samples/${name}.playbook.yaml`, 'utf8'),
);

interface Pair {
  readonly base: string;
  readonly own: string;
}

/** A shop and its base, in which somebody mistyped a line, took something away, or left something out. */
function pairOf(number: number): Pair {
  const random = randomFrom(number * 104_729 + 11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const value = parse(excerpt(samples[number % samples.length]!, random), { merge: true }) as Map;
  const texts = partedTexts(
    value,
    () => Math.floor(random() * 10),
    (half) => stringify(half),
  );
  const mistyped = (text: string): string => {
    const lines = text.trimEnd().split('\n');
    const line = Math.floor(random() * lines.length);
    return `${lines.with(line, damagedLine(lines[line]!, random(), pick)[0]).join('\n')}\n`;
  };
  const changes: readonly ((pair: Pair) => Pair)[] = [
    ({ base, own }) => ({ base, own: mistyped(own) }),
    ({ base, own }) => ({ base: mistyped(base), own: mistyped(own) }),
    ({ base, own }) => ({ base, own: `${own}${pick(untold(base, own))}: null\n` }),
    ({ base, own }) => ({ base, own: `${own}${pick(untold(base, own))}: 再说\n` }),
    ({ base, own }) => {
      const ids = [...base.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id]) => id!);
      return { base, own: `${own}without: [${[pick(ids), 'nobody'].filter(Boolean).join(', ')}]\n` };
    },
  ];
  return pick(changes)(texts);
}

/** The sections that the base has and the shop has not; one that neither has where there is none. */
function untold(base: string, own: string): readonly string[] {
  const names = (text: string) => [...text.matchAll(/^([a-z_]+):/gm)].map(([, name]) => name!);
  const left = names(base).filter((name) => !names(own).includes(name) && name !== 'shared');
  return left.length > 0 ? left : ['checks'];
}

const whole = (own: string, base: Analysis): Analysis =>
  withBases(openFile('file:///own.playbook.yaml', 1, own), [base]);
const isReadable = (text: string): boolean =>
  parseAllDocuments(text, { uniqueKeys: false }).every(({ errors }) => errors.length === 0);

describe('fixes of a shop and its base, whatever is wrong with them', function () {
  this.timeout(120_000);
  const numbers = Array.from({ length: 60 }, (_, nth) => caseNumber(nth));
  const choices: readonly (readonly FixKind[])[] = [['fix'], ['fix', 'suggestion'], fixKinds];

  it('edit the shop alone, leave it readable, and are done when they are done', () => {
    let changed = 0;
    for (const number of numbers) {
      const { base: baseText, own } = pairOf(number);
      for (const kinds of choices) {
        const base = openFile('file:///base.playbook.yaml', 1, baseText);
        const { snapshot } = fixUntilDone(whole(own, base), settings, { kinds });
        const told = `pair ${number}, ${kinds.join()}:\n${baseText}\n----\n${own}\n----\n${snapshot.text}`;
        assert.equal(base.text, baseText, told);
        assert.ok(!isReadable(own) || isReadable(snapshot.text), told);
        const again = fixUntilDone(whole(snapshot.text, base), settings, { kinds });
        assert.equal(again.snapshot.text, snapshot.text, told);
        if (snapshot.text !== own) changed++;
      }
    }
    assert.ok(changed > 20, `${changed} changed`);
  });

  it('are offered only where they change the shop, one by one', () => {
    let tried = 0;
    for (const number of numbers) {
      const { base: baseText, own } = pairOf(number);
      const shop = whole(own, openFile('file:///base.playbook.yaml', 1, baseText));
      for (const { document, findings } of allFindings(shop, settings))
        for (const { code, fixes = [] } of findings)
          for (const fix of fixes) {
            const edits = fixEdits(shop, document, fix);
            const told = `pair ${number}, ${code}, ${fix.title.en}:\n${baseText}\n----\n${own}`;
            assert.ok(edits.length > 0, told);
            const after = applyText(own, [...edits]);
            assert.notEqual(after, own, told);
            assert.ok(!isReadable(own) || isReadable(after), `${told}\n----\n${after}`);
            tried++;
          }
    }
    assert.ok(tried > 100, `${tried} tried`);
  });
});
