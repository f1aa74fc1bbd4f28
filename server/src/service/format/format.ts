import type { FormatNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/format.json';

/** The whole format, lowered from the zod schemas at generation time. */
export const format = generated as unknown as FormatNode;

/** The sections in their canonical order. */
export const sectionNames: readonly string[] = Object.keys(format.properties ?? {});
