import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPlaybook } from '../../server/src/service/starters/new-playbook';
import { makeShop, patient } from './run-cli';

const text = `playbook: 1
shop: { name: 小满家居, status: draft }
# playbook-draft: 几点有人
hours: { weekly: { mon-sun: 09:00-18:00 } }
quick_replies:
  - id: ship-time
    title: 发货时间
    status: draft
    text: "{{buyer.nickname|亲}}，现货 48 小时内发出。"
  - { id: size, title: 尺码, text: 详情页有尺码表。 }
faq:
  # playbook-draft
  - { id: ship-time, question: 多久发货？, answer: 48 小时内。 }
`;
const everything = text
  .replaceAll(/ *# playbook-draft.*\n/g, '')
  .replaceAll('status: draft', 'status: approved');

describe('service-playbook approve', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli, cliWith, git } = makeShop();
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('lists what waits with its line, its name and its words, and writes nothing', () => {
    const name = file('list.playbook.yaml', text);
    const { code, out, err } = cli('approve', name);
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^list\.playbook\.yaml（小满家居）：等人确认的有 4 处。\n/);
    assert.match(out, /\nlist\.playbook\.yaml:3 {2}接待时间 {2}起草的，还没有人确认：几点有人\n {4}每周/);
    assert.match(
      out,
      /list\.playbook\.yaml:8 {2}常用语 {2}状态是草稿\n {4}发货时间：小鹿，现货 48 小时内发出。\n/,
    );
    assert.match(out, /\nlist\.playbook\.yaml:2 {2}店铺 {2}整份手册的状态是草稿/);
    assert.match(out, /service-playbook approve list\.playbook\.yaml --all/);
    assert.equal(written(name), text);
  });

  it('approves everything, or what is named, by taking away the mark and the draft alone', () => {
    const name = file('all.playbook.yaml', text);
    assert.equal(cli('approve', name, 'hours', 'faq/ship-time').code, 1);
    assert.equal(written(name), text.replaceAll(/ *# playbook-draft.*\n/g, ''));
    const run = cli('approve', name, '--all');
    assert.equal(run.code, 0);
    assert.match(run.err, /已写回 all\.playbook\.yaml/);
    assert.match(run.out, /没有在等确认的内容。\n已确认：\n {2}常用语：发货时间\n/);
    assert.equal(written(name), everything);
    assert.deepEqual([cli('approve', name).code, cli('approve', name, 'size').code], [0, 0]);
    const input = cliWith(text, 'approve', '-', '--all');
    assert.deepEqual([input.code, input.out], [0, everything]);
  });

  it('shows the old words beside the new ones, of another file or of git, and what changed in use', () => {
    git('init', '-q');
    const name = file('git/shop.playbook.yaml', text);
    const old = file('git/old.playbook.yaml', text);
    git('add', '-A');
    git('commit', '-qm', 'old');
    file(name, text.replace('现货 48', '现货 72').replace('有尺码表', '写着尺码'));
    const changed = /改动：\{\{buyer\.nickname\|亲\}\}，现货 \[-48-\]\{\+72\+\} 小时内发出。/;
    for (const words of [
      ['--since', 'HEAD'],
      ['--from', old],
    ]) {
      const { code, out } = cli('approve', name, ...words);
      assert.equal(code, 1);
      assert.match(out, changed);
      assert.match(out, /:10 {2}常用语 {2}用着的，字句变了\n {4}尺码\n/);
    }
    const told = JSON.parse(cli('approve', name, '--since', 'HEAD', '--format', 'json').out);
    const [one] = told.playbooks;
    assert.deepEqual([told.version, one.file, one.compared_with], [1, name, 'HEAD']);
    const entry = one.waiting.find(({ kind }: { kind: string }) => kind === 'changed');
    assert.deepEqual(
      [entry.line, entry.ids, entry.items[0].values[0].before, entry.items[0].values[0].text],
      [10, ['size'], '详情页有尺码表。', '详情页写着尺码。'],
    );
    assert.match(
      cli('approve', name, '--since', 'HEAD', '--format', 'markdown', '--lang', 'en').out,
      /^# Waiting for approval: git\/shop\.playbook\.yaml\n[^]*\n- \[ \] .*\*\*Quick replies\*\*/,
    );
    assert.equal(cli('approve', name, '--since', 'HEAD', '--all').code, 0);
    const fresh = cli('approve', file('git/fresh.playbook.yaml', text), '--since', 'HEAD');
    assert.match(fresh.err, /HEAD 里还没有 git\/fresh\.playbook\.yaml/);
  });

  it('approves a shared playbook before the shops that build on it, and says where a thing is approved', () => {
    file(
      'chain/base.playbook.yaml',
      'playbook: 1\nshared: true\nquick_replies:\n  - { id: a, text: 好, status: draft }\n',
    );
    const shop = file(
      'chain/a.playbook.yaml',
      'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 东店, status: draft }\n',
    );
    const alone = cli('approve', shop, '--all');
    assert.equal(alone.code, 1);
    assert.match(alone.out, /chain\/base\.playbook\.yaml:4 [^]*写在沿用的手册里，去那里确认/);
    assert.equal(cli('approve', 'chain', '--all').code, 0);
    assert.match(written('chain/base.playbook.yaml') + written(shop), /status: approved[^]*status: approved/);
  });

  it('refuses what makes no sense: what, where, and how to fix it', () => {
    const name = file('refused.playbook.yaml', text);
    const shared = file(
      'several.playbook.yaml',
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  # playbook-draft\n  - { id: a, text: 好 }\n  - { id: b, text: 行 }\n',
    );
    const package_ = file('package.json', '{"name":"x"}\n');
    for (const [words, told] of [
      [[], /写出手册的文件名/],
      [['none.yaml'], /读不了 none\.yaml/],
      [[name, 'shiptime'], /没有叫“shiptime”的编号或节。是不是要写 ship-time？/],
      [[name, 'ship-time'], /在这几节里都有.*quick_replies\/ship-time/],
      [[shared, 'b'], /共用 several\.playbook\.yaml 第 4 行的草稿标记：a、b/],
      [[package_, '--all'], /不是客服手册/],
      [[name, '--all', 'hours'], /--all 是全部确认/],
      [[name, '--since', 'nowhere-at-all'], /没有“nowhere-at-all”这个提交|不在仓库里/],
      [['-', '--since', 'HEAD'], /标准输入/],
      [[name, '--since', 'HEAD', '--from', shared], /只能写一个/],
      [[name, shared, '--from', shared], /一次只能看一份手册/],
    ] as const) {
      const run = cli('approve', ...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
    }
    assert.deepEqual([written(name), written(package_)], [text, '{"name":"x"}\n']);
  });
});

describe('service-playbook release', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli } = makeShop();
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const isThere = (name: string): boolean => existsSync(join(folder, name));
  const day = ['--today', '2026-12-01'];
  const fresh = newPlaybook({ shopName: '小满家居' }, 'zh', '2026-11-22');

  it('takes a new playbook from its first draft into force', () => {
    const shop = file('shop.playbook.yaml', fresh);
    const early = cli('release', shop, ...day);
    assert.equal(early.code, 1);
    assert.match(early.out, /还有 \d+ 处等人确认/);
    assert.ok(!isThere('shop-2026-12-01'));
    assert.equal(cli('approve', shop, '--all').code, 0);
    const approved = written(shop);
    assert.equal(cli('release', shop, ...day, '--dry-run').code, 0);
    assert.equal(written(shop), approved);
    assert.ok(!isThere('shop-2026-12-01'));
    const run = cli('release', shop, ...day, '--format', 'json');
    assert.equal(run.code, 0, run.err + run.out);
    const { released, folder: into, files, manifest } = JSON.parse(run.out);
    assert.deepEqual([released, into, manifest.date], [true, 'shop-2026-12-01', '2026-12-01']);
    for (const name of files) assert.ok(isThere(`${into}/${name}`), name);
    assert.deepEqual(JSON.parse(written(`${into}/release.json`)), manifest);
    assert.match(written(shop), /\n {2}status: active\n {2}updated: "?2026-12-01"?\n/);
  });

  it('writes the rollout note where there is an older version, and approved replies come into use', () => {
    const old = file('old.playbook.yaml', fresh);
    cli('approve', old, '--all');
    const next = file(
      'next.playbook.yaml',
      written(old).replace(
        'quick_replies:\n',
        'quick_replies:\n  - { id: gift, title: 送礼, text: 可以代写贺卡。, status: approved }\n',
      ),
    );
    const run = cli(
      'release',
      next,
      ...day,
      '--from',
      old,
      '--because',
      '要过年了',
      '--targets',
      'xlsx',
      '--to',
      'out/r',
    );
    assert.equal(run.code, 0, run.err + run.out);
    assert.match(run.out, /已批准的话术 1 条改成使用中/);
    assert.match(written('out/r/更新说明.html'), /为什么改：要过年了[^]*新增[^]*送礼/);
    assert.match(written(next), /可以代写贺卡。, status: active/);
    const kept = written(next);
    assert.equal(cli('release', next, '--today', '2026-12-02', '--to', 'out/kept', '--keep-status').code, 0);
    assert.equal(written(next), kept);
  });

  it('is not written over anything but an earlier release of the same playbook that nobody has changed', () => {
    const shop = file('mine.playbook.yaml', fresh);
    cli('approve', shop, '--all');
    const release = (...words: string[]) => cli('release', shop, ...day, '--to', 'mine', ...words);
    assert.equal(release().code, 0);
    assert.equal(release('--targets', 'xlsx').code, 0);
    assert.ok(!isThere('mine/客服宝话术2026-12-01.xlsx'), 'what the earlier one had more is gone');
    const other = file('other.playbook.yaml', written(shop));
    const refused = cli('release', other, ...day, '--to', 'mine');
    assert.deepEqual([refused.code, /另一份手册/.test(refused.err)], [2, true]);
    file('mine/notes.txt', '记一笔');
    assert.match(release().err, /notes\.txt 不是以前发布时写的/);
    file('full/notes.txt', '记一笔');
    assert.equal(cli('release', shop, ...day, '--to', 'full').code, 2);
    assert.equal(written('full/notes.txt'), '记一笔');
  });

  it('refuses what cannot come into force', () => {
    const before = file('bad.playbook.yaml', everything.replace('48 小时', 'XX 小时'));
    const errors = cli('release', before, ...day);
    assert.equal(errors.code, 1);
    assert.match(errors.out, /检查没通过[^]*reply\/placeholder-residue/);
    assert.equal(written(before), everything.replace('48 小时', 'XX 小时'));
    for (const [words, told] of [
      [[], /请写一份手册的文件名/],
      [['-'], /不能从标准输入读/],
      [[file('shared.playbook.yaml', 'playbook: 1\nshared: true\n')], /共用手册/],
      [[file('gone.playbook.yaml', everything.replace('approved', 'retired'))], /已停用/],
      [[before, '--fail-on', 'none'], /--fail-on/],
    ] as const) {
      const run = cli('release', ...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(run.err, told);
    }
  });
});
