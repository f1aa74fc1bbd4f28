import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** The token types in use: those of the protocol, so that every theme has colours for them. */
export const tokenTypes = ['variable', 'number', 'parameter', 'string', 'enumMember', 'keyword'] as const;

export type TokenType = (typeof tokenTypes)[number];

/** The modifiers in use: `definition` marks the place where an id is given. */
export const tokenModifiers = ['definition'] as const;

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};
