import type { FormatNode } from '../../../../schemas/format';
import type { Text } from '../../../../schemas/text';
import { sourceOf } from '../syntax/place';
import type { Fix } from './finding';
import { formsOf, kindAskedBy, kindOf } from './form';
import { nearest } from './nearest';

/** Another form of the same value: quotes round a number that should be text, a list of one. */
export function mendKind(owner: object, key: string | number, value: unknown, form: FormatNode): Fix[] {
  const set = (title: Text, mended: unknown): Fix[] => [
    { title, kind: 'fix', edits: [{ kind: 'set', in: owner, key, value: mended }] },
  ];
  const wants = (kind: string) => formsOf(form).some((one) => kindAskedBy(one) === kind);
  const single = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  if (wants('text') && single)
    return set(
      { zh: '加上引号，写成文字', en: 'Put quotes round it' },
      sourceOf({ in: owner, key }) ?? String(value),
    );
  if (wants('number') && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return set({ zh: '去掉引号，写成数字', en: 'Write it as a number' }, Number(value));
  if (wants('list') && (single || kindOf(value) === 'map'))
    return set({ zh: '写成列表', en: 'Make it a list' }, [value]);
  return [];
}

/** The word of a choice that was meant: by its name in either language, by habit, or by its spelling. */
export function meantChoice(word: string, form: FormatNode): string | undefined {
  const words = form.enum ?? [];
  const habit = meantBySwitchWords[word.toLowerCase()];
  const byName = words.find((one) => form.choices?.[one]?.zh === word || form.choices?.[one]?.en === word);
  return byName ?? (habit && words.includes(habit) ? habit : nearest(word, words));
}

/** What people write for a word that YAML 1.1 readers take for a boolean, and the word that is meant. */
const meantBySwitchWords: Readonly<Record<string, string>> = {
  off: 'disabled',
  no: 'disabled',
  false: 'disabled',
  关闭: 'disabled',
  on: 'enabled',
  yes: 'enabled',
  true: 'enabled',
  开启: 'enabled',
};

/** Full-width digits and signs, dashes of every length, one-digit hours: what people type for times and dates. */
export function mendNotation(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s*[~～—–至到]+\s*/g, '-')
    .replace(/(?<![\d:])(\d):(\d\d)/g, '0$1:$2')
    .replace(/^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/, (_, year, month, day) =>
      [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
    );
}
