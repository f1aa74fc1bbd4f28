import type { Config } from '../../../../schemas/config';
import type { Text } from '../../../../schemas/text';
import { syntaxFindings } from '../findings/yaml-findings';
import type { Location, Finding } from '../format/finding';
import { validMap } from '../format/validate';
import { ChunkedList } from '../collections/chunked-list';
import { layoutOf, rangeIn } from '../yaml/segments/layout';
import { readSegment } from '../yaml/segments/segment';
import { spotOf } from '../yaml/ranges/place';
import { isMap, readValue } from '../yaml/parse/value';
import type { Locator } from '../document/resolve-range';
import { configFormat } from './config-format';

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
  const segment = readSegment(text, 'whole', -1);
  const reading = readValue(segment, new Map());
  const layout = layoutOf(ChunkedList.of([segment]));
  const where = (at: Location) => {
    const spot = 'segment' in at ? at : 'in' in at ? spotOf(at) : undefined;
    return rangeIn(layout, 0, spot ?? { start: 0, end: 0 });
  };
  const findings: Finding[] = [...syntaxFindings(asBlock(segment, reading))];
  const { value } = reading;
  if (value === undefined || value === null) return { config: {}, findings, where };
  if (!isMap(value)) {
    const end = Math.max(0, segment.text.split('\n', 1)[0]!.trimEnd().length);
    findings.push({
      code: 'schema/wrong-kind',
      level: 'error',
      at: { segment, start: 0, end },
      message: notAMap,
    });
    return { config: {}, findings, where };
  }
  const config = validMap(value, configFormat, (finding) => findings.push(finding)) as Config;
  return { config, findings, where };
}

const notAMap: Text = {
  zh: '配置应该是一组“键: 值”，例如 rules、options、ignores、baseline。',
  en: 'The configuration should be a group of "key: value" lines, such as rules, options, ignores, baseline.',
};

/** Wraps the config for the syntax check; it has no ids and no customer texts. */
function asBlock(segment: ReturnType<typeof readSegment>, reading: ReturnType<typeof readValue>) {
  return {
    segment,
    reading,
    section: undefined,
    drafts: [],
    whole: true,
    entries: [],
    item: undefined,
    problems: [...segment.problems, ...reading.problems],
    findings: [],
    ignores: [],
    definitions: [],
    references: [],
    texts: [],
  };
}
