import assert from 'node:assert/strict';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import { fixKinds } from '../../../server/src/service/format/finding';
import { open } from '../marks';
import { chosen, fixed } from './form-help';
import { fixed as fixedAll, told } from './typo-help';

describe('what stands at the wrong level', () => {
  it('is no section inside of another, even where its neighbour has a typo of its own', () => {
    const text = 'playbook: 1\nshop::\n  name: a\n auto_replies:\n  - { id: sale, when: busy, text: 您好 }\n';
    assert.deepEqual(told(text), ['2 yaml/double-colon', '4 yaml/indent']);
    assert.equal(
      fixedAll(text),
      text.replace('shop::', 'shop:').replace('\n auto', '\nauto').replace('\n  - {', '\n - {'),
    );
  });

  it('is no text where the key takes a list: nobody meant to write an item as words', () => {
    const text =
      'playbook: 1\nshop: { name: a }\npriority:\n  categories:\n    - { id: a, level: 1 }\n     { id: b, level: 2 }\n';
    assert.equal(fixed(text, ['fix', 'suggestion']).includes('categories: |'), false);
  });

  it('goes back to its group where a long list stands between, and is no item of that list', () => {
    const team = Array.from({ length: 40 }, (_, nth) => `    - { id: m${nth} }\n`).join('');
    const text = `playbook: 1\nshop: { name: a }\nstaffing:\n  team:\n${team}    shifts:\n    - { id: s, days: mon, time: 09:00-12:00, members: [m1] }\n`;
    assert.deepEqual(told(text), ['45 yaml/indent']);
    assert.equal(
      fixedAll(text),
      text.replace('    shifts', '  shifts').replace('    - { id: s', '  - { id: s'),
    );
  });

  it('hides nothing that was written: no list becomes a comment, no map a text in quotes', () => {
    const rest = '    - { days: mon, time: 09:00-12:00, members: [mia] }\n';
    const list = `playbook: 1\nshop: { name: a }\nstaffing:\n  team: [{ id: mia }]\n    shifts:\n${rest}`;
    const map = list.replace('[{ id: mia }]', '[{ id: mia }, { id: & bo } ]');
    for (const text of [list, map]) {
      assert.doesNotMatch(fixed(text, ['fix', 'suggestion']), /# \[|["'][[{]/);
      assert.ok(told(text).length > 0);
    }
  });

  it('is moved back rather than made an item, whatever else is wrong beside it', () => {
    const text = `playbook: 1
shop: { name: a }
staffing:
  team:
    - { id: mia, name: 3.10 }
  - { id: tom, name: Tom }
`;
    assert.equal(
      fixed(text, ['fix']),
      text.replace('    - { id: mia', '  - { id: mia').replace('3.10', '"3.10"'),
    );
    const narrow =
      'playbook: 1\nshop: { name: a }\nstaffing:\n team: [{ id: mia }]\n  SHIFTS: []\n  load: { daily_inquiries: 5 }\n';
    assert.ok(fixed(narrow, ['fix']).includes('\n  team: [{ id: mia }]\n'), fixed(narrow, ['fix']));
  });

  it('is not a section where a tab stood before the key of an item', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nquick_replies:\n  - id: a\n\t\ttext: 1、先点\n    2、再点\n  - { id: b, text: 好 }\n';
    assert.ok(
      fixed(text, ['fix']).includes('\n    text: |\n      1、先点\n      2、再点\n'),
      fixed(text, ['fix']),
    );
    assert.equal(fixedAll('playbook: 1\n\tshop:\n  name: a\n'), 'playbook: 1\nshop:\n  name: a\n');
  });

  it('is no list that loses its brackets over a brace too many', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nhours:\n  calendars: [{ id: firm, name: 对公, weekly: {{ mon-fri: "10:00-12:00" } }]\n';
    assert.ok(fixed(text, ['fix', 'suggestion']).includes('calendars: ['));
    assert.ok(told(text).length > 0);
  });

  it('stays where an anchor names what is not there yet', () => {
    const text = 'playbook: 1\nshop:\n  name: a\n  channels: [im, &later, short_video_comment]\n';
    assert.deepEqual(told(text), ['4 schema/empty']);
    assert.equal(fixedAll(text), text);
    assert.equal(fixedAll(text.replace('&later', '')), text.replace(' &later,', ''));
  });

  it('is never taken out of its section, nor its id out of a list', () => {
    const item = '  - id: b\n    title: 开\n    group: 订单\n    text: 好\n';
    const text = `playbook: 1\nshop: { name: a }\nquick_replies:\n  - { id: a, text: 好 }\n${item.replace('  - ', '   - ').replace('    title', '　   title')}`;
    assert.doesNotMatch(fixed(text, ['fix', 'suggestion']), /^(?:group|title|text):/m);
    const tabbed = text.replace(/^ {3}- id: b[^]*$/m, '  - id: b\n\t\t\ttitle 开\n    text: 好\n');
    assert.ok(fixed(tabbed, ['fix', 'suggestion']).includes('- id: b\n'));
  });

  it('is no value whose full-width space would part it from what is added behind it', () => {
    const text = 'playbook: 1\nshop: { name: a }\ntags:\n  - { id: vip, name: 老客户　}\n';
    const drafted = fixUntilDone(open(text), { today: '2026-11-22' }, { kinds: fixKinds }).snapshot.text;
    assert.ok(drafted.includes('name: 老客户　, follow_up: {'), drafted);
  });

  it('keeps the lines of a list that is made one text', () => {
    const text = 'playbook: 1\nshop: { name: a }\nquick_replies:\n  - id: a\n    text: [一段, 另一段]\n';
    assert.equal(
      chosen(text, '合成一段，一项一行'),
      text.replace('[一段, 另一段]', '|-\n      一段\n      另一段'),
    );
  });
});

describe('a comment behind a text that begins with a placeholder', () => {
  it('is told as part of the text once the text has its quotes, and put into them on one click', () => {
    const text =
      'playbook: 1\nshop: { name: a }\nquick_replies:\n  - id: a\n    title: b\n    text: {{shop.name}}，退款 1-3 天到账 #支付宝更快\n';
    const quoted = fixedAll(text);
    assert.ok(quoted.endsWith('text: "{{shop.name}}，退款 1-3 天到账" #支付宝更快\n'), quoted);
    assert.deepEqual(told(quoted), ['6 yaml/comment-in-text']);
    assert.equal(chosen(quoted, '给整段文字加上引号'), quoted.replace('" #支付宝更快', ' #支付宝更快"'));
  });
});
