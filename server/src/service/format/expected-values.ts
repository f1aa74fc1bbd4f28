import type { SchemaNode } from '../../../../schemas/format';
import { fill, joinTexts, type Text } from '../../../../schemas/text';

/** The choices of a field with what they mean, in words. */
export function choicesOf({ enum: words = [], choices }: SchemaNode): Text {
  const meanings = words.map((one): Text => {
    const { zh, en } = choices?.[one] ?? { zh: one, en: one };
    return { zh: `${one}（${zh}）`, en: `${one} (${en})` };
  });
  return fill({ zh: '可以写：{all}', en: 'The choices are {all}' }, { all: joinTexts(meanings) });
}

/** The keys that maps may have; in Chinese with what they mean, which English keys say themselves. */
export const fieldsOf = (...maps: readonly SchemaNode[]): Text =>
  joinTexts(
    maps.flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([key, { docs }]): Text => {
        return { zh: docs ? `${key}（${docs.title.zh}）` : key, en: key };
      }),
    ),
  );

/** The range of a number, in words. */
export function limitsOf({ minimum, exclusiveMinimum: above, exclusiveMaximum, maximum }: SchemaNode): Text {
  const high = exclusiveMaximum ?? maximum;
  if (above !== undefined)
    return high === undefined
      ? { zh: `要大于 ${above}`, en: `more than ${above}` }
      : { zh: `要大于 ${above}，不超过 ${high}`, en: `more than ${above} and at most ${high}` };
  if (high === undefined) return { zh: `不能小于 ${minimum}`, en: `at least ${minimum}` };
  return minimum === undefined
    ? { zh: `不能大于 ${high}`, en: `at most ${high}` }
    : { zh: `要在 ${minimum} 到 ${high} 之间`, en: `between ${minimum} and ${high}` };
}

/** The length that a list may have, in words. */
export const wantedLength = ({ minItems = 0, maxItems }: SchemaNode): string | Text => {
  if (maxItems === undefined) return { zh: `至少 ${minItems}`, en: `at least ${minItems}` };
  return minItems === maxItems ? String(minItems) : `${minItems}–${maxItems}`;
};
