import assert from 'node:assert/strict';
import type { WordPack } from '../../../schemas/word-pack';
import { packLists, unpackLists } from '../../../server/src/service/lexicon/packed-lists';

const pack = (...entries: WordPack['entries']): WordPack => ({ word_pack: 1, entries });

describe('word packs as they are shipped', () => {
  for (const [what, packs] of [
    ['Chinese and English words', { a: pack({ words: ['退款', '换货'] }, { words: ['refund'] }) }],
    [
      'exceptions',
      { a: pack({ words: ['退'], except: ['退烧', '退潮'] }, { words: ['swap'], except: ['swap meet'] }) },
    ],
    [
      'exceptions of a whole pack',
      { a: { ...pack({ words: ['退'] }), except: ['退烧'] }, b: pack({ words: ['换'] }) },
    ],
    ['a list in both scripts', { a: pack({ words: ['加vx', 'wechat'] }, { words: ['qq'] }) }],
    [
      'what else an entry says',
      { a: pack({ words: ['会员口令'], by_sound: true, say: '口令', because: '~合同~' }) },
    ],
  ] as const)
    it(`keep ${what}`, () => {
      assert.deepEqual(unpackLists(JSON.parse(JSON.stringify(packLists(packs)))), packs);
    });
});
