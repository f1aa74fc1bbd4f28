import type { SchemaNode } from '../../../../schemas/format';
import { joinTexts, type Text } from '../../../../schemas/text';
import { renderInFlow } from '../yaml/edit/render';
import { keyText, type MapNode, type Pair, type ScalarNode } from '../yaml/parse/nodes';
import { originOf } from '../yaml/parse/value';
import type { Segment } from '../yaml/segments/segment';
import type { Finding, Fix } from './finding';
import { fits } from './fits';
import { isFreeText } from './item-of-text';
import { type Meant, meant } from './meant';
import { meantField, readsAsFreeKey } from './meant-keys';
import { childSchema, schemasOf } from './schema-node';
import { changeTo, formFinding } from './schema-fixes';

/** A value in braces that a comma cuts: what stands behind the comma was read as a key without a value. */
interface CutValue {
  readonly key: string;
  /** Where the value begins, and where the last of its parts ends. */
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly value: ScalarNode;
  readonly parts: readonly ScalarNode[];
}

/** The keys of a map whose values commas cut, and those that are their parts. */
export interface CutByCommas {
  readonly keys: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the values of a map in braces that commas cut: `{ days: mon,tue }`, `{ text: 亲，好的, 马上 }`. Undefined where
 * there are none, as in nearly every map.
 */
export function cutByCommas(map: object, schema: SchemaNode): CutByCommas | undefined {
  const origin = originOf(map);
  if (origin?.node.kind !== 'map' || !origin.node.flow) return undefined;
  const values = cutValues(origin.segment, origin.node, schema);
  const keys = cutKeys(origin.segment, origin.node, schema);
  if (values.length + keys.length === 0) return undefined;
  return {
    keys: new Set([...values.map(({ key }) => key), ...keys.flatMap(({ names }) => names)]),
    parts: new Set(values.flatMap(({ parts }) => parts.map(({ value }) => String(value)))),
    findings: [...values.map((one) => ofValue(one, schema)), ...keys.map(ofKeys)],
  };
}

function cutValues(segment: Segment, node: MapNode, schema: SchemaNode): readonly CutValue[] {
  const found: CutValue[] = [];
  let [key, parts]: [Pair | undefined, ScalarNode[]] = [undefined, []];
  const close = (): void => {
    const last = parts.at(-1);
    if (key?.value?.kind === 'scalar' && last)
      found.push({
        key: keyText(key),
        segment,
        start: key.value.start,
        end: last.end,
        value: key.value,
        parts,
      });
    parts = [];
  };
  for (const pair of node.pairs) {
    if (key && isPart(pair, segment, schema)) parts.push(pair.key);
    else {
      close();
      key = isWhole(pair) ? pair : undefined;
    }
  }
  close();
  return found;
}

/** Whether a value may be cut: a plain scalar. */
const isWhole = ({ value }: Pair): boolean =>
  value?.kind === 'scalar' && value.style === 'plain' && value.anchor === undefined;

/** Whether a pair is a bare word that is no key of the map. */
function isPart(pair: Pair, { text }: Segment, schema: SchemaNode): boolean {
  const name = keyText(pair);
  if (!isBare(pair, text) || name === '<<') return false;
  if (!schema.properties) return !fits(name, schema.propertyNames ?? {});
  return (
    !Object.hasOwn(schema.properties, name) && meantField({ [name]: null }, name, schema)?.kind !== 'fix'
  );
}

/** Whether a pair has neither a value nor a colon. */
const isBare = ({ key, value }: Pair, text: string): boolean =>
  value === undefined && key.style === 'plain' && !/^[ \t]*:/.test(text.slice(key.end, key.end + 80));

/** Days before one that has hours: `{ mon,tue: 09:00-12:00 }`. */
interface CutKeys {
  readonly segment: Segment;
  readonly names: readonly string[];
  readonly keys: readonly ScalarNode[];
  readonly last: Pair;
}

function cutKeys(segment: Segment, { pairs }: MapNode, schema: SchemaNode): readonly CutKeys[] {
  if (schema.propertyNames?.scalar !== 'days') return [];
  const found: CutKeys[] = [];
  let before: Pair[] = [];
  for (const pair of pairs) {
    const isDay = readsAsFreeKey(keyText(pair), schema.propertyNames);
    if (isDay && isBare(pair, segment.text)) before.push(pair);
    else {
      const keys = before.map(({ key }) => key);
      if (keys.length > 0 && isDay && pair.value)
        found.push({ segment, names: before.map(keyText), keys, last: pair });
      before = [];
    }
  }
  return found;
}

function ofKeys({ segment, names, keys, last }: CutKeys): Finding {
  const value = segment.text.slice(last.value!.start, last.value!.end);
  const edits = keys.map(({ end }) => ({
    kind: 'replace' as const,
    at: { segment, start: end, end },
    text: `: ${value}`,
  }));
  const at = { segment, start: keys[0]!.start, end: last.key.end };
  const data = {
    keys: names.join(', '),
    line: [...names, keyText(last)].map((name) => `${name}: ${value}`).join(', '),
  };
  const fixes: readonly Fix[] =
    last.value!.kind === 'scalar' && last.value!.anchor === undefined
      ? [{ title: eachDay, kind: 'suggestion', edits }]
      : [];
  return formFinding('cut-by-comma', at, daysAlone, data, fixes);
}

const eachDay: Text = { zh: '每天都写上这个时间', en: 'Give each day these hours' };

const daysAlone: Text = {
  zh: '花括号里，逗号后面是下一个键：“{keys}”后面没有时间。每一天都要写：{line}。',
  en: 'In braces a comma begins the next key, so "{keys}" has no hours. Write each day: {line}.',
};

function ofValue(cut: CutValue, schema: SchemaNode): Finding {
  const { key, segment, start, end, value, parts } = cut;
  const written = segment.text.slice(start, end);
  const child = childSchema(schema, key);
  const all = child ? readings(written, child) : [];
  const rest = parts.map((part) => segment.text.slice(part.start, part.end)).join(', ');
  const fixes = all.flatMap(({ value: now, kind }): readonly Fix[] => {
    const text = renderInFlow(now);
    return changeTo(written, text, kind, [{ kind: 'replace', at: { segment, start, end }, text }]);
  });
  const lines = all.map(({ value: now }) => `${key}: ${renderInFlow(now)}`);
  return formFinding(
    'cut-by-comma',
    { segment, start: value.start, end },
    lines.length === 0 ? unclear : all[0]!.kind === 'fix' ? sure : unsure,
    {
      key,
      rest,
      first: segment.text.slice(value.start, value.end),
      lines: joinTexts(
        lines.map((line) => ({ zh: `“${line}”`, en: `"${line}"` })),
        { zh: '，或者', en: ', or ' },
      ),
    },
    fixes,
  );
}

/** What the whole of it may stand for: a list of its parts where the field takes one, or what it means as one text. */
function readings(written: string, schema: SchemaNode): readonly Meant[] {
  const texts = schemasOf(schema).find(({ items, words }) => items && isFreeText(items) && !words);
  if (texts) {
    const values = [written.split(',').map((part) => part.trim()), [written]].filter((value) =>
      fits(value, schema),
    );
    return values.map((value) => ({ value, kind: 'suggestion' }));
  }
  const isText = schemasOf(schema).some(isFreeText);
  const isForCustomers = schemasOf(schema).some(({ customerText }) => customerText) || schema.customerText;
  if (isText && fits(written, schema))
    return [{ value: written, kind: isForCustomers ? 'fix' : 'suggestion' }];
  return meant(written, schema);
}

const sure: Text = {
  zh: '花括号里，逗号后面是下一个键：“{key}:”只读到“{first}”，“{rest}”断开了。要写成{lines}。',
  en: 'In braces a comma begins the next key: "{key}:" is read as "{first}" only, and "{rest}" is cut off. Write {lines}.',
};

const unsure: Text = {
  zh: '花括号里，逗号后面是下一个键：“{key}:”只读到“{first}”，“{rest}”断开了。是不是要写成{lines}？',
  en: 'In braces a comma begins the next key: "{key}:" is read as "{first}" only, and "{rest}" is cut off. Did you mean {lines}?',
};

const unclear: Text = {
  zh: '花括号里，逗号后面是下一个键，“{rest}”却没有内容。它接着前面的“{key}: {first}”，就给整段加上引号，或者写成列表；不是，就写成“键: 值”。',
  en: 'In braces a comma begins the next key, but "{rest}" has no value. If it goes on from "{key}: {first}", put quotes round all of it or write a list; if not, write "key: value".',
};
