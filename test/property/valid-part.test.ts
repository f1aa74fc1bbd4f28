import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { SchemaNode } from '../../schemas/format';
import { playbook as schema } from '../../schemas/playbook';
import { skeleton } from '../../schemas/skeleton';
import { format } from '../../server/src/service/format/format';
import { open } from '../service/marks';

/** A value of the form, now and then with something in it that the form does not take. */
function valueFor(schema: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(7, -1, 1.5, true, '', 'zzz', [], [1], {}, { zzz: 1 });
  return fc.oneof({ weight: 30, arbitrary: goodFor(schema, depth) }, { weight: 1, arbitrary: odd });
}

function goodFor(schema: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valueFor(one, depth)));
  if (schema.properties && depth > 0) {
    const fields = Object.entries(schema.properties).map(
      ([key, child]) => [key, valueFor(child, depth - 1)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.items && depth > 0) {
    const [minLength, maxLength] = [schema.minItems ?? 0, schema.maxItems ?? 2];
    return fc.array(valueFor(schema.items, depth - 1), {
      minLength,
      maxLength: Math.max(minLength, Math.min(maxLength, minLength + 2)),
    });
  }
  return fc.constantFrom(...(schema.samples?.length ? schema.samples : [skeleton(schema)]));
}

/** The JSON Schema that other editors check by. */
const validator = (): ((value: unknown) => boolean) => {
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { Ajv } = load('ajv') as {
    Ajv: new (options: object) => { compile(schema: object): (value: unknown) => boolean };
  };
  const file = readFileSync('schemas/generated/service-playbook.en.schema.json', 'utf8');
  return new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(
    JSON.parse(file) as object,
  );
};

describe('the JSON Schema', () => {
  it('refuses a value exactly where the zod schemas do', () => {
    const isValid = validator();
    fc.assert(
      fc.property(valueFor(format, 6), (value) => {
        assert.equal(isValid(value), schema.safeParse(value).success, JSON.stringify(value));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the valid part of a value', () => {
  it('has findings exactly where the zod schemas have some', () => {
    fc.assert(
      fc.property(valueFor(format, 6), (value) => {
        const { findings, blocks } = open(stringify(value, { aliasDuplicateObjects: false })).documents[0]!;
        const all = [...findings, ...[...blocks].flatMap((block) => block.findings)].filter(
          ({ level }) => level === 'error',
        );
        const judged = schema.safeParse(value);
        assert.equal(
          all.length === 0,
          judged.success,
          JSON.stringify(judged.error?.issues ?? all.map(({ code, data }) => [code, data])),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('is accepted by the zod schemas, whatever was written', () => {
    fc.assert(
      fc.property(valueFor(format, 6), (value) => {
        const { playbook } = open(stringify(value, { aliasDuplicateObjects: false })).documents[0]!;
        const { playbook: version, shop, ...rest } = playbook;
        const judged = schema.safeParse({
          ...rest,
          playbook: version ?? 1,
          shop: shop.name === '' ? { name: 'x' } : shop,
        });
        assert.ok(judged.success, judged.error?.message);
      }),
      { numRuns: 80 },
    );
  });
});
