import type { Config } from '../../../../schemas/config';
import { type RuleId, ruleIds } from '../../../../schemas/rule-ids';
import type { CheckSettings, RuleLevels } from '../findings';
import type { LevelOrIgnore } from '../findings/suppressions';
import { matchesGlob } from './glob';

/**
 * The check settings of a config for one file. The precedence of settings, highest first: the command line, the
 * playbook's own `checks`, the config file, the editor's settings.
 * @param path of the file from the folder of the config, with `/` between names
 * @param below the editor's levels, which apply where the config sets none
 */
export function configSettings(
  config: Config,
  path: string,
  below: RuleLevels = {},
): Pick<CheckSettings, 'levels' | 'options'> {
  const levels: Partial<Record<RuleId, LevelOrIgnore>> = { ...below };
  for (const [rule, setting] of Object.entries(config.rules ?? {})) levels[rule as RuleId] = setting?.level;
  for (const { files, rules } of config.ignores ?? [])
    if (files.some((pattern) => matchesGlob(pattern, path)))
      for (const rule of rules ?? ruleIds) levels[rule] = 'ignore';
  return { levels, options: config.options };
}
