import { nearest } from '../service';
import { ToolRefusal } from './tool';

/** A step of a path: a key of a map, or `[id]` or `[0]` of a list. */
export type PathStep = { readonly key: string } | { readonly item: string };

/**
 * Reads a path such as `quick_replies[ship].text` or `hours.weekly.mon-fri`.
 * @throws ToolRefusal
 */
export function readPath(path: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  const pattern = /\.?([^.[\]]+)|\[([^\]]+)\]/y;
  while (pattern.lastIndex < path.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(path);
    if (!found) throw new ToolRefusal(`The path cannot be read from “${path.slice(at)}” on.`);
    steps.push(found[1] === undefined ? { item: found[2]! } : { key: found[1] });
  }
  if (steps.length === 0) throw new ToolRefusal('The path is empty.');
  return steps;
}

/** Where a path leads: the map or list that holds the value, and its key there. */
export interface PathEnd {
  readonly in: object;
  readonly key: string | number;
}

/**
 * Follows a path from a value. The last key of a map need not be there yet.
 * @throws ToolRefusal that says how far the path leads and what is there
 */
export function followPath(root: object, steps: readonly PathStep[]): PathEnd {
  let here: unknown = root;
  let end: PathEnd | undefined;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const key = keyOf(here, step, isLast);
    end = { in: here as object, key };
    here = (here as Readonly<Record<string | number, unknown>>)[key];
  }
  return end!;
}

function keyOf(here: unknown, step: PathStep, isLast: boolean): string | number {
  if (Array.isArray(here)) {
    const name = 'item' in step ? step.item : step.key;
    const index = /^\d+$/.test(name)
      ? Number(name)
      : here.findIndex((one) => isMap(one) && (one as { readonly id?: unknown }).id === name);
    if (index >= 0 && index < here.length) return index;
    throw new ToolRefusal(`There is no item [${name}]. ${hint(name, idsOf(here))}`);
  }
  if (!isMap(here) || 'item' in step)
    throw new ToolRefusal(
      `“${'item' in step ? step.item : step.key}” leads into a value that is no ${'item' in step ? 'list' : 'map'}.`,
    );
  if (isLast || Object.hasOwn(here, step.key)) return step.key;
  throw new ToolRefusal(`There is no key “${step.key}”. ${hint(step.key, Object.keys(here))}`);
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idsOf = (list: readonly unknown[]): readonly string[] =>
  list.flatMap((one, index) => (isMap(one) ? String((one as { id?: unknown }).id ?? index) : []));

function hint(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant ? `Did you mean “${meant}”?` : `There are: ${known.slice(0, 20).join(', ')}.`;
}
