import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { withBases } from '../../server/src/service/inheritance/with-bases';
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
    assert.equal(east!.shop.name, '小满家居东区店');
    assert.equal(east!.shop.brand_voice, 'warm');
  });

  it('are shown as a whole, and what comes from the shared file leads there', () => {
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

  it('are no reason to tell the shared file what it lacks', () => {
    const found = allFindings(base, settings);
    assert.deepEqual(
      found.flatMap(({ findings }) => findings),
      [],
    );
    assert.equal(score(found).total, 100);
  });
});
