import assert from 'node:assert/strict';
import { allFindings } from '../../../server/src/service/findings';
import { open } from '../marks';
import { read } from './form-help';
import { afterFirst, fixed, told } from './typo-help';

const settings = { today: '2026-11-22' };

/** Asserts what is told, and the whole text after all fixes, which a second run leaves alone. */
function check(text: string, findings: readonly string[], after: string): void {
  assert.deepEqual(told(text), findings);
  assert.equal(fixed(text), after);
  assert.equal(fixed(after), after);
}

/** What stands above the playbook in a case, and the playbook. */
const headOf = (text: string): string => text.slice(0, text.indexOf('playbook: 1'));

describe('cases of the form', () => {
  const cases: [name: string, findings: string[], after: string][] = [
    [
      '02-fix-tabs-only',
      ['6 yaml/tab'],
      'playbook: 1\nshop: { name: 店 }\nhours:\n  weekly:\n    mon-sun: 09:00-18:00\n',
    ],
    [
      '05-fix-does-not-repeat-itself',
      ['8 yaml/indent'],
      'playbook: 1\nshop: { name: 店 }\nauto_replies:\n  - id: night\n    when: after_hours\n    text: 下班了，{{hours.next_open}}回您\n',
    ],
    [
      '08-fix-full-width-bar',
      ['7 placeholder/malformed'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: 您好{{buyer.nickname|亲}}，在的\n',
    ],
    [
      '10-fix-swallows-a-value',
      ['6 yaml/value-twice'],
      'playbook: 1\nshop: { name: 店 }\nstaffing:\n  targets: # 快一点\n    first_response: 1m\n',
    ],
    [
      '13-placeholder-opens-a-text',
      ['7 yaml/quote-needed', '9 yaml/quote-needed'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: "{{buyer.nickname}}，您好"\n  - id: b\n    text: "{{buyer.nickname|亲}}"\n',
    ],
    [
      '14-reply-of-several-lines',
      ['7 yaml/lines-of-text'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: |\n      1、先点订单\n      2、再点售后\n      3：等审核\n  - id: b\n    text: 好\n',
    ],
    [
      '15-dash-without-space',
      ['6 yaml/dash-space'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: 您好\n',
    ],
    [
      '19-hash-in-braces',
      ['6 yaml/hash-in-braces'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - { id: c, title: 标签, text: "欢迎 #新人", group: 售前 }\nfaq:\n  - { question: 包邮吗, answer: 满 99 包邮 }\n',
    ],
    [
      '22-fallback-of-another-dialect',
      ['7 placeholder/malformed'],
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: "您好{{buyer.nickname|亲}}，在的"\n',
    ],
    [
      'fix-loses-section',
      ['5 yaml/open-bracket'],
      'playbook: 1\nshop: { name: a }\nquick_replies:\n  - id: mine\n    text: 我写的话一\n  - id: mine2\n    text: 我写的话二\n',
    ],
    [
      'fix-rewrites-list',
      ['5 yaml/value-twice'],
      'playbook: 1\nshop: { name: a }\nannouncements:\n  - id: s1\n    title: 店里的公告\n    text: 我写的公告\n',
    ],
  ];
  for (const [name, findings, after] of cases)
    it(name, () => {
      const text = read(name);
      check(text, findings, headOf(text) + after);
    });

  it('18-hash-ends-a-text: a suggestion, since it changes what customers read', () => {
    const text = read('18-hash-ends-a-text');
    check(text, ['7 yaml/comment-in-text', '10 yaml/comment-in-text'], text);
    assert.equal(
      afterFirst(text, 'suggestion'),
      text.replace('您的工单 #10086 已登记，2 小时内联系您', '"您的工单 #10086 已登记，2 小时内联系您"'),
    );
    assert.match(told(text, 'zh')[1]!, /“# 键”不会发给顾客/);
  });

  it('fix-redirects-reference: no id is changed while one may stand in what cannot be read', () => {
    const text = read('fix-redirects-reference');
    check(text, ['8 yaml/quote-needed'], text);
  });

  it('leaves a comment behind a text alone', () => {
    const text = (line: string) =>
      `playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    ${line}\n`;
    for (const line of [
      'text: 您好，在的。 # 店长定的',
      'text: 您好 # 店长定的，别改',
      'text: 您好 #店长定的\n    enabled: true # 10 月起',
      'text: "按 # 键"',
    ])
      assert.ok(
        !allFindings(open(text(line)), settings).some(({ findings }) =>
          findings.some(({ code, level }) => code === 'yaml/comment-in-text' && level !== 'info'),
        ),
        line,
      );
  });
});

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('typos in YAML', () => {
  const typos: [what: string, before: string, codes: string[], after: string][] = [
    [
      'a key without its colon',
      'hours:\n  weekly\n    mon-fri: 09:00-18:00\n',
      ['4 yaml/missing-colon'],
      'hours:\n  weekly:\n    mon-fri: 09:00-18:00\n',
    ],
    [
      'a colon without its space',
      'faq:\n  - question: 问\n    answer:答\n',
      ['5 yaml/colon-space'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'a full-width colon behind days',
      'hours:\n  weekly:\n    mon-fri：09:00-18:00\n    sat: closed\n',
      ['5 yaml/wide-colon'],
      'hours:\n  weekly:\n    mon-fri: 09:00-18:00\n    sat: closed\n',
    ],
    [
      'a full-width colon inside quotes stays',
      'faq:\n  - question: "问：谁"\n    answer：答\n',
      ['5 yaml/wide-colon'],
      'faq:\n  - question: "问：谁"\n    answer: 答\n',
    ],
    [
      'two colons',
      'faq:\n  - question: 问\n    answer:: 答\n',
      ['5 yaml/double-colon'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'an equals sign',
      'faq:\n  - question: 问\n    answer = 答\n',
      ['5 yaml/equals-sign'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'two dashes',
      'faq:\n  -- question: 问\n    answer: 答\n',
      ['4 yaml/double-dash'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'an item without its dash',
      'faq:\n  - question: 问\n    answer: 答\n    question: 又问\n    answer: 又答\n',
      ['6 yaml/missing-dash'],
      'faq:\n  - question: 问\n    answer: 答\n  - question: 又问\n    answer: 又答\n',
    ],
    [
      'a dash typed too deep',
      'faq:\n  - question: 问\n    answer: 答\n    - question: 又问\n      answer: 又答\n',
      ['6 yaml/indent'],
      'faq:\n  - question: 问\n    answer: 答\n  - question: 又问\n    answer: 又答\n',
    ],
    [
      'a line too far out',
      'faq:\n  - question: 问\n   answer: 答\n',
      ['5 yaml/indent'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'an open quote, told where it opens',
      'faq:\n  - question: "问\n    answer: 答\n',
      ['4 yaml/open-quote'],
      'faq:\n  - question: "问"\n    answer: 答\n',
    ],
    [
      'a quote twice',
      'faq:\n  - question: "问""\n    answer: 答\n',
      ['4 yaml/double-quote'],
      'faq:\n  - question: "问"\n    answer: 答\n',
    ],
    [
      'an open bracket, told at the bracket',
      'faq:\n  - question: 问\n    keywords: [甲, 乙\n    answer: 答\n',
      ['5 yaml/open-bracket'],
      'faq:\n  - question: 问\n    keywords: [甲, 乙]\n    answer: 答\n',
    ],
    [
      'a bracket too many',
      'faq:\n  - question: 问\n    keywords: [甲, 乙]]\n    answer: 答\n',
      ['5 yaml/open-bracket'],
      'faq:\n  - question: 问\n    keywords: [甲, 乙]\n    answer: 答\n',
    ],
    [
      'an open brace',
      'faq:\n  - { question: 问, answer: 答\n',
      ['4 yaml/open-bracket'],
      'faq:\n  - { question: 问, answer: 答 }\n',
    ],
    [
      'full-width brackets',
      'decision:\n  smart_service: disabled\n  reasons: 【personal_service，inaccurate_replies】\n',
      ['5 yaml/wide-bracket'],
      'decision:\n  smart_service: disabled\n  reasons: [personal_service, inaccurate_replies]\n',
    ],
    [
      'a full-width comma in braces',
      'faq:\n  - { question: 问，answer: 答 }\n',
      ['4 yaml/wide-comma'],
      'faq:\n  - { question: 问, answer: 答 }\n',
    ],
    [
      'no comma in braces',
      'faq:\n  - { question: 问 answer: 答 }\n',
      ['4 yaml/missing-comma'],
      'faq:\n  - { question: 问, answer: 答 }\n',
    ],
    [
      'a leading placeholder in braces',
      'faq:\n  - { question: 问, answer: {{buyer.nickname|亲}}，在 }\n',
      ['4 yaml/quote-needed'],
      'faq:\n  - { question: 问, answer: "{{buyer.nickname|亲}}，在" }\n',
    ],
    [
      'a text that begins with @',
      'faq:\n  - question: 问\n    answer: @客服\n',
      ['5 yaml/quote-needed'],
      'faq:\n  - question: 问\n    answer: "@客服"\n',
    ],
    [
      'a text with a colon in it',
      'faq:\n  - question: 问\n    answer: 尺码: 大\n',
      ['5 yaml/quote-needed'],
      'faq:\n  - question: 问\n    answer: "尺码: 大"\n',
    ],
    [
      'two keys on one line',
      'faq:\n  - question: 问 answer: 答\n',
      ['4 yaml/nested-on-one-line'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
    [
      'a sign between the colon and the value',
      'decision:\n  smart_service: disabled\n  reasons: “ [personal_service, inaccurate_replies]\n',
      ['5 yaml/stray-mark'],
      'decision:\n  smart_service: disabled\n  reasons: [personal_service, inaccurate_replies]\n',
    ],
    [
      'a full-width space behind the dash',
      'faq:\n  -\u3000question: 问\n    answer: 答\n',
      ['4 yaml/wide-space'],
      'faq:\n  - question: 问\n    answer: 答\n',
    ],
  ];
  for (const [what, before, codes, after] of typos) it(what, () => check(head + before, codes, head + after));

  for (const mark of ['?', '“', '%', ',', '{{', '{', '['])
    it(`"${mark}" behind the name of a list loses nothing of it`, () => {
      const list = '\n  - { id: a, text: 我写的话一 }\n  - { id: b, text: 我写的话二 }\n';
      assert.equal(fixed(`${head}quick_replies: ${mark}${list}`), `${head}quick_replies:${list}`);
    });

  it('is told in both languages with the line as it should read', () => {
    const text = `${head}faq:\n  - question: 问\n    answer:答\n`;
    assert.deepEqual(told(text, 'zh'), ['冒号后面要空一格：“answer: 答”。']);
    assert.deepEqual(told(text, 'en'), ['Put a space after the colon: "answer: 答".']);
  });
});
