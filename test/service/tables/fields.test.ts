import assert from 'node:assert/strict';
import type { SentField } from '../../../server/src/protocol';
import { makeFields } from '../../../server/src/tables';
import { type Analysis, previewPage } from '../../../server/src/service';
import { applyText } from '../apply-text';
import { open } from '../marks';

const context = { settings: { today: '2026-11-29' }, locale: 'zh' } as const;

/** The values that the preview of a file marks as editable, by what it shows. */
function shown(
  file: Analysis,
): readonly { readonly place: string; readonly key: string; readonly words: string }[] {
  const page = previewPage(file.documents[0]!, file, { locale: 'zh', today: '2026-11-29' });
  const html = page.parts.map((part) => part.html).join('');
  return [
    ...html.matchAll(/<(\w+)[^>]* data-goto="([^"]+)"[^>]* data-field="([^"]*)"[^>]*>(.*?)<\/\1>/gs),
  ].map(([, , place, key, words]) => ({
    place: place!,
    key: key!,
    words: words!.replace(/<[^>]+>/g, '').trim(),
  }));
}

/** A value as a person opens it in the preview, by the words that are read there. */
function opened(file: Analysis, words: string) {
  const value = shown(file).find((one) => one.words === words);
  assert.ok(value, `“${words}” can be edited in the preview`);
  const fields = makeFields(() => 'field');
  const field = fields.open(file, context, { version: file.version, ...value });
  assert.ok(field && 'id' in field, `“${words}” has an editor`);
  return {
    field: field satisfies SentField,
    /** The text once another one is typed, or why there is none. */
    typed: (text: string, now: Analysis = file) => {
      const answer = fields.edits(now, context, field.id, { kind: 'set', text });
      return 'refusal' in answer ? answer.refusal : applyText(now.text, answer.edits);
    },
  };
}

const text = `playbook: 1
shop: { name: 小满家居, owner: lin } # 店
hours: # 时间
  weekly:
    mon-fri: "09:00-21:00" # 平日
    sat-sun: [10:00-12:00, 14:00-18:00]
staffing:
  team:
    - { id: lin, name: 林晓, skills: [售前, 售后] }
  shifts:
    - { id: early, days: mon-fri, time: 09:00-15:00, members: [lin] }
  targets:
    first_response: 30s # 别太久
    reply_within_3m: 0.9
  standards:
    must_say:
      - 您好 # 第一句
      - 请稍等
quick_replies:
  # 发货
  - id: ship
    title: '什么时候发'
    text: 下单后 48 小时内发货。 # 承诺
    internal: |
      先看仓库
      再答复
faq:
  - question: 能退吗
    answer: 七天内可以退。
    quick_reply: ship
disable:
  steps:
    - action: switch_off
      title: 关掉机器人
      path: [客服, 机器人]
`;

describe('values that are edited where the preview shows them', () => {
  const file = open(text);
  const change = (words: string, typed: string): string => opened(file, words).typed(typed);

  for (const [words, typed, from, to] of [
    ['下单后 48 小时内发货。', '下单后 24 小时内发货。', '48 小时内', '24 小时内'],
    ['什么时候发', '几时发', "'什么时候发'", "'几时发'"],
    ['先看仓库\n再答复', '先问仓库\n再答复', '先看仓库', '先问仓库'],
    ['能退吗', '可以退吗', '能退吗', '可以退吗'],
    ['七天内可以退。', '七天内都可以退。', '七天内可以退。', '七天内都可以退。'],
    ['09:00–21:00', '9点到22点', '"09:00-21:00"', '"09:00-22:00"'],
    ['30 秒', '1分钟', '30s', '1m'],
    ['90%', '95%', '0.9', '0.95'],
    ['您好', '您好呀', '- 您好 #', '- 您好呀 #'],
    ['林晓', '林晓晓', 'name: 林晓', 'name: 林晓晓'],
    ['售前、售后', '售前', '[售前, 售后]', '[售前]'],
    ['关掉机器人', '关机器人', '关掉机器人', '关机器人'],
    ['客服', '客服中心', '[客服, ', '[客服中心, '],
  ] as const)
    it(`writes “${typed}” for “${words}” and nothing else`, () =>
      assert.equal(change(words, typed), text.replace(from, to)));

  it('takes a word of a list away that is emptied, and the list with its last word', () => {
    assert.equal(change('请稍等', ''), text.replace('      - 请稍等\n', ''));
    const one = open(text.replace('      - 请稍等\n', '').replace(' # 第一句', ''));
    assert.doesNotMatch(opened(one, '您好').typed(''), /standards/);
  });

  it('says what is wrong with what was typed, and writes nothing', () => {
    assert.match(change('30 秒', '很快'), /^“很快”放进“.+”不行：/);
    assert.match(change('能退吗', ' '), /不能空着/);
  });

  it('says what can be chosen', () => {
    const { column, text } = opened(file, '什么时候发').field;
    assert.deepEqual([column.input, text], ['text', '什么时候发']);
    assert.equal(opened(file, '下单后 48 小时内发货。').field.column.input, 'long');
  });

  it('writes into the text as it is by then', () => {
    const { typed } = opened(file, '下单后 48 小时内发货。');
    const beside = text.replace('quick_replies:\n', 'quick_replies:\n  - { id: hi, text: 您好 }\n');
    assert.equal(typed('马上发。', open(beside)), beside.replace('下单后 48 小时内发货。', '马上发。'));
    assert.match(typed('马上发。', open(text.replace('48 小时', '36 小时'))), /刚刚在别处改过/);
  });

  it('opens nothing for a page of another version, for a list of items, or for what other places name', () => {
    const fields = makeFields(() => 'field');
    const { place, key } = shown(file)[0]!;
    const old = fields.open(file, context, { version: file.version - 1, place, key });
    assert.ok(old && 'refusal' in old);
    const line = text.split('\n').indexOf('  - id: ship');
    const id = { place: `${line}:8-${line}:12`, key: 'id' };
    assert.equal(fields.open(file, context, { version: file.version, ...id }), null);
    const list = { place: `${line}:2-${line}:12`, key: 'quick_replies' };
    assert.equal(fields.open(file, context, { version: file.version, ...list }), null);
  });
});
