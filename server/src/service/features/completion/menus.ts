import type { SchemaNode } from '../../../../../schemas/format';
import { documentAt } from '../../document/value-at';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { textsBeside } from './around';
import { type CompletionContext, wordOf } from './context';
import { type EveryPath, gathered } from './gathered';

/** The most menus in a completion list. */
const MOST_MENUS = 20;

/** Whether the caret is in a list of menus. */
export const isMenu = ({ caret: { path } }: CompletionContext): boolean =>
  typeof path.at(-1) === 'number' && schemaNodeAt(format, path.slice(0, -1))?.menus === true;

/**
 * The menus that the file names anywhere: those that stand behind the same menu as the caret first, each group by how
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
  for (const list of menuPaths.flatMap((path) => menuLists(playbook, path)))
    for (const [at, name] of list.entries())
      if (!listed.has(name)) {
        const counts = list[at - 1] === behind ? next : others;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return [...new Set([...byCount(next), ...byCount(others)])].slice(0, MOST_MENUS);
}

const byCount = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);

const menuLists = gathered<readonly (readonly string[])[]>(
  (values) => values.filter((value): value is readonly string[] => Array.isArray(value)),
  (parts) => parts.flat(),
);

/** Where the format has lists of menus. */
const menuPaths = pathsOf(format, []);

function pathsOf(schema: SchemaNode, path: EveryPath): readonly EveryPath[] {
  if (schema.menus) return [path];
  const below = schema.items ?? (schema.additionalProperties || undefined);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => pathsOf(child, [...path, key])),
    ...(below ? pathsOf(below, [...path, '*']) : []),
    ...(schema.anyOf ?? []).flatMap((one) => pathsOf(one, path)),
  ];
}
