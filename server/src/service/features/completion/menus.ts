import type { Position } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Analysis } from '../../document/analysis';
import { documentAt } from '../../document/value-at';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { caretAt } from '../../yaml/ranges/caret-at';
import { offsetAt } from '../../yaml/segments/layout';
import { textsBeside } from './around';
import { type CompletionContext, wordOf } from './context';
import { type EveryPath, gathered } from './gathered';

/** The most menus in a completion list. */
const MOST_MENUS = 20;

/** The menus of a way through the back office, in the order in which they are opened. */
export type MenuPath = readonly string[];

/** Whether the caret is in a list of menus. */
export const isMenu = ({ caret: { path } }: Pick<CompletionContext, 'caret'>): boolean =>
  typeof path.at(-1) === 'number' && schemaNodeAt(format, path.slice(0, -1))?.menus === true;

/** Whether completion at a position may need the menus of other playbooks: a host that must read them asks first. */
export function asksForMenus(snapshot: Analysis, position: Position): boolean {
  const caret = caretAt(snapshot, offsetAt(snapshot, position));
  return caret !== undefined && isMenu({ caret });
}

/** The ways through the back office that a playbook names. */
export const menuPathsOf = (playbook: object): readonly MenuPath[] =>
  menuFields.flatMap((path) => menuLists(playbook, path));

/**
 * The menus that the file, or another playbook of the workspace, names anywhere: those that stand behind the same menu as the caret first, each group by how
 * often it is named. What the list at the caret has already is left out.
 */
export function menusHere(context: CompletionContext): readonly string[] {
  const { snapshot, offset, caret } = context;
  const document = documentAt(snapshot, offset);
  if (!document) return [];
  const { playbook } = document;
  const own = textsBeside(context);
  const listed = new Set([...own, wordOf(context)]);
  const behind = own[(caret.path.at(-1) as number) - 1];
  const [next, others] = [new Map<string, number>(), new Map<string, number>()];
  for (const list of [...menuPathsOf(playbook), ...(context.menus ?? [])])
    for (const [at, name] of list.entries())
      if (!listed.has(name)) {
        const counts = list[at - 1] === behind ? next : others;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return [...new Set([...byCount(next), ...byCount(others)])].slice(0, MOST_MENUS);
}

const byCount = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);

const menuLists = gathered<readonly MenuPath[]>(
  (values) => values.filter((value): value is MenuPath => Array.isArray(value)),
  (parts) => parts.flat(),
);

/** Where the format has lists of menus. */
const menuFields = pathsOf(format, []);

function pathsOf(schema: SchemaNode, path: EveryPath): readonly EveryPath[] {
  if (schema.menus) return [path];
  const below = schema.items ?? (schema.additionalProperties || undefined);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => pathsOf(child, [...path, key])),
    ...(below ? pathsOf(below, [...path, '*']) : []),
    ...(schema.anyOf ?? []).flatMap((one) => pathsOf(one, path)),
  ];
}
