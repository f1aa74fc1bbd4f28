import { optionsFolder, ruleConstant } from './rule-register';

/**
 * The file of a new rule. It compiles; its bad example gives no finding yet, so that its test fails until `check` and
 * the texts are written.
 * @param id `group/name`
 * @param section the section of a playbook that the rule reads first, such as `quick_replies`
 * @param option the key of an option that the rule takes, such as `max_hours`
 */
export const ruleTemplate = (
  id: string,
  section: string,
  option?: string,
): string => `import { defineRule } from '../../rule-support/rule';

export const ${ruleConstant(id)} = defineRule({
  id: '${id}',
  level: 'info',
  source: 'G1',
  title: { zh: '待写：哪里不对，几个字', en: 'To be written: what is wrong, in a few words' },
  why: {
    zh: '待写：为什么要紧，说给有顾客在等的人听。',
    en: 'To be written: why it matters, to someone who has customers waiting.',
  },
  howToFix: {
    zh: '待写：自己动手怎么改，写出改好的那一行。',
    en: 'To be written: how to fix it by hand, with the corrected line.',
  },
  reads: ['${section}'${option === undefined ? '' : ", 'checks'"}],
  messages: {
    found: {
      zh: '待写：找到了什么，应该是什么。',
      en: 'To be written: what was found, and what is wanted.',
    },
  },
  examples: {
    // Playbooks in which something is wrong: the rule finds it.
    bad: [
      \`playbook: 1
shop:
  name: 小满家居旗舰店
\`,
    ],
    // Playbooks in which nothing is: the rule says nothing.
    good: [
      \`playbook: 1
shop:
  name: 小满家居旗舰店
\`,
    ],
  },
  check({ playbook }, report${option === undefined ? '' : `, { ${option} }`}) {
    const isWrong = ${option === undefined ? 'false' : `${option} === 0`};
    if (isWrong) report({ at: { in: playbook, key: '${section}' }, message: 'found' });
  },
});
`;

/** Where the options of a rule stand, from the root of the project. */
export const optionsFile = (id: string): string => `${optionsFolder}/${id}.ts`;

/**
 * The file of the options of a new rule, with one option in it.
 * @param id the rule's
 * @param option its key, such as `max_hours`
 */
export const optionsTemplate = (id: string, option: string): string => `import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const ${ruleConstant(id)} = defineOptions(
  { zh: '待写：这些选项管什么', en: 'To be written: what the options settle' },
  {
    ${option}: option(z.number().positive(), {
      default: 1,
      title: { zh: '待写：几个字', en: 'To be written: a short noun' },
      description: {
        zh: '待写：改大改小各会怎样，默认 {default}。',
        en: 'To be written: what a larger or smaller one changes; {default} by default.',
      },
    }),
  },
);
`;
