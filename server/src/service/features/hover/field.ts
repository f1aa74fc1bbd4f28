import type { FormatNode } from '../../../../../schemas/format';
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

/** The documentation of a field, for hovers and completions. */
export function fieldMarkdown(form: FormatNode, locale: Locale): string {
  const parts: string[] = [];
  if (form.docs) parts.push(`**${form.docs.title[locale]}**`, form.docs.description[locale]);
  const scalar = form.scalar ?? form.items?.scalar;
  if (scalar) parts.push(scalarHints[scalar][locale]);
  const choices = choicesOf(form);
  if (choices.length > 0) {
    const list = choices.map(([word, meaning]) => `- \`${word}\` ${meaning[locale]}`);
    parts.push(`${words.choices[locale]}:\n\n${list.join('\n')}`);
  }
  if (form.fallback !== undefined)
    parts.push(`${words.fallback[locale]}: \`${JSON.stringify(form.fallback)}\``);
  if (form.samples?.length)
    parts.push(`${words.example[locale]}:\n\n\`\`\`yaml\n${renderBlock(form.samples[0])}\n\`\`\``);
  if (form.guide) parts.push(`*${words.guide[locale]}: ${guideSections[form.guide][locale]}*`);
  return parts.join('\n\n');
}

/** The choices of a value, or of the items or keys of a collection. */
function choicesOf(form: FormatNode): readonly (readonly [string, Text])[] {
  const one =
    form.choices ?? form.keyChoices ?? form.items?.choices ?? form.anyOf?.find((any) => any.choices)?.choices;
  return Object.entries(one ?? {});
}
