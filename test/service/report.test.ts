import assert from 'node:assert/strict';
import { newPlaybook, openFile, reportFix, reportPage } from '../../server/src/service';
import { applyText } from './apply-text';

const settings = { today: '2026-11-23' } as const;

const shop = `playbook: 1
shop: { name: 小满家居 }
decision: { smart_service: disabled }
hours:
  weekly: { mon-fri: 09:00-21:00 }
  Calendar: cn
quick_replies:
  - { id: a, Title: 视频, text: 加微信 xiaoman_88 我发您。 }
  - { id: b, Title: 安装, text: 加微信 xiaoman_99 我发您。 }
`;

const parts = (text: string, locale: 'zh' | 'en' = 'zh') =>
  reportPage(openFile('file:///a.playbook.yaml', 1, text), settings, locale).parts;
const all = (text: string, locale?: 'zh' | 'en'): string =>
  parts(text, locale)
    .map(({ html }) => html)
    .join('');

describe('the report', () => {
  it('has one card a rule, with all of its places', () => {
    const cards = all(shop).split('<article').slice(1);
    const contact = cards.filter((card) => card.includes('reply/off-platform-contact'));
    assert.equal(contact.length, 1);
    assert.equal(contact[0]!.match(/class="sp-place"/g)?.length, 2);
    assert.match(contact[0]!, /第 8 行[\s\S]*第 9 行/);
    assert.match(contact[0]!, /2 处/);
    const codes = cards.map((card) => /<small>([a-z.\d-]+\/[a-z.\d-]+)<\/small>/.exec(card)?.[1]);
    assert.equal(new Set(codes).size, codes.length);
  });

  it('puts errors first in every part', () => {
    for (const { html } of parts(shop)) {
      const levels = [...html.matchAll(/<article[^>]*data-level="(\w+)"/g)].map((match) => match[1]!);
      const order = ['error', 'warning', 'info'];
      assert.deepEqual(
        levels,
        [...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      );
    }
  });

  it('names three things to do next, and none where all is well', () => {
    const next = /<div class="sp-next">[\s\S]*?<\/ol>/.exec(all(shop))![0];
    assert.equal(next.match(/<li/g)?.length, 3);
    assert.match(next, /<button class="sp-fix" data-fix="\d+"\s+title=/);
  });

  it('leads to where something is to be written where no click can mend it, and says why', () => {
    const abroad = newPlaybook({ shopName: 'Oak', place: 'Europe/London' }, 'en', settings.today);
    const items = /<div class="sp-next">[\s\S]*?<\/ol>/.exec(all(abroad, 'en'))![0].split('<li').slice(1);
    assert.ok(items.some((item) => !item.includes('data-fix')));
    for (const item of items)
      assert.match(item, /<button[^>]* (?:data-fix="\d+"|data-goto="[^"]+")\s+title="[^"]+"/);
  });

  it('tells what is done in part, and is glad only of what is all done', () => {
    const drafted = newPlaybook({ shopName: '小满家居' }, 'zh', settings.today);
    const sums = [
      ...all(drafted).matchAll(/<details class="sp-sum( sp-good)?">\s*<summary>(.*?)<\/summary>/g),
    ];
    assert.ok(sums.some(([, , text]) => /做到一部分 \d+ 项，[\d.]+ \/ [\d.]+ 分$/.test(text!)));
    for (const [, good, text] of sums) {
      const [, items, met] = /：(\d+) 项里 (\d+) 项做到/.exec(text!)!;
      assert.equal(good !== undefined, items === met, text);
    }
  });

  it('gives the score of a part out of 100, and none where nothing counts', () => {
    const pills = [
      ...all(shop).matchAll(/<h2 class="sp-title">[^<]*(?:<span class="sp-chip">(.*?)<\/span>)?/g),
    ];
    assert.ok(pills.length > 2);
    for (const [, pill] of pills) if (pill !== undefined) assert.match(pill, /^\d+\/100$/);
  });

  it('fixes one place, or all places of a rule at once', () => {
    const snapshot = openFile('file:///a.playbook.yaml', 1, shop);
    const button = /data-fix="(\d+)">\s*这一类全部改好/.exec(all(shop));
    assert.ok(button, 'there is a button for all places of a rule');
    const edit = reportFix(snapshot, settings, Number(button[1]));
    const text = applyText(shop, edit!.changes![snapshot.uri]!);
    assert.doesNotMatch(text, /Title:/);
    assert.equal(text.match(/ title:/g)?.length, 2);
    assert.equal(reportFix(snapshot, settings, 9999), null);
  });

  it('escapes what the file says', () => {
    const evil = shop.replace('Calendar', '"<img src=x onerror=1>"');
    assert.doesNotMatch(all(evil), /<img/);
  });

  it('speaks English as well', () => {
    assert.match(all(shop, 'en'), /What to do next[\s\S]*Fix all of these/);
    assert.doesNotMatch(all(shop, 'en'), /这一类|接下来/);
  });
});
