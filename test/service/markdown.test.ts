import assert from 'node:assert/strict';
import { marked } from 'marked';
import type { InlayHint, MarkupContent } from 'vscode-languageserver-types';
import { locales } from '../../schemas/text';
import { hover } from '../../server/src/service/features/hover';
import { inlayHints } from '../../server/src/service/features/inlay-hints';
import { reportMarkdown } from '../../server/src/service/pages/report/markdown';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { codeSpan, escapeMarkdown } from '../../server/src/service/text/markdown';
import { open } from './marks';

/** Everything that Markdown, HTML and editors read as more than letters. */
const hostile = [
  '*a* _b_ **c** <b>x</b> [l](http://x.invalid) ![p](http://x.invalid/p.png) `code` | ~~s~~ # h',
  'https://x.invalid and www.x.invalid and me@x.invalid <https://x.invalid> <img src=http://x.invalid/q.png>',
  '&amp; &lt;b&gt; &#42; \\ \\* a\\_b $x$ $(bug) :smile: <!-- c --> [r]: http://x.invalid',
  '- item',
  '1. one',
  '# head',
  '===',
  '```js',
  '> quote',
  '***',
];

const single = hostile[0]!;

/** What a renderer shows of a Markdown text. */
function rendered(markdown: string): { readonly html: string; readonly text: string } {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return { html, text };
}

/** Nothing is fetched, linked or run, and the name stands there as it was written. */
function assertShown(markdown: string, name: string): void {
  const { html, text } = rendered(markdown);
  assert.ok(!/<(?:a|img|b|del|h2|script)\b|<em>[ab]<|<strong>c</i.test(html), html);
  assert.ok(text.includes(name), `${name}\n${text}`);
}

const name = (which: string): string => `${which} ${single}`;
const quoted = (which: string): string => JSON.stringify(name(which));

const shop = `playbook: 1
shop: { name: ${quoted('shop')} }
hours:
  weekly: { mon-sun: 09:00-22:00 }
  exceptions: [{ date: 2026-11-25, name: ${quoted('exception')}, hours: closed }]
staffing:
  team: [{ id: lin, name: ${quoted('lin')} }, { id: jie, name: ${quoted('jie')} }]
  shifts: [{ id: day, days: mon-sun, time: 09:00-18:00, members: [lin] }]
  time_off: [{ member: lin, from: 2026-11-24, cover: jie }]
priority:
  categories: [{ id: c, level: 1, name: ${quoted('category')}, replies: [r1] }]
  default: c
quick_replies: [{ id: r1, title: ${quoted('title')}, text: "这里是{{shop.name}}，加微信 shop8888" }]
auto_replies:
  - { when: welcome, text: ${quoted('reply')} }
  - { id: late, when: welcome, text: 您好 }
`;

const context = { today: '2026-11-22', now: '2026-11-22T10:00:00Z' } as const;

function hoverAt(words: string, inside = 1): string {
  const snapshot = open(shop);
  const offset = shop.indexOf(words);
  assert.ok(offset >= 0, words);
  const found = hover(snapshot, positionAt(snapshot, offset + inside), { ...context, locale: 'zh' });
  return (found!.contents as MarkupContent).value;
}

describe('Markdown from what a playbook says', () => {
  it('shows each hostile text as it stands, at the start of a line and behind other words', () => {
    for (const text of hostile) {
      const shown = text.replace(/\s+/g, ' ');
      assertShown(escapeMarkdown(text), shown);
      assertShown(`**${escapeMarkdown(text)}**\n\nmore`, shown);
      assertShown(`- day: ${escapeMarkdown(text)}`, shown);
      assertShown(`| a |\n| --- |\n| ${escapeMarkdown(text)} |`, shown);
      assertShown(codeSpan(text), shown);
    }
    assert.equal(
      escapeMarkdown('小林，09:00 (午休) a.b'),
      '小林，09:00 (午休) a.b',
      'no mark where none is needed',
    );
    assert.equal(rendered(escapeMarkdown(hostile.join('\n'))).text.trim(), hostile.join(' '));
  });

  it('hovers over ids, placeholders, shifts, hours and replies', () => {
    assertShown(hoverAt('r1] }]'), name('title'));
    assertShown(hoverAt('cover: jie', 8), name('jie'));
    assertShown(hoverAt('default: c', 9), name('category'));
    assertShown(hoverAt('{{shop.name}}', 4), name('shop'));
    assertShown(hoverAt('id: day'), name('jie'));
    assertShown(hoverAt('weekly:'), name('exception'));
    assertShown(hoverAt('when: welcome, text: 您好'), 'reply *a* _b_');
  });

  it('tooltips of hints, and the report', () => {
    const snapshot = open(shop);
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    for (const locale of locales) {
      const hints = inlayHints(snapshot, all, { ...context, locale });
      const texts = hints.flatMap(({ tooltip }: InlayHint) =>
        typeof tooltip === 'object' ? [tooltip.value] : [],
      );
      assert.ok(texts.length > 0);
      assertShown(
        texts.find((text) => text.includes('jie'))!,
        name('jie'),
      );
      const { html } = rendered(reportMarkdown(snapshot, context, locale).replace(/^##? .*$/gm, ''));
      assert.ok(!/<(?:a|img|b|em|del)\b/.test(html), html);
    }
  });
});
