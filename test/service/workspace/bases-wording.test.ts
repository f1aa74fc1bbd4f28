import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { type ExtendsProblem, extendsFinding } from '../../../server/src/service';
import { MOST_BASES } from '../../../server/src/workspace/bases/resolve';
import { LONGEST } from '../../../server/src/workspace/bases/store';

/** What a person can do, by what is wrong with a path in `extends`. */
const ways: Readonly<Record<ExtendsProblem['kind'], RegExp>> = {
  missing: /看看名字有没有写错/,
  unreadable: /权限.*另存成 UTF-8/,
  'too large': /拆成几份/,
  'no playbook': /换成共用手册的位置/,
  'not relative': /例如 \.\/base\.playbook\.yaml/,
  outside: /放进来，或者/,
  unsaved: /先保存/,
  cycle: /extends 里去掉箭头后面的那一份.*文件不用删/,
  'too many': /并成一份，或者从 extends 里去掉/,
};

const entry = { written: './base.playbook.yaml', at: { section: 'extends' } } as const;
const told = (kind: ExtendsProblem['kind']): string => {
  const { message, data } = extendsFinding({ kind, entry, files: ['a.yaml', 'b.yaml', 'a.yaml'] });
  return say(message, 'zh', data);
};

describe('what is wrong with the shared playbook of a shop', () => {
  for (const [kind, way] of Object.entries(ways) as [ExtendsProblem['kind'], RegExp][])
    it(`is told with a way to mend it: ${kind}`, () => assert.match(told(kind), way));

  it('is told with the true limits', () => {
    assert.ok(told('too many').includes(` ${MOST_BASES} 份`), told('too many'));
    assert.ok(told('too large').includes(` ${LONGEST / 10_000} 万个字符`), told('too large'));
  });
});
