import type { TextEdit } from 'vscode-languageserver-types';
import { say } from '../../../schemas/text';
import {
  allFindings,
  type Analysis,
  changeFile,
  editsAsChanges,
  type CheckSettings,
  fixEdits,
  locator,
  sectionNames,
  textEdits,
  Results,
  type Edit,
} from '../service';
import { lineOf, rangeFromOne } from '../from-one';
import { textOf } from './read-input';
import {
  fileProperty,
  inputSchema,
  type OpenPlaybook,
  type Tool,
  ToolRefusal,
  type ToolContext,
  type ToolInput,
} from './tool';
import { followPath, readPath } from './value-at-path';

/** Findings that an answer lists of those that an edit brings or takes away. */
const MOST = 10;

/** An edit of a playbook as text edits, with what the check would say of it. It is never written. */
export const proposeEdit: Tool = {
  name: 'propose_edit',
  description:
    'Works out an edit of a playbook and returns it as text edits that keep comments and layout; nothing is written. Either fixes a finding (rule and line as check_playbook told them), or sets, adds or removes a value (path, and value where there is one). Tells which findings the edit would bring and which it would end.',
  input: inputSchema(
    {
      file: fileProperty,
      rule: { type: 'string', description: 'The rule of the finding to fix' },
      line: { type: 'integer', minimum: 1, description: 'The line of the finding to fix' },
      path: {
        type: 'string',
        description: 'Where to edit, such as quick_replies[ship-time].text, hours.weekly.mon-fri or faq',
      },
      action: {
        type: 'string',
        enum: ['set', 'add', 'remove'],
        description:
          'set a value (unless given), add an item to the list at the path, or remove what is there',
      },
      value: { type: 'string', description: 'The value as JSON; what is no JSON is taken as text' },
    },
    'file',
  ),
  async call(input, context) {
    const opened = await context.open(textOf(input, 'file')!);
    const edits = input.path === undefined ? fixOf(opened, input) : editOf(opened, input);
    if (edits.length === 0) throw new ToolRefusal('Nothing would change.');
    return {
      file: opened.file,
      edits: edits.map(({ range, newText }) => ({ ...rangeFromOne(range), new_text: newText })),
      ...effectOf(opened, edits, context),
    };
  },
};

/** @throws ToolRefusal where no such finding has a fix */
function fixOf({ analysis, settings }: OpenPlaybook, { rule, line }: ToolInput): readonly TextEdit[] {
  if (rule === undefined) throw new ToolRefusal('Give a rule to fix, or a path to edit.');
  const lines: number[] = [];
  for (const { document, findings } of allFindings(analysis, settings)) {
    const where = locator(analysis, document);
    for (const { code, at, fixes = [] } of findings) {
      if (code !== rule) continue;
      const here = lineOf(where(at));
      lines.push(here);
      if (line !== undefined && line !== here) continue;
      for (const fix of fixes) {
        const edits = fixEdits(analysis, document, fix);
        if (edits.length > 0) return edits;
      }
      throw new ToolRefusal(
        `The finding on line ${here} has no fix that can be made without a person: explain_rule with the rule “${rule}” tells what to do.`,
      );
    }
  }
  throw new ToolRefusal(
    lines.length === 0
      ? `The check finds no “${String(rule)}” in this file.`
      : `There is no “${String(rule)}” on that line; there is on ${lines.slice(0, MOST).join(', ')}.`,
  );
}

/** @throws ToolRefusal where the path leads nowhere, or a value lacks */
function editOf({ analysis }: OpenPlaybook, input: ToolInput): readonly TextEdit[] {
  const document = analysis.documents[0]!;
  const steps = readPath(textOf(input, 'path')!);
  const action = textOf(input, 'action') ?? 'set';
  const { playbook, sections } = document;
  const [first] = steps;
  const name = first && 'key' in first ? first.key : '';
  if (!sectionNames.includes(name))
    throw new ToolRefusal(`There is no section “${name}”: there are ${sectionNames.join(', ')}.`);
  if (!sections.has(name)) {
    if (steps.length > 1 || action === 'remove')
      throw new ToolRefusal(
        `The playbook has no section “${name}” yet: set the path “${name}” to all of it.`,
      );
    const value = valueOf(input);
    return textEdits(analysis, document, [
      { kind: 'section', name, value: action === 'add' ? [value] : value },
    ]);
  }
  const end = followPath(playbook, steps);
  return textEdits(analysis, document, [toEdit(end, action, input)]);
}

function toEdit(
  end: { readonly in: object; readonly key: string | number },
  action: string,
  input: ToolInput,
): Edit {
  if (action === 'set') return { kind: 'set', ...end, value: valueOf(input) };
  const there = (end.in as Readonly<Record<string | number, unknown>>)[end.key];
  if (there === undefined) throw new ToolRefusal(`There is nothing at “${String(end.key)}”.`);
  if (action === 'remove') return { kind: 'remove', ...end };
  if (!Array.isArray(there))
    throw new ToolRefusal(`“${String(end.key)}” is no list, so nothing can be added to it.`);
  return { kind: 'add', in: there, value: valueOf(input) };
}

/** @throws ToolRefusal where there is none */
function valueOf(input: ToolInput): unknown {
  const text = textOf(input, 'value');
  if (text === undefined) throw new ToolRefusal('The property "value" is required for that.');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What the check says of the edited text that it did not say before, and the other way round. */
function effectOf({ analysis, settings }: OpenPlaybook, edits: readonly TextEdit[], { locale }: ToolContext) {
  const after = changeFile(analysis, analysis.version + 1, editsAsChanges(edits), new Results());
  const told = (file: Analysis, by: CheckSettings): readonly string[] =>
    allFindings(file, by).flatMap(({ findings }) =>
      findings.map(({ code, level, message, data }) => `${level} ${code}: ${say(message, locale, data)}`),
    );
  const [old, now] = [told(analysis, settings), told(after, settings)];
  return {
    brings: without(now, old).slice(0, MOST),
    ends: without(old, now).slice(0, MOST),
  };
}

/** Those of a list that another one lacks, each as often as it is more there. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
