import assert from 'node:assert/strict';
import { playbook, runWithPack } from './team-words';

/** The findings of the text rules on a reply, with a pack of these entries. */
function run(reply: string, entries: string, head = '', day?: string) {
  const pack = `word_pack: 1\ntitle: 品牌方的规矩\n${head}entries:\n${entries}`;
  const { wrongInPack, found } = runWithPack(reply, pack, day);
  assert.deepEqual(wrongInPack, []);
  return found;
}

describe('the words of a team', () => {
  it('count as blanks in that class, at their own level and with what to say instead', () => {
    const [found, ...more] = run(
      '赠品稍等补录，随包裹发出',
      '  - { words: [稍等补录], say: 是一双袜子, level: warning }\n',
      'class: blank\n',
    );
    assert.deepEqual(more, []);
    assert.equal(found!.code, 'reply/placeholder-residue');
    assert.equal(found!.level, 'warning');
    assert.equal(found!.words, '稍等补录');
    assert.deepEqual(found!.fixed, [{ kind: 'suggestion', text: playbook('赠品是一双袜子，随包裹发出') }]);
  });

  it('are told with the pack, the reason and what to say instead, which a suggestion puts there', () => {
    const [found, ...more] = run(
      '比隔 壁 家厚',
      '  - { words: [隔壁家], because: 合同第八条。, say: 其他店铺, level: error, trade: 家居 }\n',
    );
    assert.deepEqual(more, []);
    assert.equal(found!.code, 'reply/word-pack');
    assert.equal(found!.level, 'error');
    assert.equal(found!.words, '隔 壁 家');
    assert.equal(
      found!.zh,
      '“隔 壁 家”是词库“品牌方的规矩（家居）”里不说的话：合同第八条。可以说“其他店铺”。',
    );
    assert.match(found!.en, /: 合同第八条\. Say "其他店铺" instead\.$/);
    assert.deepEqual(found!.fixed, [{ kind: 'suggestion', text: playbook('比其他店铺厚') }]);
  });

  it('are warnings without a fix where the entry says no more than the words', () => {
    const [found] = run('比隔壁家厚', '  - { words: [隔壁家] }\n');
    assert.equal(found!.level, 'warning');
    assert.equal(found!.zh, '“隔壁家”是词库“品牌方的规矩”里不说的话。');
    assert.deepEqual(found!.fixed, []);
  });

  it('are told once where two entries or packs have them, and not in their exceptions', () => {
    const entries = '  - { words: [隔壁家, 隔壁] }\n  - { class: rival, words: [隔壁家] }\n';
    assert.equal(run('比隔壁家厚', entries).length, 1);
    assert.equal(run('隔壁家属院', '  - { words: [隔壁家], except: [隔壁家属] }\n').length, 0);
  });

  it('are in force on their days only', () => {
    const entry = '  - { words: [双十一], from: 2026-11-12, to: 2026-11-30 }\n';
    assert.deepEqual(
      ['2026-11-11', '2026-11-12', '2026-11-30', '2026-12-01'].map(
        (day) => run('双十一价', entry, '', day).length,
      ),
      [0, 1, 1, 0],
    );
  });

  it('of a class to which another entry refers are parts, and not told by themselves', () => {
    const entries = '  - { class: rival, words: [拍拍] }\n  - { class: slander, words: [<rival>…假货] }\n';
    assert.equal(run('拍拍也有卖', entries).length, 0);
    assert.deepEqual(
      run('拍拍上都是假货', entries).map(({ words }) => words),
      ['拍拍上都是假货'],
    );
  });

  it('of a class of ours are added to it, and its rule finds them', () => {
    assert.deepEqual(run('请把会员口诀发给我', '  - { words: [隔壁家] }\n'), []);
    const found = run('请把会员口诀发给我', '  - { words: [会员口诀] }\n', 'class: secret\n');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['reply/asks-secrets'],
    );
  });

  it('of a class of ours have their own level and words to say, whichever rule finds them', () => {
    const say = (class_: string, words: string) =>
      [`  - { words: [${words}], level: info, say: 订单号 }\n`, `class: ${class_}\n`] as const;
    const cases = [
      ['reply/asks-secrets', '请把会员口诀发给我', ...say('secret', '会员口诀')],
      ['reply/off-platform-contact', '加小金鱼聊吧', ...say('contact_app', '小金鱼')],
    ] as const;
    for (const [code, reply, entries, head] of cases) {
      const [found, ...more] = run(reply, entries, head);
      assert.deepEqual(more, []);
      assert.equal(found!.code, code);
      assert.equal(found!.level, 'info');
      const instead = reply.replace(/会员口诀|小金鱼/, '订单号');
      assert.deepEqual(found!.fixed[0], { kind: 'suggestion', text: playbook(instead) });
    }
  });

  it('keep their level and what to say instead where the rule of hard promises reports them', () => {
    const [found, ...more] = run(
      '亲，闭眼冲不踩雷',
      '  - { class: promise, words: [闭眼冲], say: 按说明选, level: info }\n',
    );
    assert.deepEqual(more, []);
    assert.deepEqual([found!.code, found!.level], ['reply/hard-promise', 'info']);
    assert.deepEqual(found!.fixed, [{ kind: 'suggestion', text: playbook('亲，按说明选不踩雷') }]);
  });

  it('keep their level and what to say instead where the rule of paid reviews reports them', () => {
    const [found, ...more] = run(
      '写小鹿记送红包',
      '  - { class: praise, words: [写小鹿记], say: 欢迎如实评价, level: warning }\n',
    );
    assert.deepEqual(more, []);
    assert.deepEqual([found!.code, found!.level], ['reply/review-cashback', 'warning']);
    assert.equal(found!.fixed[0]!.kind, 'suggestion');
    assert.equal(found!.fixed[0]!.text, playbook('欢迎如实评价送红包'));
  });
});
