import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { completion } from '../../server/src/service/features/completion';
import { atCaret } from '../service/marks';
import { choicesOf, dresses } from './completion-dresses';
import { moreHarmOf, offeredAt, taken } from './completion-places';
import { misshapenAt } from './completion-shape';

interface Case {
  readonly marked: string;
  readonly take: string;
  /** What the playbook says then. */
  readonly becomes: string;
}

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';
const reply = '  - id: ship\n    text: 现货 48 小时内发出。\n';

/** Places that people complete at, and what they want there. */
const cases: Readonly<Record<string, Case>> = {
  'a key half typed above others': {
    marked: `${head}quick_replies:\n  - ti‸\n    text: 您好\n`,
    take: 'title',
    becomes: `${head}quick_replies:\n  - title: 发货时间\n    text: 您好\n`,
  },
  'a key between others': {
    marked: `${head}staffing:\n  team:\n    - id: lin\n      ‸\n      level: senior\n`,
    take: 'name',
    becomes: `${head}staffing:\n  team:\n    - id: lin\n      name: 小林\n      level: senior\n`,
  },
  'a choice': {
    marked: `${head}decision:\n  smart_service: dis‸\n`,
    take: 'disabled',
    becomes: `${head}decision:\n  smart_service: disabled\n`,
  },
  'an id in a list of lines': {
    marked: `${head}tags:\n  - id: vip\nquick_replies:\n  - text: 您好\n    tags:\n      - ‸\n`,
    take: 'vip',
    becomes: `${head}tags:\n  - id: vip\nquick_replies:\n  - text: 您好\n    tags:\n      - vip\n`,
  },
  'the end of a shift': {
    marked: `${head}staffing:\n  shifts:\n    - id: day\n      days: mon-fri\n      time: 09:30-‸\n`,
    take: '09:30-18:30',
    becomes: `${head}staffing:\n  shifts:\n    - id: day\n      days: mon-fri\n      time: 09:30-18:30\n`,
  },
  'a shift whose hour is typed': {
    marked: `${head}staffing:\n  shifts:\n    - id: day\n      days: mon-fri\n      time: 9:‸\n`,
    take: '09:30-18:30',
    becomes: `${head}staffing:\n  shifts:\n    - id: day\n      days: mon-fri\n      time: 09:30-18:30\n`,
  },
  'a new reply for a question': {
    marked: `${head}quick_replies:\n${reply}faq:\n  - question: 能改地址吗？\n    answer: 发货前可以。\n    quick_reply: move‸\n`,
    take: '新增常用语“move”',
    becomes: `${head}quick_replies:\n${reply}  - id: move\n    text: 【填写：内容】\nfaq:\n  - question: 能改地址吗？\n    answer: 发货前可以。\n    quick_reply: move\n`,
  },
  'a new person, where the team is not there yet': {
    marked: `${head}staffing:\n  backup:\n    - 林晓‸\n`,
    take: '新增成员“林晓”',
    becomes: `${head}staffing:\n  backup:\n    - lin-xiao\n  team:\n    - id: lin-xiao\n      name: 林晓\n`,
  },
  'a new category, where its section is not there yet': {
    marked: `${head}quick_replies:\n${reply}    category: complaint‸\n`,
    take: '新增咨询类别“complaint”',
    becomes: `${head}priority:\n  categories:\n    - id: complaint\nquick_replies:\n${reply}    category: complaint\n`,
  },
  'a new tag in brackets': {
    marked: `${head}tags: [{ id: vip }]\nquick_replies:\n  - { text: 您好, tags: [vip, fresh‸] }\n`,
    take: '新增标签“fresh”',
    becomes: `${head}tags: [{ id: vip }, { id: fresh }]\nquick_replies:\n  - { text: 您好, tags: [vip, fresh] }\n`,
  },
  'an item by its template': {
    marked: `${head}auto_replies:\n  - when: welcome\n    text: 您好，请说。\n  sp-auto-busy‸\n`,
    take: 'sp-auto-busy',
    becomes: `${head}auto_replies:\n  - when: welcome\n    text: 您好，请说。\n  - when: busy\n    text: 【填写：客服都在忙】\n`,
  },
  'a day of the promotion': {
    marked: `${head}promotions:\n  - id: sale\n    from: 2026-12-10\n    to: 2026-12-12\nannouncements:\n  - text: 活动期间 72 小时内发货。\n    promotion: sale\n    from: ‸\n`,
    take: '2026-12-11',
    becomes: `${head}promotions:\n  - id: sale\n    from: 2026-12-10\n    to: 2026-12-12\nannouncements:\n  - text: 活动期间 72 小时内发货。\n    promotion: sale\n    from: 2026-12-11\n`,
  },
};

const valueOf = (text: string): unknown => parseAllDocuments(text).at(-1)!.toJS();

const commentsIn = (text: string): readonly string[] => text.match(/# ?.面的说明/g) ?? [];

describe('what stands in the file once an item is taken', () => {
  for (const [name, { marked, take, becomes }] of Object.entries(cases))
    it(`is valid and right however the file is laid out: ${name}`, () => {
      const wrong: string[] = [];
      for (const worn of choicesOf(Object.keys(dresses))) {
        const { snapshot, offset } = atCaret(worn.reduce((text, dress) => dresses[dress]!(text), marked));
        const taking = offeredAt(snapshot, offset, 'zh').find(({ item }) => item.label === take);
        const after = taking && taken(snapshot, taking).text;
        const say = (what: string): void =>
          void wrong.push(`${worn.join(', ')}: ${what}\n${after ?? snapshot.text}`);
        if (!taking || after === undefined) say(`${take} is not offered`);
        else if (JSON.stringify(valueOf(after)) !== JSON.stringify(valueOf(becomes)))
          say('it says something else');
        else if (moreHarmOf(snapshot, taking)) say(moreHarmOf(snapshot, taking)!);
        else if (commentsIn(after).length !== commentsIn(snapshot.text).length) say('a comment is gone');
        else if (worn.includes('CRLF') && /[^\r]\n/.test(after)) say('a line ends otherwise than the others');
      }
      assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} layouts`);
    });

  it('was offered as editors take it', () => {
    for (const { marked } of Object.values(cases)) {
      const { snapshot, offset, position } = atCaret(marked);
      assert.ok(
        completion(snapshot, position, { locale: 'zh', snippets: false, today: '2026-11-22' }).items.length >
          0,
      );
      assert.deepEqual(misshapenAt(snapshot, offset), []);
    }
  });
});
