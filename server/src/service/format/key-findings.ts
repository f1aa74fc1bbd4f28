import type { SchemaNode } from '../../../../schemas/format';
import { scalarHints } from '../../../../schemas/scalars';
import type { Text } from '../../../../schemas/text';
import { readDays } from '../notation/days';
import type { Edit } from '../yaml/edit/edit';
import { freeIdBlank } from './blanks';
import { fieldsOf } from './expected-values';
import { changeTo, formFinding } from './schema-fixes';
import type { Finding, Fix } from './finding';
import { workdays } from './meant';
import { labelIn } from './label';
import { meantField, type MeantKey, meantFreeKey } from './meant-keys';
import { isWorkday } from '../notation/days';

export const titleOf = (schema: SchemaNode | undefined, key: string): Text =>
  schema?.docs?.title ?? { zh: key, en: key };

/** @param keys all keys of the map, where it is written in several segments */
export function unknownKey(
  owner: object,
  key: string,
  schema: SchemaNode,
  keys?: readonly string[],
): Finding {
  const at = { in: owner, key, onKey: true } as const;
  const meant = meantField(owner, key, schema, keys);
  if (!meant)
    return formFinding(
      'unknown-key',
      at,
      {
        zh: '这里没有“{key}”这一项。可以写的有：{known}。',
        en: 'There is no "{key}" here. You can write: {known}.',
      },
      { key, known: fieldsOf(schema) },
    );
  const name = meant.to[0]!;
  return formFinding(
    'unknown-key',
    at,
    {
      zh: '这里没有“{key}”这一项，是不是要写 {meant}（{title}）？',
      en: 'There is no "{key}" here. Did you mean {meant} ({title})?',
    },
    { key, meant: name, title: titleOf(schema.properties?.[name], name) },
    renamed(owner, key, meant),
  );
}

export function badKey(owner: object, key: string, schema: SchemaNode): Finding {
  const at = { in: owner, key, onKey: true } as const;
  const meant = meantFreeKey(owner, key, schema);
  const hint = schema.scalar ? scalarHints[schema.scalar] : { zh: '请查看说明', en: 'See the documentation' };
  if (!meant && schema.scalar === 'days' && readDays(key)?.includes('holiday'))
    return formFinding('unknown-key', at, holidays, { key });
  if (!meant)
    return formFinding(
      'unknown-key',
      at,
      { zh: '“{key}”不能写在这里。{hint}。', en: '"{key}" cannot be written here. {hint}.' },
      { key, hint },
    );
  return formFinding(
    'unknown-key',
    at,
    {
      zh: '“{key}”不能写在这里，要写成“{meant}:”。{hint}。',
      en: '"{key}" cannot be written here; write "{meant}:". {hint}.',
    },
    { key, meant: meant.to.join(': … '), hint: isWorkday(key) ? workdays : hint },
    renamed(owner, key, meant),
  );
}

const holidays: Text = {
  zh: '“{key}”不是星期几：法定节假日的时间写在 weekly 旁边，“calendar: cn”加上“holiday: 10:00-16:00”这样的一行。',
  en: '"{key}" is not a day of the week: the hours of public holidays are written beside weekly, as "calendar: cn" and a line such as "holiday: 10:00-16:00".',
};

/** Fixes that rename a key; where it stands for several keys, each gets the value. */
function renamed(owner: object, key: string, { to, kind }: MeantKey): readonly Fix[] {
  const [first, ...more] = to as readonly [string, ...string[]];
  const value: unknown = (owner as Record<string, unknown>)[key];
  if (more.length > 0 && typeof value === 'object') return [];
  const copies = more.map((name): Edit => ({ kind: 'set', in: owner, key: name, value }));
  return changeTo(key, to.join(', '), kind, [{ kind: 'rename-key', in: owner, key, to: first }, ...copies]);
}

/** A required key that is missing. Only the author knows its value, so at most an empty one, a constant or an id is offered. */
export function missingKey(owner: object, key: string, schema: SchemaNode): Finding {
  const child = schema.properties?.[key];
  return formFinding(
    'missing-key',
    { in: owner, key },
    { zh: '还缺“{title}”（{key}）。', en: '"{key}" ({title}) is missing.' },
    { key, title: titleOf(child, key) },
    added(owner, key, schema, child),
  );
}

function added(
  owner: object,
  key: string,
  schema: SchemaNode,
  child: SchemaNode | undefined,
): readonly Fix[] {
  const title: Text = { zh: '补上 {key}', en: 'Add {key}' };
  const add = (value: unknown): Omit<Fix, 'kind'> => ({
    title,
    data: { key },
    edits: [{ kind: 'set', in: owner, key, value }],
  });
  if (child?.const !== undefined) return [{ ...add(child.const), kind: 'fix' }];
  if (Object.hasOwn(owner, key)) return [];
  // For somebody who goes on to write the value: of itself nothing is better by an empty one.
  if (!child?.defines)
    return child?.enum || child?.type === 'string'
      ? [{ ...add(null), kind: 'suggestion', byHand: true }]
      : [];
  const value = freeIdBlank(child.defines, labelIn(schema, owner)?.text ?? '');
  return [
    {
      title: { zh: '补上 {key}: {value}', en: 'Add {key}: {value}' },
      data: { key, value },
      kind: 'suggestion',
      edits: [{ kind: 'set', in: owner, key, value }],
    },
  ];
}

/** A required section that is missing. */
export function missingSection(name: string, root: SchemaNode): Finding {
  const schema = root.properties?.[name];
  return formFinding(
    'missing-key',
    { section: undefined },
    { zh: '还缺“{title}”（{key}）。', en: '"{key}" ({title}) is missing.' },
    { key: name, title: titleOf(schema, name) },
    schema?.const === undefined
      ? []
      : [
          {
            title: { zh: '补上 {key}: {value}', en: 'Add {key}: {value}' },
            data: { key: name, value: String(schema.const) },
            kind: 'fix',
            edits: [{ kind: 'section', name, value: schema.const }],
          },
        ],
  );
}

/** A duplicate key: the later one counts. */
export const duplicateKey = (owner: object, key: string): Finding => ({
  code: 'yaml/duplicate-key',
  level: 'error',
  at: { in: owner, key, onKey: true },
  message: {
    zh: '“{key}”写了两次，只有后面这一处算数。请合并成一处。',
    en: '"{key}" is written twice; only this later one counts. Merge the two.',
  },
  data: { key },
});

/** An optional key without a value: it counts as absent, so this is only information. */
export const emptyValue = (owner: object, key: string, schema: SchemaNode): Finding => ({
  code: 'schema/empty',
  level: 'info',
  at: { in: owner, key, onKey: true },
  message: {
    zh: '“{title}”后面还没有内容，现在当作没写。',
    en: '"{title}" has nothing after it and counts as not written.',
  },
  data: { title: titleOf(schema, key) },
});
