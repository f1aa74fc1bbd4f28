import type { SchemaNode } from '../../../../../schemas/format';
import { childSchema, schemaFor, schemasOf } from '../../format/schema-node';
import { validPart } from '../../format/validate';
import { type Mention, type Symbols, symbolsOf } from '../../document/symbols';
import { segmentAt } from '../../yaml/segments/layout';
import { readValue } from '../../yaml/parse/value';
import type { CompletionContext } from './context';
import { isGiven } from './start';

/**
 * Makes a predicate for the keys that may replace the key at the caret. A key that the format knows is kept; an unknown
 * one may become any key for which the value behind the colon is valid and refers to no undefined id.
 */
export function fittingKeys(context: CompletionContext, map: SchemaNode): (key: string) => boolean {
  const { key: own = '', value: node } = context.caret;
  if (schemasOf(map).some(({ properties }) => properties && Object.hasOwn(properties, own)))
    return (key) => key === own;
  const value = valueAtCaret(context);
  const before = symbolsAs(value, own, map);
  return (key) => {
    if (key === own || !node) return true;
    const schema = childSchema(map, key);
    if (!schema || value === undefined || !isSound(value, schema)) return false;
    const { definitions, references } = symbolsAs(value, key, map);
    return (
      isSame(before.definitions, definitions) &&
      references.every(({ kind, id }) => isGiven(context, kind, id))
    );
  };
}

/** The plain value behind the colon; undefined where it cannot be determined, such as with anchors of other places. */
function valueAtCaret({ snapshot, offset, caret: { value: root } }: CompletionContext): unknown {
  const segment = snapshot.segments.at(segmentAt(snapshot, offset));
  if (!root || !segment) return undefined;
  const { value, problems } = readValue({ ...segment, root }, new Map());
  return problems.length > 0 ? undefined : value;
}

function isSound(value: unknown, schema: SchemaNode): boolean {
  if (value === null) return true;
  if (!schemaFor(schema, value)) return false;
  let good = true;
  validPart(value, schema, {}, '', ({ level }) => (good &&= level !== 'error'));
  return good;
}

/** The ids that a value would define and refer to as the value of a key. */
function symbolsAs(value: unknown, key: string, map: SchemaNode): Symbols {
  const schema = childSchema(map, key);
  return schema ? symbolsOf('', {}, key, value, schema) : { definitions: [], references: [], texts: [] };
}

const isSame = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length && a.every(({ kind, id }, index) => kind === b[index]!.kind && id === b[index]!.id);
