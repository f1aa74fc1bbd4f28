import type { Config } from '../../../../schemas/config';
import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import { validMap } from '../format/validate';
import type { Locator } from '../document/resolve-range';
import { configFormat } from './config-format';
import { readYamlMap } from './read-yaml-map';

/** The name of the config file of a folder of playbooks. */
export const configFileName = '.service-playbook.yaml';

export interface ConfigResult {
  /** The valid part: what is invalid is reported and left out, the rest applies. */
  readonly config: Config;
  /** Findings, with the same codes as for playbooks: `yaml/…`, `schema/…`. */
  readonly findings: readonly Finding[];
  /** Converts a place of the config to a range. */
  readonly where: Locator;
}

/** Parses a config file. Never throws, whatever the text. */
export function readConfig(text: string): ConfigResult {
  const { map, findings, where } = readYamlMap(text, notAMap);
  if (!map) return { config: {}, findings, where };
  const config = validMap(map, configFormat, (finding) => findings.push(finding)) as Config;
  return { config, findings, where };
}

const notAMap: Text = {
  zh: '配置应该是一组“键: 值”，例如 rules、options、ignores、words、baseline。',
  en: 'The configuration should be a group of "key: value" lines, such as rules, options, ignores, words, baseline.',
};
