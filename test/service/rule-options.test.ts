import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { SchemaNode } from '../../schemas/format';
import { ruleOptions } from '../../schemas/rule-options';
import { locales } from '../../schemas/text';
import { optionsFolder, ruleIdsOf } from '../../server/src/generate/rule-register';
import { openFile } from '../../server/src/service/document/analysis';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { format } from '../../server/src/service/format/format';
import { schemaNodeAt } from '../../server/src/service/format/schema-node';
import type { Rule } from '../../server/src/service/rule-support/rule';
import { rules } from '../../server/src/service/rules';
import { optionsOf } from '../../server/src/service/shop/rule-options';
import { today } from './rule-runner';

/** The options of rules: each stands in a file under its rule's id, is told of in full, and the rule goes by it. */
const files = ruleIdsOf(readdirSync(optionsFolder, { recursive: true, encoding: 'utf8' }));
const schemas: Readonly<Record<string, SchemaNode>> = schemaNodeAt(format, [
  'checks',
  'options',
])!.properties!;

describe('the options of rules', () => {
  it('stand in one file each, under the id of a rule that there is', () => {
    assert.ok(files.length >= 19, `${files.length} files`);
    assert.deepEqual(Object.keys(schemas), files);
    assert.deepEqual(
      files.filter((id) => !rules.some((rule) => rule.id === id)),
      [],
    );
  });

  it('have a default that their own limits allow, and texts in both languages with no blank left', () => {
    for (const [id, { properties = {} }] of Object.entries(schemas)) {
      assert.ok(Object.keys(properties).length > 0, id);
      for (const [key, { fallback, docs, samples }] of Object.entries(properties)) {
        const name = `${id}.${key}`;
        assert.notEqual(fallback, undefined, name);
        assert.ok(samples?.length, name);
        assert.deepEqual(ruleOptions.parse({ [id]: { [key]: fallback } }), { [id]: { [key]: fallback } });
        for (const text of [docs?.title, docs?.description])
          for (const locale of locales) assert.match(text?.[locale] ?? '', /^[^{}]+$/, name);
      }
    }
  });

  for (const id of files)
    it(`are read by ${id}, all of them`, () => {
      const rule = rules.find((one) => one.id === id)!;
      assert.ok(rule.reads.includes('checks'), 'what `checks` says changes what it finds');
      assert.deepEqual(keysRead(rule), Object.keys(schemas[id]!.properties!).sort());
    });
});

/** The options of its own that a rule looks at on its examples; on another platform whether they are the defaults is asked too. */
function keysRead(rule: Rule): readonly string[] {
  const seen = new Set<string>();
  const own = new Proxy(optionsOf({ playbook: 1, shop: { name: '' } })[rule.id as never] as object, {
    get: (of, key) => (seen.add(String(key)), Reflect.get(of, key) as unknown),
  });
  const watched: Rule =
    'check' in rule
      ? {
          ...rule,
          check: (facts, report) => {
            const options = { ...facts.options, [rule.id]: own };
            rule.check({ ...facts, options }, report, own as never);
          },
        }
      : {
          ...rule,
          checkText: (text, facts, report) => rule.checkText(text, facts, report, own as never),
        };
  for (const example of [...rule.examples.bad, ...rule.examples.good]) {
    if (example.includes('platform: other')) continue;
    const snapshot = openFile('file:///options.playbook.yaml', 1, example);
    const found = gapFindings(snapshot, snapshot.documents[0]!, { today }, [watched]);
    assert.ok(found.every(({ data }) => data?.reason === undefined));
  }
  return [...seen].sort();
}
