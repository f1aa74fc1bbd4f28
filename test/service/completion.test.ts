import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../server/src/service/features/completion';
import { offsetAt } from '../../server/src/service/yaml/segments/layout';
import { atCaret, malformed } from './marks';

const options = { locale: 'zh', snippets: false, today: '2026-11-22' } as const;

const complete = (marked: string): CompletionItem[] => {
  const { snapshot, position } = atCaret(marked);
  return completion(snapshot, position, options).items;
};
const labels = (marked: string): string[] => complete(marked).map(({ label }) => label);

/** The text after an item is taken. */
function taken(marked: string, item: CompletionItem): string {
  const { snapshot } = atCaret(marked);
  const { range, newText } = item.textEdit as TextEdit;
  return (
    snapshot.text.slice(0, offsetAt(snapshot, range.start)) +
    newText +
    snapshot.text.slice(offsetAt(snapshot, range.end))
  );
}

describe('completion offers', () => {
  const head = 'playbook: 1\nshop:\n  name: 小满\n';
  const cases: [name: string, text: string, first: string[]][] = [
    [
      "sections at the margin, in the format's order",
      `${head}‸`,
      ['decision', 'assistant', 'disable', 'hours'],
    ],
    ['required keys first', 'playbook: 1\nshop:\n  ‸', ['name', 'platform']],
    ['the keys that are not there yet', `${head}  pl‸`, ['platform', 'timezone', 'languages']],
    ['keys behind a dash', `${head}faq:\n  - ‸`, ['question', 'answer']],
    [
      'keys in the middle of an item',
      `${head}faq:\n  - question: 问\n    ‸\n    topic: returns\n`,
      ['answer', 'id'],
    ],
    [
      'keys on a blank line between items',
      `${head}faq:\n  - question: 问\n    ‸\n  - question: 二\n    answer: 答\n`,
      ['answer'],
    ],
    ['keys in flow style', 'playbook: 1\nshop: { ‸ }\n', ['name', 'platform']],
    ['keys behind a comma in flow style', 'playbook: 1\nshop: { name: a, ‸ }\n', ['platform']],
    ['choices', `${head}decision:\n  smart_service: ‸\n`, ['disabled', 'enabled', 'disabled_for_window']],
    ['choices while one is typed', `${head}decision:\n  smart_service: dis‸\n`, ['disabled']],
    [
      'choices in a list',
      `${head}decision:\n  smart_service: disabled\n  reasons:\n    - ‸\n`,
      ['inaccurate_replies'],
    ],
    ['choices in a flow list', `${head}decision:\n  reasons: [low_volume, ‸]\n`, ['inaccurate_replies']],
    ['choices in quotes', `${head}decision:\n  smart_service: "‸"\n`, ['disabled']],
    [
      'ids',
      `${head}priority:\n  categories:\n    - id: complaint\n    - id: other\n  default: ‸\n`,
      ['complaint', 'other'],
    ],
    ['rule ids', `${head}checks:\n  rules:\n    ‸`, ['announcements/expired']],
    ['a new item where one is due', `${head}faq:\n  - question: 问\n    answer: 答\n  ‸`, ['- 常见问题']],
    ['the first item of a list', `${head}faq:\n  ‸`, []],
    ['placeholders', `${head}quick_replies:\n  - text: 您好 {{‸`, ['shop.name', 'hours.today']],
    ['nothing in a comment', `${head}# na‸`, []],
    [
      'nothing between a section and items that lost their key, a comment on top',
      `${head}messages:\n  offline_messages:\n    owner: a\n‸\n  # 售前\n  - id: a\n    text: b\n`,
      [],
    ],
    ['nothing in a text', `${head}quick_replies:\n  - text: |\n      您好 wel‸\n`, []],
  ];
  for (const [name, text, first] of cases)
    it(name, () => {
      const offered = labels(text);
      assert.deepEqual(offered.slice(0, first.length), first, offered.join(' '));
      if (name.startsWith('nothing')) assert.deepEqual(offered, []);
    });

  it('no text for customers that says what the shop forbids', () => {
    const file = (forbidden: string) =>
      `${head}staffing:\n  standards:\n    must_not_say: [${forbidden}]\nlive:\n  comment_replies:\n    - ‸\n`;
    const begun = (forbidden: string): readonly string[] => {
      const text = file(forbidden);
      const starts = complete(text).filter(({ textEdit }) => textEdit!.newText.includes('text:'));
      return starts.map((item) => taken(text, item));
    };
    const allowed = begun('不知道');
    assert.ok(allowed.filter((text) => text.includes('定制款看详情页')).length >= 2);
    const left = begun('不知道, 看详情页');
    assert.equal(left.length, allowed.length);
    for (const text of left) assert.doesNotMatch(text, /定制款/);
  });

  it('only the name where the colon is there', () => {
    const item = complete('playbook: 1\nshop:\n  na‸: 小满\n').find(({ label }) => label === 'name')!;
    assert.equal(taken('playbook: 1\nshop:\n  na‸: 小满\n', item), 'playbook: 1\nshop:\n  name: 小满\n');
  });

  it('a placeholder with its closing braces, but not twice', () => {
    const text = `${head}quick_replies:\n  - text: 您好 {{sh‸}}\n`;
    assert.ok(taken(text, complete(text)[0]!).includes('您好 {{shop.name}}\n'));
    const open = `${head}quick_replies:\n  - text: 您好 {{‸\n`;
    assert.ok(taken(open, complete(open)[0]!).includes('您好 {{shop.name}}\n'));
  });
});

describe('a placeholder that opens a text', () => {
  const cases: [name: string, marked: string, after: string][] = [
    ['gets quotes', '    text: {{‸', '    text: "{{shop.name}}"'],
    ['keeps what follows', '    text: {{na‸}}，"您"好', '    text: "{{shop.name}}，\\"您\\"好"'],
    ['gets quotes in braces too', '    extra: { text: {{‸ }', '    extra: { text: "{{shop.name}}" }'],
  ];
  for (const [name, marked, after] of cases)
    it(name, () => {
      const text = `playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n${marked}\n  - id: b\n    text: b\n`;
      const item = complete(text).find(({ label }) => label === 'shop.name');
      assert.ok(item, 'nothing is offered');
      assert.equal(taken(text, item).split('\n')[4], after);
    });

  it('is not offered in a comment, which would become text or break the file', () => {
    for (const line of [
      '# text: {{‸',
      '    # 以后写 {{‸',
      '    text: 您好 # 见 {{sh‸}}',
      '    extra: { text: 您好 } # {{‸',
    ])
      assert.deepEqual(
        complete(`playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n${line}\n`).map(
          ({ label }) => label,
        ),
        [],
        line,
      );
  });
});

/** Places of every kind; each is tried in several dresses. */
const places = {
  'top level': 'playbook: 1\nshop:\n  name: a\n‸',
  'top level, word typed': 'playbook: 1\nshop:\n  name: a\nde‸',
  'between sections': 'playbook: 1\nshop:\n  name: a\n‸\nfaq:\n  - question: q\n    answer: a\n',
  'in a section': 'playbook: 1\nshop:\n  name: a\n  ‸\n',
  'in a section, before others': 'playbook: 1\nshop:\n  ‸\n  name: a\n',
  'under a bare key': 'playbook: 1\nshop:\n  name: a\nstaffing:\n  ‸\n',
  'under a bare nested key': 'playbook: 1\nshop:\n  name: a\nstaffing:\n  targets:\n    ‸\n',
  'first key of an item': 'playbook: 1\nshop:\n  name: a\ndisable:\n  steps:\n    - ‸\n',
  'later key of an item': 'playbook: 1\nshop:\n  name: a\npriority:\n  categories:\n    - id: a\n      ‸\n',
  'item of a list section':
    'playbook: 1\nshop:\n  name: a\nquick_replies:\n  - text: a\n    ‸\n  - text: b\n',
  'a new item': 'playbook: 1\nshop:\n  name: a\nquick_replies:\n  - text: a\n  ‸\n',
  'a new item at column 0': 'playbook: 1\nshop:\n  name: a\nquick_replies:\n- text: a\n‸\n',
  'the first item': 'playbook: 1\nshop:\n  name: a\nquick_replies:\n  ‸\n',
  'value of a choice': 'playbook: 1\nshop:\n  name: a\n  status: ‸\n',
  'value before a comment': 'playbook: 1\nshop:\n  name: a\n  status: ‸ # 状态\n',
  'item of choices': 'playbook: 1\nshop:\n  name: a\n  channels:\n    - im\n    - ‸\n',
  'flow map': 'playbook: 1\nshop: { name: a, ‸ }\n',
  'flow list': 'playbook: 1\nshop:\n  name: a\n  languages: [zh, ‸]\n',
  'flow map in a list': 'playbook: 1\nshop:\n  name: a\nfaq:\n  - { question: q, answer: a, ‸ }\n',
  'map of free keys': 'playbook: 1\nshop:\n  name: a\nhours:\n  weekly:\n    ‸\n',
  'rule settings': 'playbook: 1\nshop:\n  name: a\nchecks:\n  rules:\n    ‸\n',
  'second document': 'playbook: 1\nshop:\n  name: a\n---\nplaybook: 1\nshop:\n  name: b\n‸',
};

const dresses: Record<string, (text: string) => string> = {
  plain: (text) => text,
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  'indent 4': (text) => indentMore(text),
  'comment above': (text) => text.replace(/^(.*‸)/m, (line) => `${/^ */.exec(line)![0]}# 说明\n${line}`),
  'no last newline': (text) => text.replace(/\n+$/, ''),
};

/** The same text with four columns for each level; what stands behind a dash stays two columns from it. */
function indentMore(text: string): string {
  const columns = new Map<number, number>();
  return text
    .split('\n')
    .map((line) => {
      const [, blanks, dash] = /^( *)(- )?/.exec(line)!;
      const column = columns.get(blanks!.length) ?? blanks!.length * 2;
      if (dash) columns.set(blanks!.length + 2, column + 2);
      else if (blanks === '') columns.clear();
      return ' '.repeat(column) + line.slice(blanks!.length);
    })
    .join('\n');
}

describe('every completion item leaves the file well formed', () => {
  for (const [place, text] of Object.entries(places))
    for (const [dress, wear] of Object.entries(dresses))
      it(`${place}, ${dress}`, () => {
        const marked = wear(text);
        const items = complete(marked);
        assert.ok(items.length > 0, 'nothing is offered');
        for (const item of items) {
          const after = taken(marked, item);
          assert.deepEqual(malformed(after), [], `${item.label}:\n${after}`);
        }
      });
});

describe('completion of very many ids', () => {
  const text = (typed: string): string =>
    `playbook: 1\nshop: { name: a }\nquick_replies:\n${Array.from({ length: 300 }, (_, n) => `  - { id: reply-${n}, text: t }\n`).join('')}faq:\n  - question: q\n    answer: a\n    quick_reply: ${typed}‸\n`;
  const complete = (typed: string) => {
    const { snapshot, position } = atCaret(text(typed));
    const { items, isIncomplete } = completion(snapshot, position, options);
    return { labels: items.map(({ label }) => label), isIncomplete };
  };

  it('offers those that fit best, and asks to be asked again', () => {
    assert.equal(complete('').labels.length, 100);
    assert.ok(complete('').isIncomplete);
    const { labels, isIncomplete } = complete('reply-29');
    assert.deepEqual(labels.slice(0, 3), ['reply-29', 'reply-290', 'reply-291']);
    assert.ok(labels.slice(0, 11).every((label) => label.startsWith('reply-29')));
    assert.ok(labels.includes('reply-129') && !labels.includes('reply-1'));
    assert.ok(isIncomplete);
    assert.deepEqual(complete('R299').labels, ['reply-299']);
  });
});

describe('completion in an empty file', () => {
  it('writes the version, and goes on to the name of the shop', () => {
    const { snapshot, position } = atCaret('‸');
    const { items } = completion(snapshot, position, { locale: 'zh', snippets: true, today: '2026-11-22' });
    assert.equal(items[0]!.label, 'playbook');
    assert.equal(items[0]!.textEdit!.newText, 'playbook: 1\nshop:\n  name: ${1:小满家居旗舰店}');
  });
});

describe('completion is searched', () => {
  it('by names as well as ids and by the initials of their pinyin', () => {
    const [item] = complete(`playbook: 1
staffing:
  team:
    - { id: lin-yue, name: 林悦 }
  shifts:
    - id: early
      members: [‸]
`);
    assert.equal(item!.label, 'lin-yue');
    assert.equal(item!.filterText, 'lin-yue 林悦 ly');
  });

  it('keys by their titles in Chinese, by what else people call them, and by the initials of these', () => {
    const items = complete('playbook: 1\nshop: { name: a }\n‸');
    const replies = items.find(({ label }) => label === 'quick_replies');
    assert.equal(replies!.filterText, 'quick_replies 常用语 cyy 快捷回复 kjhf 话术 hs');
  });

  it('so among very many ids too', () => {
    const team = Array.from({ length: 150 }, (_, at) => `    - { id: m${at}, name: 客服${at} }\n`).join('');
    const found = labels(`playbook: 1
staffing:
  team:
${team}    - { id: boss, name: 周敏 }
  shifts:
    - id: early
      members: [zm‸]
`);
    assert.deepEqual(found, ['boss', '新增成员“zm”'], 'what is there before what is new');
  });
});
