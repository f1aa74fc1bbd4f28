import type { SchemaNode } from '../../../../schemas/format';
import { readDatedText, type WrittenDate } from '../notation/dated-text';
import type { Edit } from '../yaml/edit/edit';
import { renderFlow } from '../yaml/edit/render';
import { originOf } from '../yaml/parse/value';
import { contentEnd, indentAt, newlineOf } from '../yaml/ranges/node-end';
import { writtenAt } from '../yaml/ranges/place';
import { freeIdBlank, hasBlank, nextDateBlank } from './blanks';
import { fits } from './fits';
import { isFreeText } from './item-of-text';
import { meant } from './meant';
import { schemasOf } from './schema-node';

/** An item of a list that is made of a text in which dates stand. */
export interface ItemOfDate {
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Makes an item of a text in which a date stands beside a name, hours or both: `春节 2027-02-05`, `2027-02-05 休息`;
 * undefined where the item has no place for one of them.
 */
export function itemOfDate(text: string, schema: SchemaNode): ItemOfDate | undefined {
  const { properties = {}, required = [], labelledBy = [] } = schema;
  const found = readDatedText(text);
  const fields = found && dateFields(found.to !== undefined, schema);
  if (!found || !fields) return undefined;
  const value: Record<string, unknown> = {};
  const id = required.find((name) => properties[name]?.defines);
  const label =
    labelledBy.find((name) => isFreeText(properties[name]) && !properties[name]!.customerText) ??
    labelledBy.find((name) => properties[name]?.refersTo);
  const hours = Object.keys(properties).find((name) =>
    schemasOf(properties[name]!).some(({ scalar }) => scalar === 'hours'),
  );
  const hoursSchema = hours === undefined ? undefined : properties[hours];
  const names: string[] = [];
  let during: unknown;
  for (const part of found.rest.flatMap((one) => piecesOf(one, hoursSchema))) {
    const read = hoursSchema && hoursIn(part, hoursSchema);
    if (read !== undefined && during === undefined) during = read;
    else names.push(part);
  }
  if (names.length > 0 && label === undefined) return undefined;
  if (id) value[id] = freeIdBlank(properties[id]!.defines!, names.join(' '));
  value[fields[0]] = dateOf(found.from);
  if (fields[1] !== undefined) value[fields[1]] = dateOf(found.to ?? found.from);
  if (names.length > 0) value[label!] = names.join(' ');
  if (during !== undefined) value[hours!] = during;
  return { value };
}

/** An edit that puts items in the place of a value in block style, each field on a line; none where that would lose something. */
export function linesOfItems(
  owner: object,
  key: string | number,
  items: readonly ItemOfDate[],
): readonly Edit[] {
  const found = writtenAt(owner, key);
  const origin = originOf(owner);
  if (!found || !origin || origin.node.flow) return [];
  const { segment, node } = found;
  const end = contentEnd(segment.text, node);
  const source = segment.text.slice(node.start, end);
  if (node.kind === 'alias' || node.anchor !== undefined || /(?:^|\s)#/.test(source)) return [];
  const isInList = Array.isArray(owner);
  const indent = indentAt(segment.text, node.start);
  const isBelow = segment.text.slice(0, node.start).trimEnd().length <= node.start - indent - 1;
  if (!isInList && !isBelow) return [];
  const lines = items.flatMap(({ value }) =>
    Object.entries(value).map(
      ([name, one], index) => `${isInList ? '' : index === 0 ? '- ' : '  '}${name}: ${rendered(one)}`,
    ),
  );
  const text = newlineOf(segment.text, lines.join(`\n${' '.repeat(indent)}`));
  return [{ kind: 'replace', at: { segment, start: node.start, end }, text }];
}

/** Dates have no quotes, as everywhere in a playbook. */
const rendered = (value: unknown): string =>
  typeof value === 'string' && (hasBlank(value) || /^\d{4}-\d\d-\d\d$/.test(value))
    ? value
    : renderFlow(value);

/** The fields that a date, or a span of two, goes into. */
function dateFields(
  isSpan: boolean,
  { properties = {} }: SchemaNode,
): readonly [string, string?] | undefined {
  const isDate = (name: string): boolean =>
    properties[name] !== undefined && schemasOf(properties[name]).some(({ scalar }) => scalar === 'date');
  if (!isSpan && isDate('date')) return ['date'];
  return isDate('from') && isDate('to') ? ['from', 'to'] : undefined;
}

const dateOf = (date: WrittenDate): string =>
  typeof date === 'string' ? date : nextDateBlank(date.month, date.day);

/** The parts of what stands beside a date: hours apart from a name, where one of them ends the other. */
function piecesOf(text: string, hours: SchemaNode | undefined): readonly string[] {
  if (!hours || hoursIn(text, hours) !== undefined) return [text];
  const parts = text.split(/[\s:：,，、]+/);
  for (let count = 1; count < parts.length; count++) {
    const [before, behind] = [parts.slice(0, -count).join(' '), parts.slice(-count).join(' ')];
    if (hoursIn(behind, hours) !== undefined) return [before, behind];
    const [start, rest] = [parts.slice(0, count).join(' '), parts.slice(count).join(' ')];
    if (hoursIn(start, hours) !== undefined) return [start, rest];
  }
  return [text];
}

function hoursIn(text: string, schema: SchemaNode): unknown {
  if (fits(text, schema)) return text;
  const [only, ...others] = meant(text, schema);
  return only?.kind === 'fix' && others.length === 0 ? only.value : undefined;
}
