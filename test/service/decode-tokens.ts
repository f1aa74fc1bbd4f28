import { semanticTokensLegend } from '../../server/src/service/features/semantic-tokens/legend';

/** A semantic token as an editor sees it. */
export interface DecodedToken {
  readonly line: number;
  readonly character: number;
  readonly text: string;
  /** Its type and modifiers, as `variable.definition`. */
  readonly kind: string;
}

/** Reads the integers of semantic tokens against the text that they are about. */
export function decodeTokens(text: string, data: readonly number[]): readonly DecodedToken[] {
  const lines = text.split('\n');
  const { tokenTypes, tokenModifiers } = semanticTokensLegend;
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down, right, length, type, modifiers] = data.slice(index * 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down === 0 ? character + right : right;
    line += down;
    return {
      line,
      character,
      text: (lines[line] ?? '').slice(character, character + length),
      kind: [tokenTypes[type], ...tokenModifiers.filter((_name, bit) => (modifiers >> bit) % 2 === 1)].join(
        '.',
      ),
    };
  });
}
