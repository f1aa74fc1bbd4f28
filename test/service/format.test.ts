import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SchemaNode } from '../../schemas/format';
import { generatedFiles } from '../../schemas/generated-files';
import { idKinds } from '../../schemas/meta';
import { lower } from '../../schemas/lower';
import { placeholders } from '../../schemas/placeholders';
import { playbook } from '../../schemas/playbook';
import { acceptsScalar } from '../../schemas/scalars';
import { DECLARATIONS, libraryDeclarations } from '../../server/src/generate/declarations';
import { generatedPages } from '../../server/src/generate/generated-pages';

interface Field {
  readonly path: string;
  readonly schema: SchemaNode;
}

function fieldsOf(path: string, schema: SchemaNode): Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
    { path: `${path}.${key}`, schema: child },
    ...fieldsOf(`${path}.${key}`, child),
  ]);
  const items = schema.items ? fieldsOf(`${path}[]`, schema.items) : [];
  const free = schema.additionalProperties ? fieldsOf(`${path}.*`, schema.additionalProperties) : [];
  return [...own, ...items, ...free, ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(path, one))];
}

const format = lower();
const fields = fieldsOf('', format);

/** The zod schemas that stand at a path of keys, `[]` and `*`. */
function schemasAt(path: string): z.ZodType[] {
  const steps = path.split(/[.]|(?=\[\])/).filter(Boolean);
  return steps.reduce(
    (schemas: z.ZodType[], step) => schemas.flatMap((schema) => childrenOf(schema, step)),
    [playbook],
  );
}

function childrenOf(schema: unknown, step: string): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return childrenOf(schema.unwrap(), step);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => childrenOf(one, step));
  if (schema instanceof z.ZodArray && step === '[]') return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord && step === '*') return [schema.valueType as z.ZodType];
  const child = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[step] : undefined;
  return child ? [child] : [];
}

describe('the format', () => {
  it('has a title and a description in both languages for every field', () => {
    assert.ok(fields.length > 300, `only ${fields.length} fields`);
    for (const { path, schema } of fields) {
      assert.ok(schema.docs, `${path} has no docs`);
      for (const { zh, en } of [schema.docs.title, schema.docs.description]) {
        assert.match(zh, /[\u4e00-\u9fffA-Za-z]/, path);
        assert.doesNotMatch(en, /[\u4e00-\u9fff]/, `${path}: ${en}`);
      }
    }
  });

  it('has samples that it accepts', () => {
    let tried = 0;
    for (const { path, schema } of fields) {
      const schemas = schemasAt(path);
      assert.ok(schemas.length > 0, `no schema at ${path}`);
      for (const sample of schema.samples ?? []) {
        assert.ok(
          schemas.some((schema) => schema.safeParse(sample).success),
          `${path}: ${JSON.stringify(sample)}`,
        );
        tried++;
      }
    }
    assert.ok(tried > 250, `only ${tried} samples were tried`);
  });

  it('has a sample or choices for every single value', () => {
    for (const { path, schema } of fields)
      if (schema.type && !['object', 'array', 'boolean'].includes(schema.type))
        assert.ok(schema.samples?.length || schema.choices || schema.enum, `${path} has no sample`);
  });

  it('refers only to kinds of ids that something defines', () => {
    const kinds = (key: 'defines' | 'refersTo', schema: SchemaNode): string[] => [
      ...(schema[key] ? [schema[key]] : []),
      ...Object.values(schema.properties ?? {}).flatMap((child) => kinds(key, child)),
      ...[schema.items, schema.additionalProperties || undefined, ...(schema.anyOf ?? [])].flatMap((child) =>
        child ? kinds(key, child) : [],
      ),
    ];
    const defined = new Set(kinds('defines', format));
    for (const kind of kinds('refersTo', format)) assert.ok(defined.has(kind), kind);
    for (const kind of idKinds) assert.ok(defined.has(kind), `${kind} is defined nowhere`);
  });

  it('writes the sections in their canonical order', () => {
    assert.deepEqual(Object.keys(format.properties!), [
      'playbook',
      'extends',
      'without',
      'shared',
      'shop',
      'decision',
      'assistant',
      'disable',
      'hours',
      'staffing',
      'priority',
      'messages',
      'quick_replies',
      'tags',
      'product_info',
      'faq',
      'live',
      'announcements',
      'auto_replies',
      'promotions',
      'checks',
    ]);
  });

  it('has placeholders with docs and a sample in both languages', () => {
    for (const { name, docs, sample } of placeholders)
      for (const text of [docs.title, docs.description, sample]) assert.ok(text.zh && text.en, name);
  });
});

describe('the notations', () => {
  const cases: [Parameters<typeof acceptsScalar>[0], string[], string[]][] = [
    ['time', ['00:00', '23:59', '24:00'], ['24:01', '9:00', '25:00', '']],
    [
      'time-range',
      ['09:00-18:00', '20:00-02:00', '00:00-24:00', '09:00 - 18:00'],
      ['09:00-09:00', '24:00-09:00', '09:00', '9-18'],
    ],
    ['date', ['2026-02-28', '2024-02-29'], ['2026-02-29', '2026-13-01', '2026-1-1']],
    ['days', ['mon', 'mon-fri', 'fri-mon'], ['Mon', 'mon-', 'holiday']],
    ['duration', ['30s', '3m', '2h', '1d'], ['3', '3 m', '-3m', '3min']],
    ['timezone', ['Asia/Shanghai', 'UTC'], ['Asia/Shangai', '+08:00']],
    ['id', ['night-shift', '3d'], ['Night', '夜班', '-a', '']],
    ['language', ['zh', 'zh-TW', 'en'], ['Chinese', '中文']],
  ];
  for (const [name, good, bad] of cases)
    it(name, () => {
      for (const text of good) assert.ok(acceptsScalar(name, text), text);
      for (const text of bad) assert.ok(!acceptsScalar(name, text), text);
    });
});

describe('the generated files', () => {
  const files = { ...generatedFiles(), ...generatedPages(), [DECLARATIONS]: libraryDeclarations() };
  for (const [name, text] of Object.entries(files))
    it(`${name} is fresh (npm run generate)`, () => {
      assert.equal(readFileSync(join(process.cwd(), 'schemas/generated', name), 'utf8'), text);
    });
});
