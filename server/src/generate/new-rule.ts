import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from '../service/format/format';
import { ruleIdPattern, rulesFolder } from './rule-register';
import { ruleTemplate } from './rule-template';
import { writeRegister } from './write-register';

/** Writes the file of a new rule: `npm run new-rule -- staffing/long-shift`, from the root of the project. */
function newRule(id: string | undefined): string {
  if (id === undefined || !ruleIdPattern.test(id))
    return `A rule's id is group/name in lower case, such as staffing/long-shift. Not usable: ${id ?? 'nothing given'}`;
  const path = join(rulesFolder, `${id}.ts`);
  if (existsSync(path)) return `There is a rule ${id} already: ${path}`;
  const group = id.split('/')[0]!.replaceAll('-', '_');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ruleTemplate(id, group in (format.properties ?? {}) ? group : 'shop'));
  writeRegister();
  return '';
}

const [, , id] = process.argv;
const refusal = newRule(id);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
} else
  process.stdout.write(`Written: ${rulesFolder}/${id}.ts, and registered. Next:
  1. Its texts, its examples and its check. "npm test -- --only service" fails until its bad examples are found.
  2. Odd cases as rows in test/service/rules/; how the score counts it in server/src/service/score/.
  3. npm run generate: its page, the schemas and the list of rules follow.
`);
