import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from '../service/format/format';
import { ruleIdPattern, rulesFolder } from './rule-register';
import { optionsFile, optionsTemplate, ruleTemplate } from './rule-template';
import { writeRegister } from './write-register';

/**
 * Writes the file of a new rule, from the root of the project: `npm run new-rule -- staffing/long-shift`; with
 * `--option max_hours` the file of its options too.
 */
function newRule(id: string | undefined, option: string | undefined): string {
  if (id === undefined || !ruleIdPattern.test(id))
    return `A rule's id is group/name in lower case, such as staffing/long-shift. Not usable: ${id ?? 'nothing given'}`;
  if (option !== undefined && !/^[a-z]+(?:_[a-z]+)*$/.test(option))
    return `The key of an option is in lower case with underscores, such as max_hours. Not usable: ${option}`;
  const path = join(rulesFolder, `${id}.ts`);
  if (existsSync(path)) return `There is a rule ${id} already: ${path}`;
  const group = id.split('/')[0]!.replaceAll('-', '_');
  write(path, ruleTemplate(id, group in (format.properties ?? {}) ? group : 'shop', option));
  if (option !== undefined) write(optionsFile(id), optionsTemplate(id, option));
  writeRegister();
  return '';
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { option: { type: 'string' } },
});
const [id] = positionals;
const refusal = newRule(id, values.option);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
} else {
  const options =
    values.option === undefined
      ? ''
      : `
     Its options stand in ${optionsFile(id!)}: limits, default and texts are to be written.`;
  process.stdout.write(`Written: ${rulesFolder}/${id}.ts, and registered. Next:
  1. Its texts, its examples and its check. "npm test -- --only service" fails until its bad examples are found.${options}
  2. Odd cases as rows in test/service/rules/; how the score counts it in server/src/service/score/.
  3. npm run generate: its page, the schemas and the list of rules follow.
`);
}
