import { say } from '../../../schemas/text';
import { basisOn, localDateOf, nearest, rules } from '../service';
import { textOf } from './read-input';
import { inputSchema, type Tool, ToolRefusal } from './tool';

/** What a rule says, why, and how to fix what it finds. */
export const explainRule: Tool = {
  name: 'explain_rule',
  description:
    'Explains a rule of the check by its id (such as auto-replies/no-after-hours): why it matters, how to fix it, which law or platform rule it rests on, with an example that is wrong and one that is right.',
  input: inputSchema({ rule: { type: 'string', description: 'The id of the rule' } }, 'rule'),
  async call(input, { locale, now }) {
    const id = textOf(input, 'rule')!;
    const rule = rules.find((one) => one.id === id);
    if (!rule) {
      const meant = nearest(
        id,
        rules.map((one) => one.id),
      );
      const form = /^(?:yaml|schema|reference|placeholder|words)\//.test(id);
      throw new ToolRefusal(
        form
          ? `"${id}" is about how the file is written; its message says what to write.`
          : `There is no rule "${id}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      );
    }
    const { level, title, why, howToFix, limits, examples } = rule;
    return {
      rule: id,
      level,
      title: say(title, locale),
      why: say(why, locale),
      how_to_fix: say(howToFix, locale),
      ...(limits ? { limits: say(limits, locale) } : {}),
      basis: say(basisOn(rule, localDateOf(now())), locale),
      wrong: examples.bad[0],
      right: examples.good[0],
    };
  },
};
