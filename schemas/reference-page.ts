import { stringify } from 'yaml';
import type { SchemaNode } from './format';
import { guideSections } from './guide';
import { scalarHints } from './scalars';
import { joinLines, type Locale, type Text } from './text';

/** What the pages are called. */
export const titles = {
  playbook: { zh: '客服手册格式说明（第 1 版）', en: 'The service playbook format (version 1)' },
  words: { zh: '词库格式说明（第 1 版）', en: 'The word pack format (version 1)' },
  exportTarget: { zh: '导出目标格式说明（第 1 版）', en: 'The export target format (version 1)' },
} as const satisfies Record<string, Text>;

const words = {
  made: {
    zh: '本页由 `npm run generate` 从 `schemas/` 生成，请不要手工修改。',
    en: 'This page is made from `schemas/` by `npm run generate`; do not edit it by hand.',
  },
  field: { zh: '键', en: 'Key' },
  type: { zh: '写什么', en: 'Takes' },
  meaning: { zh: '含义', en: 'Meaning' },
  example: { zh: '例', en: 'Example' },
  required: { zh: '必填', en: 'required' },
  guide: { zh: '对应指南', en: 'Guide' },
  text: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'number' },
  integer: { zh: '整数', en: 'whole number' },
  boolean: { zh: 'true / false', en: 'true / false' },
  list: { zh: '列表', en: 'list' },
  map: { zh: '一组键', en: 'group of keys' },
  or: { zh: '或', en: 'or' },
  unwritten: { zh: '不写时', en: 'If not written' },
} as const satisfies Record<string, Text>;

/** The reference page of a whole format in one language, as Markdown. */
export function referencePage(format: SchemaNode, locale: Locale, title: Text): string {
  const say = (text: Text): string => text[locale];
  const lines = [`# ${say(title)}`, '', say(words.made), ''];
  for (const [name, section] of Object.entries(format.properties ?? {})) {
    lines.push(`## \`${name}\`: ${say(section.docs!.title)}`, '', say(section.docs!.description), '');
    if (section.guide) lines.push(`${say(words.guide)}: ${say(guideSections[section.guide])}`, '');
    lines.push(...table(name, section, format.required?.includes(name) ?? false, locale), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

interface Row {
  readonly path: string;
  readonly schema: SchemaNode;
  readonly required: boolean;
}

function table(name: string, section: SchemaNode, required: boolean, locale: Locale): string[] {
  const heads = [words.field, words.type, words.meaning, words.example].map((text) => text[locale]);
  return [
    `| ${heads.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rowsOf(name, section, required).map((row) => line(row, locale)),
  ];
}

/** The form's fields, deepest last, each with the path at which it stands. */
function rowsOf(path: string, schema: SchemaNode, required: boolean): Row[] {
  const rows: Row[] = schema.docs ? [{ path, schema, required }] : [];
  for (const one of schema.anyOf ?? [schema]) {
    for (const [key, child] of Object.entries(one.properties ?? {}))
      rows.push(...rowsOf(`${path}.${key}`, child, one.required?.includes(key) ?? false));
    if (one.items) rows.push(...rowsOf(`${path}[]`, one.items, false));
    if (one.additionalProperties) rows.push(...rowsOf(`${path}.<…>`, one.additionalProperties, false));
  }
  return rows;
}

function line({ path, schema, required }: Row, locale: Locale): string {
  const title = schema.docs!.title[locale];
  const fallback =
    schema.fallback === undefined ? '' : ` ${words.unwritten[locale]}: \`${inline(schema.fallback)}\``;
  const cells = [
    `\`${path}\`${required ? ` (${words.required[locale]})` : ''}`,
    typeOf(schema, locale),
    `**${title}** ${schema.docs!.description[locale]}${fallback}${choicesOf(schema, locale)}`,
    schema.samples?.length ? `\`${inline(schema.samples[0])}\`` : '',
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
}

function choicesOf(schema: SchemaNode, locale: Locale): string {
  const choices = { ...schema.choices, ...schema.keyChoices };
  return Object.entries(choices)
    .map(([word, meaning]) => `<br>\`${word}\` ${meaning[locale]}`)
    .join('');
}

function typeOf(schema: SchemaNode, locale: Locale): string {
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, locale)).join(` ${words.or[locale]} `);
  if (schema.scalar) return scalarHints[schema.scalar][locale];
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'array') return words.list[locale];
  if (schema.type === 'object') return words.map[locale];
  if (schema.type === 'number' || schema.type === 'integer' || schema.type === 'boolean')
    return words[schema.type][locale];
  return words.text[locale];
}

/** A sample on one line, as YAML writes it. */
function inline(value: unknown): string {
  return joinLines(stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim());
}
