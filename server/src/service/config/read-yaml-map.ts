import type { Text } from '../../../../schemas/text';
import { syntaxFindings } from '../findings/yaml-findings';
import type { Location, Finding } from '../format/finding';
import { ChunkedList } from '../collections/chunked-list';
import { layoutOf, rangeIn } from '../yaml/segments/layout';
import { readSegment } from '../yaml/segments/segment';
import { spotOf } from '../yaml/ranges/place';
import { isMap, readValue } from '../yaml/parse/value';
import type { Locator } from '../document/resolve-range';

/** A YAML file that is one map, such as a config or a word pack, before it is validated. */
export interface YamlMap {
  /** Undefined for an empty file, and for one that is no map, which is among the findings. */
  readonly map: Record<string, unknown> | undefined;
  /** The findings so far; the validation may add to them. */
  readonly findings: Finding[];
  /** Converts a place of the file to a range. */
  readonly where: Locator;
}

/**
 * Parses a YAML file that should be one map. Never throws, whatever the text.
 * @param notAMap what to say of another file
 */
export function readYamlMap(text: string, notAMap: Text): YamlMap {
  const segment = readSegment(text, 'whole', -1);
  const reading = readValue(segment, new Map());
  const layout = layoutOf(ChunkedList.of([segment]));
  const where = (at: Location) => {
    const spot = 'segment' in at ? at : 'in' in at ? spotOf(at) : undefined;
    return rangeIn(layout, 0, spot ?? { start: 0, end: 0 });
  };
  const findings: Finding[] = [...syntaxFindings(asBlock(segment, reading))];
  const { value } = reading;
  if (isMap(value)) return { map: value, findings, where };
  if (value === undefined || value === null) return { map: undefined, findings, where };
  const end = Math.max(0, segment.text.split('\n', 1)[0]!.trimEnd().length);
  findings.push({
    code: 'schema/wrong-kind',
    level: 'error',
    at: { segment, start: 0, end },
    message: notAMap,
  });
  return { map: undefined, findings, where };
}

/** Wraps the file for the syntax check; it has no ids and no customer texts. */
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
