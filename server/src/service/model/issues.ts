import type { FormatNode } from '../../../../schemas/format';
import { scalarHints } from '../../../../schemas/scalars';
import type { Text, TextData } from '../../../../schemas/text';
import type { Edit } from '../syntax/edit';
import type { At, Finding, Fix } from './finding';
import { formsOf, kindAskedBy, kindOf, kinds } from './form';
import { meantChoice, mendKind, mendNotation } from './mends';
import { nearest } from './nearest';
import { badTimezone } from './timezones';

/** The findings about form: what, where, and how to mend it. Each is the schema's, so each is an error. */
function finding(code: string, at: At, message: Text, data: TextData, fixes: readonly Fix[] = []): Finding {
  return { code: `schema/${code}`, level: 'error', at, message, data, fixes };
}

const titleOf = (form: FormatNode | undefined, key: string): Text =>
  form?.docs?.title ?? { zh: key, en: key };

function replaceWith(word: string, edit: Edit): Fix {
  return { title: { zh: '改成 {word}', en: 'Change to {word}' }, data: { word }, kind: 'fix', edits: [edit] };
}

export function unknownKey(owner: object, key: string, form: FormatNode): Finding {
  const known = Object.keys(form.properties ?? {});
  const meant = nearest(
    key,
    known.filter((name) => !Object.hasOwn(owner, name)),
  );
  const at = { in: owner, key, onKey: true } as const;
  if (!meant)
    return finding(
      'unknown-key',
      at,
      {
        zh: '这里没有“{key}”这一项。可以写的有：{known}。',
        en: 'There is no "{key}" here. What can stand here: {known}.',
      },
      { key, known: known.join(', ') },
    );
  return finding(
    'unknown-key',
    at,
    {
      zh: '这里没有“{key}”这一项，是不是要写 {meant}？',
      en: 'There is no "{key}" here. Did you mean {meant}?',
    },
    { key, meant },
    [replaceWith(meant, { kind: 'rename-key', in: owner, key, to: meant })],
  );
}

export function badKey(owner: object, key: string, form: FormatNode): Finding {
  const at = { in: owner, key, onKey: true } as const;
  const meant = form.enum && nearest(key, form.enum);
  if (meant)
    return finding(
      'unknown-key',
      at,
      { zh: '没有“{key}”，是不是要写 {meant}？', en: 'There is no "{key}". Did you mean {meant}?' },
      { key, meant },
      [replaceWith(meant, { kind: 'rename-key', in: owner, key, to: meant })],
    );
  const hint = form.scalar ? scalarHints[form.scalar] : { zh: '请查看说明', en: 'see the documentation' };
  return finding(
    'unknown-key',
    at,
    { zh: '“{key}”不能写在这里。{hint}。', en: '"{key}" cannot stand here. {hint}.' },
    { key, hint },
  );
}

export function missingKey(owner: object, key: string, form: FormatNode): Finding {
  const child = form.properties?.[key];
  return finding(
    'missing-key',
    { in: owner, key },
    { zh: '还缺“{title}”（{key}）。', en: '"{key}" ({title}) is missing.' },
    { key, title: titleOf(child, key) },
    [
      {
        title: { zh: '补上 {key}', en: 'Add {key}' },
        data: { key },
        kind: 'fix',
        edits: [{ kind: 'set', in: owner, key, value: sampleOf(child) }],
      },
    ],
  );
}

/** A value that the form accepts, for a skeleton that a person fills in. */
function sampleOf(form: FormatNode | undefined): unknown {
  return form?.samples?.[0] ?? form?.const ?? form?.enum?.[0] ?? '';
}

export function wrongKind(owner: object, key: string | number, value: unknown, form: FormatNode): Finding {
  const asked = formsOf(form).map((one) => kinds[kindAskedBy(one)]);
  const expected: Text = {
    zh: asked.map((kind) => kind.zh).join('或'),
    en: asked.map((kind) => kind.en).join(' or '),
  };
  return finding(
    'wrong-kind',
    { in: owner, key },
    { zh: '这里应该是{expected}，现在是{found}。', en: 'This should be {expected}; it is {found}.' },
    { expected, found: kinds[kindOf(value)] },
    mendKind(owner, key, value, form),
  );
}

export function notTheConstant(
  owner: object,
  key: string | number,
  value: unknown,
  form: FormatNode,
): Finding {
  if (key === 'playbook')
    return finding(
      'unknown-version',
      { in: owner, key },
      {
        zh: '不认识格式版本 {value}；本工具认识的版本是 {known}。',
        en: 'Format version {value} is not known; the known version is {known}.',
      },
      { value: String(value), known: String(form.const) },
      [replaceWith(String(form.const), { kind: 'set', in: owner, key, value: form.const })],
    );
  return notAChoice(owner, key, value, { ...form, enum: [String(form.const)] });
}

export function notAChoice(owner: object, key: string | number, value: unknown, form: FormatNode): Finding {
  const word = String(value);
  const words = form.enum ?? [];
  const meant = meantChoice(word, form);
  const told = words.map((one) => `${one}（${form.choices?.[one]?.zh ?? one}）`).join('、');
  const toldEn = words.map((one) => `${one} (${form.choices?.[one]?.en ?? one})`).join(', ');
  return finding(
    'not-a-choice',
    { in: owner, key },
    { zh: '“{word}”不在可选的词里。可以写：{told}。', en: '"{word}" is not one of the choices: {told}.' },
    { word, told: { zh: told, en: toldEn } },
    meant ? [replaceWith(meant, { kind: 'set', in: owner, key, value: meant })] : [],
  );
}

export function badNotation(owner: object, key: string | number, value: unknown, form: FormatNode): Finding {
  if (form.scalar === 'timezone') return badTimezone(owner, key, String(value));
  const hint = scalarHints[form.scalar!];
  const mended = mendNotation(String(value));
  return finding(
    'bad-notation',
    { in: owner, key },
    { zh: '“{value}”看不懂。{hint}。', en: '"{value}" cannot be read. {hint}.' },
    { value: String(value), hint },
    mended === value ? [] : [replaceWith(mended, { kind: 'set', in: owner, key, value: mended })],
  );
}

export const tooShort = (owner: object, key: string | number): Finding =>
  finding('empty', { in: owner, key }, { zh: '这里不能留空。', en: 'This cannot be empty.' }, {});

export const notWhole = (owner: object, key: string | number, value: unknown): Finding =>
  finding(
    'out-of-range',
    { in: owner, key },
    { zh: '{value} 应该是整数。', en: '{value} should be a whole number.' },
    { value: String(value) },
  );

export function outOfRange(owner: object, key: string | number, value: unknown, form: FormatNode): Finding {
  const low = form.exclusiveMinimum ?? form.minimum;
  const high = form.exclusiveMaximum ?? form.maximum;
  const limits: Text =
    high === undefined
      ? {
          zh: `不能小于${form.exclusiveMinimum === undefined ? '' : '或等于'} ${low}`,
          en: `more than ${form.exclusiveMinimum === undefined ? 'or equal to ' : ''}${low}`,
        }
      : { zh: `要在 ${low ?? '…'} 到 ${high} 之间`, en: `between ${low ?? '…'} and ${high}` };
  return finding(
    'out-of-range',
    { in: owner, key },
    { zh: '{value} 超出范围：{limits}。', en: '{value} is out of range: it must be {limits}.' },
    { value: String(value), limits },
  );
}

export const listLength = (owner: object, key: string | number, length: number, form: FormatNode): Finding =>
  finding(
    'list-length',
    { in: owner, key },
    {
      zh: '这个列表要有 {wanted} 项，现在有 {length} 项。',
      en: 'This list must have {wanted} items; it has {length}.',
    },
    {
      wanted:
        form.minItems === form.maxItems
          ? String(form.minItems)
          : `${form.minItems ?? 0}–${form.maxItems ?? '∞'}`,
      length,
    },
  );

export const emptyItem = (list: object, index: number): Finding =>
  finding(
    'empty',
    { in: list, key: index },
    {
      zh: '这一项是空的：写上内容，或删掉这一行。',
      en: 'This item is empty: fill it in or delete the line.',
    },
    {},
    [
      {
        title: { zh: '删掉空项', en: 'Delete the empty item' },
        kind: 'fix',
        edits: [{ kind: 'remove', in: list, key: index }],
      },
    ],
  );

/** An optional key with nothing behind it counts as not written; saying so is enough. */
export const emptyValue = (owner: object, key: string, form: FormatNode): Finding => ({
  code: 'schema/empty',
  level: 'info',
  at: { in: owner, key, onKey: true },
  message: {
    zh: '“{title}”后面还没有内容，现在当作没写。',
    en: '"{title}" has nothing behind it and counts as not written.',
  },
  data: { title: titleOf(form, key) },
});

/** A section that the root requires. */
export function missingSection(name: string, root: FormatNode): Finding {
  const form = root.properties?.[name];
  return finding(
    'missing-key',
    { section: undefined },
    { zh: '还缺“{title}”（{key}）。', en: '"{key}" ({title}) is missing.' },
    { key: name, title: titleOf(form, name) },
    [
      {
        title: { zh: '补上 {key}', en: 'Add {key}' },
        data: { key: name },
        kind: 'fix',
        edits: [{ kind: 'section', name, value: skeletonOf(form) }],
      },
    ],
  );
}

/** What the form requires, filled with samples. */
function skeletonOf(form: FormatNode | undefined): unknown {
  if (!form?.properties) return sampleOf(form);
  const required = form.required ?? [];
  return Object.fromEntries(required.map((key) => [key, skeletonOf(form.properties?.[key])]));
}

/** The later of two equal keys is the one that counts. */
export const duplicateKey = (owner: object, key: string): Finding => ({
  code: 'yaml/duplicate-key',
  level: 'error',
  at: { in: owner, key, onKey: true },
  message: {
    zh: '“{key}”写了两次，只有后面这一处算数。请合并成一处。',
    en: '"{key}" stands twice; only this later one counts. Merge the two.',
  },
  data: { key },
});
