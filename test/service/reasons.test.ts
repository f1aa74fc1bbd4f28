import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf as clientReason, Refused } from '../../client/src/reasons';
import { usageReason } from '../../server/src/cli/options';
import { reasonOf } from '../../server/src/cli/reasons';

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
};

describe('what Node and the editor say in English', () => {
  it('of options is said in words of ours', () => {
    const typo = (...args: string[]) =>
      usageReason(
        caught(() =>
          parseArgs({
            args,
            allowPositionals: true,
            options: { out: { type: 'string' }, quiet: { type: 'boolean' } },
          }),
        ),
      ).zh;
    assert.equal(typo('--colour'), '没有 --colour 这个选项');
    assert.equal(typo('--out'), '--out 后面要写一个值');
    assert.equal(typo('--out', '--quiet'), '--out 后面要写一个值');
    assert.equal(typo('--quiet=yes'), '--quiet 后面不写值');
  });

  it('is quoted as what the system says where it is nothing that we know', () => {
    assert.deepEqual(usageReason(new Error('Wat. More.')), {
      zh: '有看不懂的地方（系统的原话：Wat）',
      en: 'a part of them is not understood (the system says: Wat)',
    });
    assert.deepEqual(reasonOf(Object.assign(new Error('EWAT: wat'), { code: 'EWAT' })), {
      zh: '没料到的问题（系统的原话：EWAT: wat）',
      en: 'something unexpected (the system says: EWAT: wat)',
    });
    assert.equal(reasonOf('wat').zh, '没料到的问题（系统的原话：wat）');
    const missing = caught(() => readFileSync(join(process.cwd(), 'no-such-file')));
    assert.equal(reasonOf(missing).zh, '没有这个文件或文件夹');
  });

  it('in the editor is said in its language, what is ours as it is', () => {
    const file = join(process.cwd(), 'client/l10n/bundle.l10n.zh-cn.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const told = (error: unknown) =>
      clientReason(error, (sentence, ...values) => {
        assert.ok(bundle[sentence], sentence);
        return bundle[sentence]!.replace('{0}', values[0] ?? '');
      });
    assert.equal(told(new Refused('没能新建文件。')), '没能新建文件。');
    assert.equal(told(Object.assign(new Error('gone'), { code: 'FileNotFound' })), '没有这个文件或文件夹。');
    for (const code of ['NoPermissions', 'FileExists', 'FileIsADirectory', 'Unavailable'])
      assert.doesNotMatch(told(Object.assign(new Error('wat'), { code })), /wat/);
    assert.equal(told(new Error('wat')), '系统的原话是：wat');
    assert.equal(told(undefined), '系统的原话是：undefined');
  });
});
