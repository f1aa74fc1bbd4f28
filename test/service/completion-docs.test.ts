import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { SchemaNode } from '../../schemas/format';
import { placeholders } from '../../schemas/placeholders';
import { locales } from '../../schemas/text';
import { completion } from '../../server/src/service/features/completion';
import { completionDocs, exampleOf } from '../../server/src/service/features/completion/docs';
import { format } from '../../server/src/service/format/format';
import { schemaNodeAt } from '../../server/src/service/format/schema-node';
import { validPart } from '../../server/src/service/format/validate';
import { atCaret } from './marks';

interface Field {
  readonly path: readonly (string | number)[];
  readonly schema: SchemaNode;
}

/** Every field, list item and value of a free map that the format documents. */
function fieldsBelow(schema: SchemaNode, path: Field['path']): readonly Field[] {
  const own = schema.docs && path.length > 0 ? [{ path, schema }] : [];
  const freeKey = schema.propertyNames?.enum?.[0] ?? Object.keys(schema.keyChoices ?? {})[0] ?? 'any';
  return [
    ...own,
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => fieldsBelow(child, [...path, key])),
    ...(schema.additionalProperties ? fieldsBelow(schema.additionalProperties, [...path, freeKey]) : []),
    ...(schema.items ? fieldsBelow(schema.items, [...path, 0]) : []),
    ...(schema.anyOf ?? []).flatMap((one) => fieldsBelow(one, path)),
  ];
}

/** One form of several has documentation of its own; completion explains the field. */
const fields = fieldsBelow(format, []).filter(({ path, schema }) => schemaNodeAt(format, path) === schema);

/** The value of an example, as the format is to take it. */
function valueIn(example: string): unknown {
  const whole = parse(example) as unknown;
  return Array.isArray(whole) ? whole[0] : Object.values(whole as object)[0];
}

function faultsOf(example: string, { path, schema }: Field): readonly string[] {
  const read = valueIn(example);
  const value: unknown = typeof path.at(-1) === 'number' && Array.isArray(read) ? read[0] : read;
  const faults: string[] = [];
  validPart(value, schema, {}, '', ({ level, code }) => {
    if (level === 'error') faults.push(`${path.join('.')}: ${code} in ${example}`);
  });
  return faults;
}

describe('what completion explains', () => {
  it('has an example for every field that the format takes', () => {
    assert.ok(fields.length > 300, `${fields.length} fields`);
    assert.deepEqual(
      fields.flatMap((field) => faultsOf(exampleOf(field.path), field)),
      [],
    );
  });

  it('has an example for every choice that the format takes', () => {
    const choices = fields.flatMap((field) =>
      Object.keys(field.schema.choices ?? {}).map((choice) => ({ field, choice })),
    );
    assert.ok(choices.length > 100, `${choices.length} choices`);
    assert.deepEqual(
      choices.flatMap(({ field, choice }) => faultsOf(exampleOf(field.path, choice), field)),
      [],
    );
  });

  it('is short: an example of sixteen lines at most', () => {
    assert.deepEqual(
      fields.map(({ path }) => exampleOf(path)).filter((example) => example.split('\n').length > 16),
      [],
    );
  });

  it('says something in both languages of all fields and placeholders', () => {
    const all = [
      ...fields.map(({ path }) => ({ field: path })),
      ...placeholders.map(({ name }) => ({ placeholder: name })),
    ];
    for (const locale of locales)
      assert.deepEqual(
        all.filter((about) => !completionDocs(about, locale)?.value.trim()),
        [],
      );
  });

  it('is nothing for what is no item of ours', () => {
    for (const data of [
      undefined,
      null,
      1,
      'shop',
      {},
      { field: 'shop' },
      { field: [{}] },
      { placeholder: 'none' },
    ])
      assert.equal(completionDocs(data, 'zh'), undefined);
    assert.equal(completionDocs({ field: ['nothing', 'here'] }, 'zh'), undefined);
  });

  const places = {
    keys: 'playbook: 1\nshop:\n  ‸',
    choices: 'playbook: 1\ndecision:\n  smart_service: ‸',
    items: 'playbook: 1\nfaq:\n  - question: 问\n    answer: 答\n  ‸',
    'items in brackets': 'playbook: 1\nfaq: [‸]',
    placeholders: 'playbook: 1\nquick_replies:\n  - text: 您好 {{‸',
  };
  for (const [what, marked] of Object.entries(places))
    it(`is the same at once and later, for ${what}`, () => {
      const { snapshot, position } = atCaret(marked);
      const options = { locale: 'zh', snippets: true, today: '2026-11-22' } as const;
      const [atOnce, later] = [false, true].map(
        (docsLater) => completion(snapshot, position, { ...options, docsLater }).items,
      );
      assert.ok(atOnce!.length > 0);
      const resolved = later!.map(({ data, ...item }) => {
        assert.equal(item.documentation, undefined);
        assert.ok(JSON.stringify(data).length < 150, JSON.stringify(data));
        return { ...item, documentation: completionDocs(data, 'zh') };
      });
      assert.deepEqual(resolved, atOnce);
    });
});
