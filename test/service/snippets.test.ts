import assert from 'node:assert/strict';
import { isMap } from '../../server/src/service/yaml/parse/value';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { format, sectionNames } from '../../server/src/service/format/format';
import { schemaNodeAt } from '../../server/src/service/format/schema-node';
import { type StaticSnippet, staticSnippets } from '../../server/src/service/format/static-snippets';

const snippets = staticSnippets(format);

/** Where the items of a snippet belong, by the first word of its name. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'quick-reply': ['quick_replies'],
  'faq-entry': ['faq'],
  'auto-reply': ['auto_replies'],
  shift: ['staffing', 'shifts'],
  category: ['priority', 'categories'],
  step: ['disable', 'steps'],
  auto: ['auto_replies'],
};

/** What stands in the file when every tab stop keeps its default. */
const accepted = ({ body }: StaticSnippet): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'));

/** A whole file round a snippet. */
function fileWith(name: string, snippet: StaticSnippet): string {
  const text = accepted(snippet);
  const head = ['playbook: 1', 'shop:', '  name: 小满家居'];
  if (/^playbook:/.test(text)) return text;
  if (/^shop:/.test(text)) return `playbook: 1\n${text}`;
  if (!text.startsWith('- ')) return [...head, text].join('\n');
  const path = homes[name] ?? homes[name.split('-')[0]!]!;
  const keys = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const indent = '  '.repeat(path.length);
  return [...head, ...keys, text.replace(/^/gm, indent)].join('\n');
}

describe('static snippets', () => {
  for (const [name, snippet] of Object.entries(snippets))
    it(`${name} is well formed when its defaults are kept`, () => {
      const text = fileWith(name, snippet);
      assert.doesNotMatch(text, /\$\{/);
      const found = allFindings(openFile('file:///snippet.playbook.yaml', 1, text), {
        today: '2026-11-22',
      });
      const bad = found[0]!.findings.filter(({ code }) => /^(?:yaml|schema|placeholder)\//.test(code));
      assert.deepEqual(
        bad.map(({ code, data }) => [code, data]),
        [],
        text,
      );
      assert.ok(isMap(found[0]!.document.playbook));
    });

  it('has one for every section but the version', () => {
    const names = sectionNames.filter((name) => name !== 'playbook').map((name) => name.replaceAll('_', '-'));
    assert.deepEqual(
      names.filter((name) => !(name in snippets)),
      [],
    );
  });

  it('has one for every kind of step and of automatic reply', () => {
    const kindsAt = (...path: (string | number)[]) => Object.keys(schemaNodeAt(format, path)!.choices!);
    const wanted = [
      ...kindsAt('disable', 'steps', 0, 'action').map((kind) => `step-${kind}`),
      ...kindsAt('auto_replies', 0, 'when').map((kind) => `auto-${kind}`),
    ].map((name) => name.replaceAll('_', '-'));
    assert.deepEqual(
      wanted.filter((name) => !(name in snippets)),
      [],
    );
    assert.match(accepted(snippets['step-switch-off']!), /^- action: switch_off\n {2}title: \S/);
  });

  it('gives every snippet words of its own, one of them Chinese, and says in both languages what it is', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter((word, index) => prefixes.indexOf(word) !== index),
      [],
    );
    for (const { prefix, description } of Object.values(snippets)) {
      assert.match(prefix[0]!, /^sp-[a-z-]+$/);
      assert.match(prefix[1]!, /^客服-/);
      assert.match(description, /[\u4e00-\u9fff].* \/ .*[a-z]/s);
    }
  });

  it('numbers the tab stops in the order of the text, each once', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
        name,
      );
    }
  });
});
