import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { FormatNode } from '../../schemas/format';
import { playbook as schema } from '../../schemas/playbook';
import { skeleton } from '../../schemas/skeleton';
import { format } from '../../server/src/service/format/format';
import { open } from '../service/marks';

/** A value of the form, now and then with something in it that the form does not take. */
function valueFor(form: FormatNode, depth: number): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(7, -1, 1.5, true, '', 'zzz', [], [1], {}, { zzz: 1 });
  return fc.oneof({ weight: 30, arbitrary: goodFor(form, depth) }, { weight: 1, arbitrary: odd });
}

function goodFor(form: FormatNode, depth: number): fc.Arbitrary<unknown> {
  if (form.anyOf) return fc.oneof(...form.anyOf.map((one) => valueFor(one, depth)));
  if (form.properties && depth > 0) {
    const fields = Object.entries(form.properties).map(
      ([key, child]) => [key, valueFor(child, depth - 1)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...(form.required ?? [])] });
  }
  if (form.items && depth > 0) {
    const [minLength, maxLength] = [form.minItems ?? 0, form.maxItems ?? 2];
    return fc.array(valueFor(form.items, depth - 1), {
      minLength,
      maxLength: Math.max(minLength, Math.min(maxLength, minLength + 2)),
    });
  }
  return fc.constantFrom(...(form.samples?.length ? form.samples : [skeleton(form)]));
}

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
