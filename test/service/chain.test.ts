import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { simulatorPage } from '../../server/src/service';
import { previewPage } from '../../server/src/service/pages/preview/view';
import { score } from '../../server/src/service/score/score';

const read = (name: string) =>
  openFile(
    `file:///chain/${name}.playbook.yaml`,
    1,
    readFileSync(`samples/chain/${name}.playbook.yaml`, 'utf8'),
  );
const settings = { today: '2026-11-22' };

describe('the sample shops that build on one file', () => {
  const base = read('base');

  for (const name of ['east', 'west'])
    it(`lack nothing, though each says little: ${name}`, () => {
      const shop = withBases(read(name), [base]);
      const found = allFindings(shop, settings);
      assert.deepEqual(
        found.flatMap(({ findings }) => findings.map(({ code }) => code)),
        [],
      );
      assert.equal(score(found).total, 100);
      assert.ok(shop.text.length < base.text.length / 20);
    });

  it('say what is theirs, and leave out what they do not use', () => {
    const [east, west] = ['east', 'west'].map((name) => withBases(read(name), [base]).documents[0]!.playbook);
    const textOf = (playbook: typeof east, id: string) =>
      playbook!.quick_replies?.find((reply) => reply.id === id)?.text;
    assert.match(textOf(east, 'ship-time')!, /东区仓/);
    assert.match(textOf(west, 'ship-time')!, /48 小时内/);
    assert.ok(textOf(east, 'invoice-wrong'));
    assert.equal(textOf(west, 'invoice-wrong'), undefined);
    assert.match(textOf(west, 'invoice')!, /在订单里下载/);
    assert.equal(east!.shop.name, '小满家居东区店');
    assert.equal(east!.shop.brand_voice, 'warm');
  });

  const promises: readonly [what: string, name: string, about: RegExp, figures: RegExp, only: string][] = [
    ['when it sends', 'east', /发出|发货/, /\d+ 小时/g, '24 小时'],
    ['when it sends', 'west', /发出|发货/, /\d+ 小时/g, '48 小时'],
    ['how long an invoice takes', 'east', /发票|重开/, /\d+ 个工作日/g, '2 个工作日'],
    ['how long an invoice takes', 'west', /发票|重开/, /\d+ 个工作日/g, '2 个工作日'],
  ];
  for (const [what, name, about, figures, only] of promises)
    it(`promise one thing in whatever a customer reads, ${what}: ${name}`, () => {
      const { quick_replies, faq, live, announcements, auto_replies } = withBases(read(name), [base])
        .documents[0]!.playbook;
      const said = [
        ...[quick_replies, live?.comment_replies, announcements, auto_replies].flatMap((list) =>
          [...(list ?? [])].map(({ text }) => text ?? ''),
        ),
        ...[...(faq ?? [])].map(({ answer }) => answer ?? ''),
      ].filter((text) => about.test(text));
      const told = said.flatMap((text) => text.match(figures) ?? []);
      assert.ok(told.length > 1, said.join('\n'));
      assert.deepEqual([...new Set(told)], [only]);
    });

  it('are shown as a whole, and what comes from the shared playbook leads there', () => {
    const shop = withBases(read('east'), [base]);
    const { parts } = previewPage(shop.documents[0]!, shop, {
      locale: 'zh',
      today: '2026-11-22',
      now: '2026-11-22T04:00:00.000Z',
    });
    const html = parts.map((part) => part.html).join('');
    assert.match(html, /data-goto="\d+:\d+-\d+:\d+ file:\/\/\/chain\/base\.playbook\.yaml"/);
    assert.match(html, /data-goto="\d+:\d+-\d+:\d+"/);
    assert.match(html, /到店自提/);
  });

  it('are tried with the reasons in their files: what the shared playbook says is not told as a line of the shop', () => {
    const shop = withBases(read('east'), [base]);
    const asked = { message: ['我要投诉'], opens_chat: ['yes'] };
    const { parts } = simulatorPage(shop, asked, {
      locale: 'zh',
      today: '2026-11-22',
      now: '2026-11-23T04:00:00.000Z',
    });
    const html = parts.map((part) => part.html).join('');
    assert.match(html, /<small>base\.playbook\.yaml 第 \d+ 行<\/small>/);
    assert.doesNotMatch(html, /<small>第 \d+ 行<\/small>/);
  });

  it('say in a heading which file a section comes from, once, and not where all of it is theirs', () => {
    const settings = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' } as const;
    const headings = (shop: ReturnType<typeof read>) =>
      new Map(
        previewPage(shop.documents[0]!, shop, settings).parts.map(({ id, html }) => [
          id,
          /<small class="sp-from">(.*?)<\/small>/.exec(html)?.[1],
        ]),
      );
    const east = headings(withBases(read('east'), [base]));
    assert.equal(east.get('hours'), '来自 base.playbook.yaml');
    assert.equal(east.get('quick-replies'), '部分来自 base.playbook.yaml');
    assert.deepEqual([...headings(base).values()].filter(Boolean), []);
  });

  it('are no reason to tell the shared playbook what it lacks', () => {
    const found = allFindings(base, settings);
    assert.deepEqual(
      found.flatMap(({ findings }) => findings),
      [],
    );
    assert.equal(score(found).total, 100);
  });
});
