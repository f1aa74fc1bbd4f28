import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/words-format.json';
import type { Text } from '../../../../schemas/text';
import type { WordPack } from '../../../../schemas/word-pack';
import type { Finding } from '../format/finding';
import { validMap } from '../format/validate';
import type { Locator } from '../document/resolve-range';
import { readYamlMap } from './read-yaml-map';

const format = generated as unknown as SchemaNode;

/** The same without required keys: a pack that lacks its head is reported, and its entries still count. */
const lenient: SchemaNode = { ...format, required: [] };

export interface PackResult {
  /** The valid part: what is invalid is reported and left out, the rest counts. */
  readonly pack: WordPack;
  /** The file as it was read, for places at its root; undefined where it is no map. */
  readonly map: object | undefined;
  /** Findings, with the same codes as for playbooks: `yaml/…`, `schema/…`. */
  readonly findings: readonly Finding[];
  /** Converts a place of the pack to a range. */
  readonly where: Locator;
}

/** Parses a word pack. Never throws, whatever the text. */
export function readPack(text: string): PackResult {
  const { map, findings, where } = readYamlMap(text, notAMap);
  if (!map) return { pack: empty, map, findings, where };
  const whole = validMap(map, format, (finding) => findings.push(finding));
  const pack = (whole ?? validMap(map, lenient, () => undefined)) as Partial<WordPack>;
  // The entries as they were read know their places in the file; the pack around them need not.
  return { pack: { ...empty, ...pack }, map, findings, where };
}

const empty: WordPack = { word_pack: 1, entries: [] };

const notAMap: Text = {
  zh: '词库应该是一组“键: 值”：先写 word_pack: 1，再写 entries。',
  en: 'A word pack should be a group of "key: value" lines: word_pack: 1 first, then entries.',
};
