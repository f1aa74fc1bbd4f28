import assert from 'node:assert/strict';
import {
  type FieldPath,
  fieldBelow,
  type KeyAt,
  type PartPath,
  type ValueAt,
} from '../../schemas/field-path';
import { format } from '../../server/src/service/format/format';
import { schemaOfField } from '../../server/src/service/format/schema-node';

/** Fields that are there, and fields that are not: the latter must not compile, or tsc reports an unused directive. */
const fields: readonly FieldPath[] = [
  'hours',
  'hours.weekly.*',
  'staffing.shifts.*.time',
  'staffing.load.by_hour',
  'priority.categories.*.match.keywords.*',
  'priority.categories.*.assign',
  'priority.categories.*.assign.member.*',
  'disable.if_not_found.*.action',
  'checks.rules.live/missing.level',
  // @ts-expect-error no section
  'staff',
  // @ts-expect-error a letter too many
  'staffing.shifts.*.times',
  // @ts-expect-error a list has items, not keys
  'staffing.shifts.time',
  // @ts-expect-error nothing stands below a text
  'staffing.shifts.*.time.from',
];

const wrong = ['staff', 'staffing.shifts.*.times', 'staffing.shifts.time', 'staffing.shifts.*.time.from'];

const parts: readonly PartPath[] = [
  'faq',
  'staffing.shifts',
  // @ts-expect-error no part of a section, but of its part
  'staffing.shifts.*',
];

describe('paths of fields', () => {
  it('compile where the format has the field, and only there', () => {
    assert.deepEqual(
      fields.filter((path) => schemaOfField(format, path) === undefined),
      wrong,
    );
    assert.ok(parts.length > 0);
  });

  it('know the keys below a field and the type of what stands there', () => {
    const name: ValueAt<'staffing.team.*'>['name'] = '小林';
    const keys: readonly KeyAt<'staffing.team.*'>[] = ['id', 'name', 'role'];
    // @ts-expect-error no key of a member
    const other: KeyAt<'staffing.team.*'> = 'time';
    assert.deepEqual(
      [...keys, other].map(
        (key) => schemaOfField(format, fieldBelow('staffing.team.*', key))?.docs?.title.zh,
      ),
      ['编号', '姓名', '岗位', undefined],
    );
    assert.equal(name, '小林');
  });

  it('hold in a template of known parts', () => {
    const path = 'staffing.team.*';
    const at = (key: 'name' | 'role'): FieldPath => `${path}.${key}`;
    // @ts-expect-error `rol` is no key of a member
    const not = (key: 'name' | 'rol'): FieldPath => `${path}.${key}`;
    assert.equal(at('role'), not('name').replace('name', 'role'));
  });
});
