import assert from 'node:assert/strict';
import { checkPack } from '../../../server/src/service/config/check-pack';
import { readPack } from '../../../server/src/service/config/read-pack';
import { say } from '../../../schemas/text';
import { chosen, fixed, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\nstaffing:\n';
const shift = (fields: string): string =>
  `${head}  team: [{ id: wang, name: 小王 }, { id: li, name: 小李 }]\n  shifts:\n    - { id: a, time: 09:00-18:00, ${fields} }\n`;

describe('what stands twice in a list, or is several in one', () => {
  it('a member, a word, a day within a span', () => {
    assert.deepEqual(formOf(shift('days: [mon-fri, wed], members: [wang, li, wang]')), [
      '“wed”已经在前面的“mon-fri”里了，只算一次。删掉它；要是想写别的日子，就改过来。',
      '“wang”写了两次，只算一次。删掉一个；要是想写另一个，就改过来。',
    ]);
    assert.deepEqual(formOf(shift('days: [mon, mon], members: [wang]'), 'en'), [
      '"mon" stands here twice and counts once. Delete one, or change it to the one that was meant.',
    ]);
  });

  it('is taken away on request only', () => {
    const text = shift('days: mon, members: [wang, wang]');
    assert.equal(fixed(text), text);
    assert.equal(chosen(text, '删掉重复的“wang”'), shift('days: mon, members: [wang]'));
  });

  it('nothing is told of different items, nor of texts', () => {
    assert.deepEqual(formOf(shift('days: [mon-wed, fri], members: [wang, li]')), []);
    assert.deepEqual(formOf(`${head}  standards: { must_say: [您好, 您好] }\n`), []);
  });

  it('figures of a day that a later line has too', () => {
    assert.deepEqual(formOf(`${head}  load: { by_day: { mon: 3, mon-sun: 5 } }\n`), [
      '“mon-sun”里也有“mon”，写在后面的算数，这一行不算。只留一行；想让“mon”不一样，就把它写到“mon-sun”后面。',
    ]);
    assert.deepEqual(formOf(`${head}  load: { by_day: { mon-fri: 1, fri: 3 } }\n`, 'en'), [
      'The days of "fri" are named by "mon-fri" here too, and the later line counts. If that is not meant, give each line its own days.',
    ]);
    assert.deepEqual(formOf(`${head}  load: { by_day: { mon-thu: 1, fri: 3 } }\n`), []);
  });

  it('days with spaces between them, ids with a slash', () => {
    assert.deepEqual(formOf(shift('days: [周一 周五], members: [wang]')), [
      '“周一 周五”看起来是几项连成了一项。是几项的话，之间要用英文逗号，或者一行一项：mon, fri。',
    ]);
    assert.deepEqual(formOf(shift('days: Mon Wed Fri, members: [wang]'), 'en').length, 1);
    assert.equal(fixed(shift('days: mon, members: [wang/li]')), shift('days: mon, members: [wang, li]'));
    const unknown = shift('days: mon, members: [wang/ben]');
    assert.equal(fixed(unknown), unknown);
  });

  it('short words of a list of texts are asked about', () => {
    const text = `${head}  standards: { tone: [热情、耐心], must_say: [您好，在的、请说] }\n`;
    assert.equal(fixed(text), text);
    assert.equal(chosen(text, '把“热情、耐心”改成“热情, 耐心”'), text.replace('热情、耐心', '热情, 耐心'));
  });

  it('words of a pack', () => {
    const toldOf = (words: string): readonly string[] => {
      const pack = readPack(`word_pack: 1\ntitle: 店\nentries:\n  - words: ${words}\n`);
      return checkPack(pack, [pack.pack]).map(({ message, data }) => say(message, 'zh', data));
    };
    const several = '“隔壁家、某宝”现在是一个词。几个词之间要用英文逗号，或者一行一个：隔壁家, 某宝。';
    assert.deepEqual(toldOf('[隔壁家、某宝]'), [several]);
    assert.match(toldOf('隔壁家、某宝')[0]!, /要写成“words: \[隔壁家, 某宝\]”/);
    assert.match(toldOf('隔壁家,某宝')[0]!, /要写成“words: \[隔壁家, 某宝\]”/);
    assert.deepEqual(toldOf('[隔壁家, (某|那个)宝]'), []);
  });
});
