import type { FormatNode } from '../../../../schemas/format';

/** Stand-in until the real one is written. */
export const staticSnippets = (_format: FormatNode): Record<string, object> => ({});
