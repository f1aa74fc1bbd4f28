import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/export-target-format.json';
import type { ExportTarget } from '../../../../schemas/export-target';
import type { Text } from '../../../../schemas/text';
import { readYamlMap, validMap } from '../../service';
import type { Notice } from '../text/notice';
import { parsedJson, tokensIn } from './json-template';
import type { Target } from './target';

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
  const target = { ...(read as ExportTarget), id };
  const problems = wrongIn(target).map(({ key, ...notice }) => ({
    ...notice,
    line: where({ in: map, key }).start.line + 1,
  }));
  return problems.length > 0 ? { problems } : { target };
}

const format = generated as unknown as SchemaNode;

/** What the form of a target cannot say. */
function wrongIn({
  format: kind,
  json,
  tables,
}: ExportTarget): readonly (Notice & { readonly key: string })[] {
  if (kind !== 'json') return [];
  if (!json) return [{ key: 'format', message: messages.noJson }];
  const templates = [json.item, ...(json.also ?? [])];
  const fields = new Set(tables.flatMap(({ columns }) => columns.map(({ field }) => field)));
  return templates.flatMap((template): readonly (Notice & { readonly key: string })[] => {
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
