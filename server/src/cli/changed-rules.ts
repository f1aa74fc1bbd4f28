import { register, type RegisterEntry } from '../../../schemas/register';
import { joinTexts, type Locale, say, type Text } from '../../../schemas/text';
import { type ChangedRule, isInForce, type Period, registerText } from '../service';
import { levelWords } from './words';

const words = {
  nothing: {
    zh: '{since} 到 {today}，规则依据的法律和平台规定没有变化。',
    en: 'From {since} to {today}, nothing changed in the laws and platform rules behind the rules.',
  },
  in_force: { zh: '{on} 起施行', en: 'came into force on {on}' },
  ended: { zh: '{on} 后失效', en: 'ended with {on}' },
  entered: { zh: '{on} 收录', en: 'was entered here on {on}' },
} as const satisfies Record<string, Text>;

/** The rules whose laws changed, for people: each with what changed and what that means. */
export function changesAsText(changed: readonly ChangedRule[], period: Period, locale: Locale): string {
  if (changed.length === 0) return `${say(words.nothing, locale, { ...period })}\n`;
  return changed
    .map(({ rule, entries }) => {
      const head = `${rule.id}  ${say(levelWords[rule.level], locale)}  ${say(rule.title, locale)}\n`;
      const lines = entries.map(({ id, changes }) => {
        const { name, meaning, known } = registerText(register[id], period.today);
        const what = joinTexts(
          changes.map(({ kind, on }) => say(words[kind], locale, { on })),
          { zh: '，', en: ', ' },
        );
        const [first, ...rest] = [`${say(name, locale)}${colon[locale]}${what[locale]}`, meaning, known];
        return `  ${first}\n${rest.map((text) => `    ${say(text, locale)}\n`).join('')}`;
      });
      return head + lines.join('');
    })
    .join('\n');
}

const colon = { zh: '：', en: ': ' } as const;

/** The same for programs. Keys may be added, none is removed. */
export function changesAsJson(changed: readonly ChangedRule[], period: Period, locale: Locale): string {
  const entries = changed.map(({ rule, entries: own }) => ({
    id: rule.id,
    level: rule.level,
    title: say(rule.title, locale),
    changes: own.flatMap(({ id, changes }) =>
      changes.map(({ kind, on }) => ({
        kind,
        on,
        source: sourceAsData(id, register[id], period.today, locale),
      })),
    ),
  }));
  return `${JSON.stringify({ version: 1, ...period, rules: entries }, null, 2)}\n`;
}

/** An entry of the register as plain data; what is not known is absent. */
export const sourceAsData = (id: string, entry: RegisterEntry, day: string, locale: Locale) => ({
  id,
  name: say(entry.name, locale),
  article: entry.article && say(entry.article, locale),
  in_force_from: entry.from,
  in_force_until: entry.until,
  in_force: isInForce(entry, day),
  grade: entry.grade,
  as_of: entry.asOf,
  entered: entry.entered,
  meaning: say(entry.meaning, locale),
});
