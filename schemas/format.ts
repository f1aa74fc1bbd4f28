import type { Docs, FieldMeta, IdKind } from './meta';
import type { ScalarName } from './scalars';
import type { Text } from './text';

/**
 * The format as plain data: the zod schemas lowered once (lower.ts) into generated/format.json.
 * Every feature walks this tree; none sees zod. It is JSON Schema with our metadata beside the keywords.
 */
export interface SchemaNode {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  /** The form of the values of a map with free keys. */
  readonly additionalProperties?: SchemaNode | false;
  /** The form of the keys of a map with free keys. */
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  /** Forms that differ by YAML kind. */
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly scalar?: ScalarName;
  readonly choices?: Readonly<Record<string, Text>>;
  readonly keyChoices?: Readonly<Record<string, Text>>;
  readonly docs?: Docs;
  readonly samples?: readonly unknown[];
  readonly guide?: FieldMeta['guide'];
  readonly defines?: IdKind;
  readonly refersTo?: IdKind;
  readonly customerText?: true;
  readonly file?: true;
  readonly words?: true;
  readonly groups?: true;
  readonly fallback?: unknown;
  readonly labelledBy?: readonly string[];
  readonly ofBases?: true;
  readonly base?: true;
  readonly menus?: true;
  readonly rare?: true;
  readonly detailedBy?: readonly string[];
}
