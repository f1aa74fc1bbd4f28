import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/export-target-format.json';
import type { ExportTarget } from '../../../../schemas/export-target';
import { joinTexts, type Text } from '../../../../schemas/text';
import { readYamlMap, validMap } from '../../service';
import type { Notice } from '../text/notice';
import { parsedJson, tokensIn } from './json-template';
import { type Target, targets, usableTarget } from './target';

/** A mistake in a team's own target, with the line, from 1. */
export interface TargetProblem extends Notice {
  readonly line: number;
}

export type TargetResult =
  | { readonly target: Target; readonly problems?: undefined }
  | { readonly problems: readonly TargetProblem[]; readonly target?: undefined };

/**
 * Reads an export target that a team has written as YAML. With any mistake it is not used: a layout that is half right
 * loses texts. Never throws, whatever the text.
 * @param id what it is called; the name of its file
 */
export function readTarget(text: string, id: string): TargetResult {
  const { map, findings, where } = readYamlMap(text, messages.notAMap);
  const read = map && validMap(map, format, (finding) => findings.push(finding));
  const errors = findings
    .filter(({ level }) => level === 'error')
    .map(({ at, message, data }) => ({ line: where(at).start.line + 1, message, data }));
  if (errors.length > 0) return { problems: errors };
  if (!map || !read) return { problems: [{ line: 1, message: messages.notAMap }] };
  const written = read as ExportTarget;
  const target = usableTarget(id, written);
  const problems = [...wrongTables(written), ...(target ? wrongJson(target) : [])].map(
    ({ key, ...notice }) => ({ ...notice, line: where({ in: map, key }).start.line + 1 }),
  );
  return target && problems.length === 0 ? { target } : { problems };
}

const format = generated as unknown as SchemaNode;

/** What the form of a target cannot say, with the key where it is wrong. */
type Wrong = Notice & { readonly key: string };

function wrongTables({ tables, tables_of: other }: ExportTarget): readonly Wrong[] {
  if (other === undefined) return tables ? [] : [{ key: 'format', message: messages.noTables }];
  if (tables) return [{ key: 'tables_of', message: messages.twice }];
  if (targets.some(({ id }) => id === other)) return [];
  const known = joinTexts(targets.map(({ id }) => id));
  return [{ key: 'tables_of', message: messages.noSuchTarget, data: { target: other, known } }];
}

function wrongJson({ format: kind, json, tables }: Target): readonly Wrong[] {
  if (kind !== 'json') return [];
  if (!json) return [{ key: 'format', message: messages.noJson }];
  const templates = [json.item, ...(json.also ?? [])];
  const fields = new Set(tables.flatMap(({ columns }) => columns.map(({ field }) => field)));
  return templates.flatMap((template): readonly Wrong[] => {
    const parsed = parsedJson(template);
    if (parsed === undefined) return [{ key: 'json', message: messages.badItem }];
    const unknown = tokensIn(parsed).find(({ field }) => !fields.has(field));
    return unknown ? [{ key: 'json', message: messages.noColumn, data: { field: unknown.field } }] : [];
  });
}

const messages = {
  notAMap: {
    zh: '导出目标应该是一组“键: 值”：先写 export_target: 1，再写 name、format、file、tables。',
    en: 'An export target should be a group of "key: value" lines: export_target: 1 first, then name, format, file and tables.',
  },
  noTables: {
    zh: '还要写 tables：表里有哪些列；和某个现成的目标一样，就只写 tables_of。',
    en: 'Write tables as well, the columns of the file; where they are those of a target that there is, write tables_of alone.',
  },
  twice: {
    zh: 'tables 和 tables_of 只写一个：列是自己写，还是用别的目标的。',
    en: 'Write tables or tables_of, not both: columns of its own, or those of another target.',
  },
  noSuchTarget: {
    zh: '没有叫“{target}”的目标。可以写：{known}。',
    en: 'There is no target "{target}". There are: {known}.',
  },
  noJson: {
    zh: '格式是 json，还要写 json.item：一条话术的 JSON 是什么样。',
    en: 'The format is json: write json.item as well, the JSON of one item.',
  },
  badItem: {
    zh: 'json 里的 item 或 also 不是完整的 JSON，看看引号、逗号和括号是不是成对。',
    en: 'An item or also under json is not JSON: look at its quotes, commas and brackets.',
  },
  noColumn: {
    zh: 'json.item 里写了 {field}，tables 的 columns 里没有这个字段的列，加上一列。',
    en: 'json.item names {field}, for which the columns under tables have none; add one.',
  },
} as const satisfies Record<string, Text>;
