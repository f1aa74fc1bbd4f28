import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/format.json';

/** The root schema node of the format, generated from the zod schemas. */
export const format = generated as unknown as SchemaNode;

/** The sections in their canonical order. */
export const sectionNames: readonly string[] = Object.keys(format.properties ?? {});
