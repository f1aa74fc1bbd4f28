import assert from 'node:assert/strict';
import type { WordEntry } from '../../../schemas/word-pack';
import { isAfter, isBefore, isInSentenceWith } from '../../../server/src/service/lexicon/context';
import { lexiconOf } from '../../../server/src/service/lexicon/lexicon';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

/** Reads a text with entries; each without a class is of the class `it`. */
function read(text: string, ...entries: readonly WordEntry[]): TextReading {
  return new TextReading(dense(plain(text)), lexiconOf([{ word_pack: 1, class: 'it', entries }]));
}

/** The words of the source that are mentions of a class. */
function found(text: string, entries: readonly WordEntry[], name = 'it'): readonly string[] {
  const reading = read(text, ...entries);
  return reading.mentions(name).map((mention) => {
    const { start, end } = reading.view.part(mention);
    return text.slice(start, end);
  });
}

describe('the mentions of a class', () => {
  it('are the words wherever they stand, those inside others too', () => {
    assert.deepEqual(found('好评好评', [{ words: ['好评', '评'] }]), ['好评', '评', '好评', '评']);
  });

  it('may be bound to the begin and the end of a clause', () => {
    const words = [{ words: ['<begin>滚<end>', '最好<end>'] }];
    assert.deepEqual(found('滚！滚筒洗衣机最好，最好先问', words), ['滚', '最好']);
    assert.deepEqual(found('别让它滚，最好用', words), []);
  });

  it('are whole words and numbers where they are Latin', () => {
    assert.deepEqual(found('pin, pins, spin, 加pin码', [{ words: ['pin'] }]), ['pin', 'pin']);
    assert.deepEqual(found('第1名和第10名', [{ words: ['第1'] }]), ['第1']);
  });

  it('are read in capitals, full width, traditional characters, look-alikes and letters with accents', () => {
    const words = [{ words: ['vx号', 'wechat'] }];
    assert.deepEqual(found('ＶＸ號，ｖ\u200bx号，Ⓥⓧ号，WеСhаt，wéchàt', words), [
      'ＶＸ號',
      'ｖ\u200bx号',
      'Ⓥⓧ号',
      'WеСhаt',
      'wéchàt',
    ]);
  });

  it('are read letter by letter, apart by marks, in halves and as emoji', () => {
    const words = [{ words: ['vx', '微信', '五星', '企鹅'] }];
    assert.deepEqual(found('v x、微*信、微亻言、五⭐、🐧', words), ['v x', '微*信', '微亻言', '五⭐', '🐧']);
  });

  it('leave a few digits apart: 1-2 is no 12', () => {
    assert.deepEqual(found('1-2天，1 3 8 1 2 3 4 5 6 7 8', [{ words: ['12', '13812345678'] }]), [
      '1 3 8 1 2 3 4 5 6 7 8',
    ]);
  });

  it('are heard where an entry says so: homophones, pinyin, and both mixed', () => {
    const entry: WordEntry = { words: ['微信', '验证码'], by_sound: true };
    assert.deepEqual(found('薇芯、威信、weixin、wei信、验证马、yan zheng ma', [entry]), [
      '薇芯',
      '威信',
      'weixin',
      'wei信',
      '验证马',
      'yan zheng ma',
    ]);
    assert.deepEqual(found('薇芯', [{ words: ['微信'] }]), []);
  });

  it('finds words of which one syllable is given by its first letter, or that marks part', () => {
    const entry: WordEntry = { words: ['密码', '身份证', '验证码'], by_sound: true };
    assert.deepEqual(found('密m、身f证、yan-zheng-ma', [entry]), ['密m', '身f证', 'yan-zheng-ma']);
    // The size M is no password, and a word is not told by two letters.
    assert.deepEqual(found('M码、s份z', [entry]), []);
  });

  it('are not heard in frequent characters: 为新用户 is no 微信', () => {
    assert.deepEqual(found('为新用户准备，没有为心', [{ words: ['微信'], by_sound: true }]), []);
  });

  it('are dropped where an exception overlaps them, that of their own entry', () => {
    const entries: WordEntry[] = [
      { words: ['密码'], except: ['密码锁', '(门|箱)锁密码'] },
      { words: ['密'], class: 'other' },
    ];
    assert.deepEqual(found('密码锁，门锁密码，密码', entries), ['密码']);
    assert.deepEqual(found('密码锁', entries, 'other'), ['密']);
  });

  it('are put together of other classes, side by side or with a gap in a clause or a sentence', () => {
    const entries: WordEntry[] = [
      { words: ['发'], class: 'ask' },
      { words: ['码'], class: 'secret' },
      { words: ['<ask><secret>', '<secret>…<ask>', '<ask>……<secret>'] },
    ];
    assert.deepEqual(found('发码', entries), ['发码']);
    assert.deepEqual(found('码要发', entries), ['码要发']);
    assert.deepEqual(found('码，发', entries), []);
    assert.deepEqual(found('发一下，码', entries), ['发一下，码']);
    assert.deepEqual(found('发一下。码', entries), []);
    assert.deepEqual(found('码一二三四五六七八九发', entries), []);
  });

  it('have alternatives, one in another, some of them empty', () => {
    const words = [{ words: ['加(我|个(新|)|)(微信|vx)', '(very |)good (one|ones)'] }];
    assert.deepEqual(found('加微信、加我vx、加个微信、加个新微信、加新微信', words), [
      '加微信',
      '加我vx',
      '加个微信',
      '加个新微信',
    ]);
    assert.deepEqual(found('a very good one, good ones', words), ['very good one', 'good one', 'good ones']);
  });

  it('may hold patterns', () => {
    assert.deepEqual(found('返5元，返十元，返多少元', [{ words: ['返<number>元'] }]), ['返5元', '返十元']);
  });

  it('end where a class is made of itself', () => {
    assert.deepEqual(found('甲乙', [{ words: ['甲', '<it>乙'] }]), ['甲']);
  });

  it('are the same for words that a phrase writes in capitals or traditional characters', () => {
    assert.deepEqual(found('加vx，加微信', [{ words: ['VX', '微信', '加➕'] }]), ['vx', '微信']);
  });
});

describe('the context of a mention', () => {
  const entries: WordEntry[] = [
    { words: ['微信'] },
    { words: ['不要'], class: 'denial' },
    { words: ['骗'], class: 'warning' },
  ];
  const about = (text: string) => {
    const reading = read(text, ...entries);
    const [mention] = reading.mentions('it');
    return {
      after: isAfter(reading, mention!, 'denial'),
      near: isAfter(reading, mention!, 'denial', 3),
      before: isBefore(reading, mention!, 'denial'),
      sentence: isInSentenceWith(reading, mention!, 'warning'),
    };
  };

  it('is what stands in its clause, and in its sentence', () => {
    const none = { after: false, near: false, before: false, sentence: false };
    assert.deepEqual(about('不要加微信'), { ...none, after: true, near: true });
    assert.deepEqual(about('不要随便就加微信'), { ...none, after: true });
    assert.deepEqual(about('不要，加微信'), none);
    assert.deepEqual(about('微信就不要加了'), { ...none, before: true });
    assert.deepEqual(about('加微信的，都是骗子'), { ...none, sentence: true });
    assert.deepEqual(about('加微信。都是骗子'), none);
  });
});
