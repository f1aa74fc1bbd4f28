import { readdirSync, writeFileSync } from 'node:fs';
import { optionsFolder, registerFiles, ruleIdsOf, rulesFolder } from './rule-register';

/** The files that register the rules, from the folders of rules and of their options as they are. */
export function registerNow(): Readonly<Record<string, string>> {
  const idsIn = (folder: string) => ruleIdsOf(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return registerFiles(idsIn(rulesFolder), idsIn(optionsFolder));
}

/** Writes the files that register the rules. Run from the root of the project. */
export function writeRegister(): void {
  for (const [path, text] of Object.entries(registerNow())) writeFileSync(path, text);
}
