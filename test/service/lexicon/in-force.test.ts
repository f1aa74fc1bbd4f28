import assert from 'node:assert/strict';
import type { WordEntry } from '../../../schemas/word-pack';
import { lexiconOn, packsInUse } from '../../../server/src/service/lexicon/in-force';
import { UNNAMED } from '../../../server/src/service/lexicon/lexicon';
import { allOwnPacks, ownLexicon, ownPacks } from '../../../server/src/service/lexicon/own-packs';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

const team = (...entries: WordEntry[]) => [{ name: 'brand', pack: { word_pack: 1 as const, entries } }];

describe('the packs in force', () => {
  it('are ours alone where there are no others, and the lexicon is that of ours', () => {
    assert.equal(packsInUse([]), allOwnPacks);
    assert.equal(lexiconOn(packsInUse([]), '2026-11-22'), ownLexicon());
  });

  it('are the same list and the same lexicon as long as nothing changes', () => {
    const packs = team({ words: ['隔壁家'] });
    assert.equal(packsInUse(packs, ['secret']), packsInUse(packs, ['secret']));
    const inUse = packsInUse(packs);
    assert.equal(lexiconOn(inUse, '2026-11-22'), lexiconOn(inUse, '2030-01-01'));
  });

  it('are ours first, without those that are switched off by name, ours and the team’s', () => {
    const packs = team({ words: ['隔壁家'] });
    assert.deepEqual(packsInUse(packs), [...allOwnPacks, packs[0]!.pack]);
    assert.deepEqual(packsInUse(packs, ['brand']), allOwnPacks);
    assert.ok(!packsInUse(packs, ['secret']).includes(ownPacks.secret!));
  });

  it('hold an entry from its first day to its last, and one lexicon for the days between two changes', () => {
    const packs = packsInUse(
      team(
        { words: ['双十一'], from: '2026-11-01', to: '2026-11-11' },
        { words: ['年货'], from: '2026-11-12' },
        { words: ['开业'], to: '2026-10-31' },
        { words: ['平时'] },
      ),
    );
    const saysOn = (day: string): string =>
      new TextReading(dense(plain('双十一、年货、开业、平时')), lexiconOn(packs, day))
        .mentions(UNNAMED)
        .map(({ entry }) => entry!.written.words[0])
        .join();
    assert.equal(saysOn('2026-10-31'), '开业,平时');
    assert.equal(saysOn('2026-11-01'), '双十一,平时');
    assert.equal(saysOn('2026-11-11'), '双十一,平时');
    assert.equal(saysOn('2026-11-12'), '年货,平时');
    assert.equal(lexiconOn(packs, '2026-11-02'), lexiconOn(packs, '2026-11-09'));
  });

  it('match by sound whatever the syllables of their words', () => {
    const packs = packsInUse(team({ words: ['拍拍', '唯品会'], by_sound: true }));
    const found = (text: string) =>
      new TextReading(dense(plain(text)), lexiconOn(packs, '2026-11-22')).mentions(UNNAMED).length;
    assert.deepEqual(['上排排买', '去维品汇看看', 'weipinhui 更贵', '排队'].map(found), [1, 1, 1, 0]);
  });
});

describe('a long list of words', () => {
  /** Words of three characters, all different. */
  const words = (count: number): string[] =>
    Array.from({ length: count }, (_, n) =>
      String.fromCharCode(
        0x4e00 + (n % 97) * 31,
        0x5e00 + (Math.floor(n / 97) % 113) * 17,
        0x6e00 + (n % 51),
      ),
    );
  const text = '亲，您看的这款面料比较厚实，下单以后四十八小时内发货，不合适可以退换。'.repeat(40);

  const timeOf = (count: number): number => {
    const packs = packsInUse(team({ words: words(count), by_sound: true }, { words: words(count) }));
    const before = performance.now();
    new TextReading(dense(plain(text)), lexiconOn(packs, '2026-11-22')).mentions(UNNAMED);
    return performance.now() - before;
  };

  it('takes time in proportion to its length, not more', () => {
    const few: number[] = [];
    const many: number[] = [];
    // In turns, so that a busy machine slows down both.
    for (let round = 0; round < 5; round++) {
      few.push(timeOf(2_500));
      many.push(timeOf(10_000));
    }
    const median = (all: number[]): number => all.sort((a, b) => a - b)[2]!;
    const ratio = median(many) / median(few);
    assert.ok(ratio < 8, `four times the words take ${ratio.toFixed(1)} times as long`);
  }).timeout(60_000);
});
