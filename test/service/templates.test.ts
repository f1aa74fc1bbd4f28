import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../server/src/service/features/completion';
import { allFindings } from '../../server/src/service/findings';
import { format, sectionNames } from '../../server/src/service/format/format';
import { schemaNodeAt } from '../../server/src/service/format/schema-node';
import { type Template, templates } from '../../server/src/service/format/templates';
import { isMap } from '../../server/src/service/yaml/parse/value';
import { applyText } from './apply-text';
import { atCaret, open } from './marks';

const all = templates(format);
const word = ({ prefix }: Template): string => prefix[0];
const names = all.map((template) => word(template).slice('sp-'.length));

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';

/** A file with the caret where a template belongs, its word typed. */
function fileFor(template: Template): string {
  const { place } = template;
  const typed = `${word(template)}‸`;
  if (place === 'file') return typed;
  if ('section' in place) return `${place.section === 'shop' ? 'playbook: 1\n' : head}${typed}\n`;
  const keys = place.list.split('.');
  const lines = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
  return `${head}${lines}${'  '.repeat(keys.length)}${typed}\n`;
}

const offered = (marked: string, snippets = false): readonly CompletionItem[] => {
  const { snapshot, position } = atCaret(marked);
  return completion(snapshot, position, { locale: 'zh', snippets, today: '2026-11-22' }).items;
};

const offeredTemplates = (marked: string): readonly string[] =>
  offered(marked).flatMap(({ label }) => (label.startsWith('sp-') ? [label] : []));

function taken(marked: string, label: string): string {
  const item = offered(marked).find((one) => one.label === label);
  assert.ok(item, `${label} is not offered`);
  return applyText(atCaret(marked).snapshot.text, [item.textEdit as TextEdit]);
}

function faultsOf(text: string): readonly string[] {
  const [found] = allFindings(open(text), { today: '2026-11-22' });
  assert.ok(isMap(found!.document.playbook));
  return found!.findings
    .map(({ code }) => code)
    .filter((code) => /^(?:yaml|schema|placeholder)\/|^reference\/unknown-id$/.test(code));
}

describe('templates', () => {
  for (const template of all)
    it(`${word(template)} is well formed when its defaults are kept`, () => {
      const text = taken(fileFor(template), word(template));
      assert.doesNotMatch(text, /\$\{|sp-/);
      assert.deepEqual(faultsOf(text), [], text);
    });

  it('are there for every section but the version', () => {
    const sections = sectionNames
      .filter((name) => name !== 'playbook')
      .map((name) => name.replaceAll('_', '-'));
    assert.deepEqual(
      sections.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('are there for every kind of step and of automatic reply', () => {
    const kindsAt = (...path: (string | number)[]) => Object.keys(schemaNodeAt(format, path)!.choices!);
    const wanted = [
      ...kindsAt('disable', 'steps', 0, 'action').map((kind) => `step-${kind}`),
      ...kindsAt('auto_replies', 0, 'when').map((kind) => `auto-${kind}`),
    ].map((name) => name.replaceAll('_', '-'));
    assert.deepEqual(
      wanted.filter((name) => !names.includes(name)),
      [],
    );
    const step = all.find((template) => word(template) === 'sp-step-switch-off')!;
    assert.match(taken(fileFor(step), 'sp-step-switch-off'), /- action: switch_off\n {6}title: \S/);
  });

  it('have words of their own, one of them Chinese, and say in both languages what they are', () => {
    const prefixes = all.flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter((one, index) => prefixes.indexOf(one) !== index),
      [],
    );
    for (const { prefix, title } of all) {
      assert.match(prefix[0], /^sp-[a-z-]+$/);
      assert.match(prefix[1], /^客服-/);
      assert.match(title.zh, /[\u4e00-\u9fff]/);
      assert.match(title.en, /^[A-Z]/);
    }
  });

  it('number the tab stops in the order of the text, each once, and have none for the kind', () => {
    for (const template of all) {
      const item = offered(fileFor(template), true).find(({ label }) => label === word(template))!;
      const { newText } = item.textEdit as TextEdit;
      const stops = [...newText.matchAll(/(?<!\\)\$\{(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
        word(template),
      );
      if (template.kind) assert.match(newText, new RegExp(`^- ${template.kind}: \\w+\\n`));
    }
  });

  it('are found by their Chinese word too', () => {
    const item = offered(`${head}客服-常‸`).find(({ label }) => label === 'sp-faq');
    assert.match(item!.filterText!, /客服-常见问题/);
  });

  it('are not offered a second time for a section that is there, nor for a new file in one that is not empty', () => {
    const labels = offeredTemplates(`${head}tags:\n  - id: vip\n‸`);
    for (const label of ['sp-new', 'sp-shop', 'sp-tags']) assert.ok(!labels.includes(label), label);
    assert.ok(labels.includes('sp-faq'));
  });

  const elsewhere = {
    'behind a key': `${head}decision:\n  smart_service: sp-‸`,
    'in a text for customers': `${head}quick_replies:\n  - text: sp-‸`,
    'in a text of several lines': `${head}quick_replies:\n  - text: |\n      您好\n      sp-‸`,
    'in quotes': `${head}quick_replies:\n  - text: "sp-‸"`,
    'among the keys of an item': `${head}quick_replies:\n  - text: 您好\n    sp-‸`,
    'in a list of words': `${head}quick_replies:\n  - tags: [sp-‸]`,
    'in a comment': `${head}# sp-‸`,
    'in a list of something else': `${head}tags:\n  - id: vip\n  sp-quick‸`,
  };
  for (const [where, marked] of Object.entries(elsewhere))
    it(`are not offered ${where}`, () => assert.deepEqual(offeredTemplates(marked), []));

  it('go between the items of a list, and take ids that are free', () => {
    const marked = `${head}quick_replies:\n  - id: ship-time\n    text: 您好\n  sp-quick‸\n  - text: 再见\n`;
    const text = taken(marked, 'sp-quick-reply');
    assert.deepEqual(faultsOf(text), [], text);
    assert.equal(text.match(/^ {2}- /gm)?.length, 3);
  });
});
