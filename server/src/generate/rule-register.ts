/** Where the rules stand, from the root of the project. */
export const rulesFolder = 'server/src/service/rules';

/** Where the options of rules stand, each file under the id of its rule. */
export const optionsFolder = 'schemas/rule-options';

/** A rule's id, as `new-rule` and the folder of rules take it: `staffing/long-shift`. */
export const ruleIdPattern = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;

/** The ids of the rules among files, in their order; a rule, or its options, is a file in a folder of its group. */
export const ruleIdsOf = (files: readonly string[]): readonly string[] =>
  files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

/** What the module of a rule exports: `staffing/long-shift` is `staffingLongShift`. */
export const ruleConstant = (id: string): string =>
  id.replace(/[-/](.)/g, (_, letter: string) => letter.toUpperCase());

const header = (folder: string): string => `// Made by \`npm run generate\` from the files in ${folder}/.\n`;

/**
 * The files that register the rules: path from the root of the project, and content.
 * @param ids every rule's id, in order
 * @param withOptions those that take options, in order
 */
export function registerFiles(
  ids: readonly string[],
  withOptions: readonly string[],
): Readonly<Record<string, string>> {
  return {
    'schemas/rule-ids.ts': `${header(rulesFolder)}/** The ids of the gap rules, fixed for ever: files, settings and comments name them. */
export const ruleIds = [
${ids.map((id) => `  '${id}',\n`).join('')}] as const;

export type RuleId = (typeof ruleIds)[number];
`,
    [`${rulesFolder}/index.ts`]: `${header(rulesFolder)}import type { Rule } from '../rule-support/rule';
${ids.map((id) => `import { ${ruleConstant(id)} } from './${id}';\n`).join('')}
/** Every gap rule, in the order of its id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${ruleConstant(id)},\n`).join('')}];
`,
    [`${optionsFolder}/index.ts`]: `${header(optionsFolder)}import { z } from 'zod';
import type { WithDefaults } from '../option';
import type { RuleId } from '../rule-ids';
${withOptions.map((id) => `import { ${ruleConstant(id)} } from './${id}';\n`).join('')}
/** The options of the rules that take any, as they are written. */
export const ruleOptions = z.strictObject({
${withOptions.map((id) => `  '${id}': ${ruleConstant(id)},\n`).join('')}} satisfies Partial<Record<RuleId, z.ZodType>>);

/** The options of those rules with the defaults filled in. */
export type RuleOptions = WithDefaults<z.infer<typeof ruleOptions>>;
`,
  };
}
