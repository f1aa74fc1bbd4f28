import { readdirSync, writeFileSync } from 'node:fs';
import { registerFiles, ruleIdsOf, rulesFolder } from './rule-register';

/** Writes the files that register the rules, from the folder of rules as it is. Run from the root of the project. */
export function writeRegister(): void {
  const ids = ruleIdsOf(readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }));
  for (const [path, text] of Object.entries(registerFiles(ids))) writeFileSync(path, text);
}
