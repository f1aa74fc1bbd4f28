import type { SchemaNode } from '../../../../../schemas/format';
import { guideSections } from '../../../../../schemas/guide';
import { scalarHints } from '../../../../../schemas/scalars';
import type { Locale, Text } from '../../../../../schemas/text';
import { renderBlock } from '../../yaml/edit/render';

const words = {
  choices: { zh: '可以写', en: 'Choices' },
  example: { zh: '例', en: 'Example' },
  guide: { zh: '对应指南', en: 'Guide' },
  fallback: { zh: '不写时', en: 'If not written' },
} as const satisfies Record<string, Text>;

/**
 * The documentation of a field, for hovers and completions.
 * @param example YAML; the first sample of its value unless given
 */
export function fieldMarkdown(
  schema: SchemaNode,
  locale: Locale,
  example: string | undefined = schema.samples?.length ? renderBlock(schema.samples[0]) : undefined,
): string {
  const parts: string[] = [];
  if (schema.docs) parts.push(`**${schema.docs.title[locale]}**`, schema.docs.description[locale]);
  const scalar = schema.scalar ?? schema.items?.scalar;
  if (scalar) parts.push(scalarHints[scalar][locale]);
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    const list = choices.map(([word, meaning]) => `- \`${word}\` ${meaning[locale]}`);
    parts.push(`${words.choices[locale]}:\n\n${list.join('\n')}`);
  }
  if (schema.fallback !== undefined)
    parts.push(`${words.fallback[locale]}: \`${JSON.stringify(schema.fallback)}\``);
  if (example !== undefined) parts.push(`${words.example[locale]}:\n\n\`\`\`yaml\n${example}\n\`\`\``);
  if (schema.guide) parts.push(`*${words.guide[locale]}: ${guideSections[schema.guide][locale]}*`);
  return parts.join('\n\n');
}

/** The choices of a value, or of the items or keys of a collection. */
function choicesOf(schema: SchemaNode): readonly (readonly [string, Text])[] {
  const one =
    schema.choices ??
    schema.keyChoices ??
    schema.items?.choices ??
    schema.anyOf?.find((any) => any.choices)?.choices;
  return Object.entries(one ?? {});
}
