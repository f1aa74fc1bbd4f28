import type { Token } from './tokens';

/** The white space between two tokens on one line; undefined where it stays as it is. */
export function spaceBetween(text: string, before: Token, token: Token): string | undefined {
  if (token.kind === 'comment' || before.kind === 'marker') return undefined;
  if (text.slice(before.end, token.start).includes('\t')) return undefined;
  switch (token.kind) {
    case 'colon':
      // The name of an alias may end with a colon.
      return text[before.start] === '*' || !isContent(before) ? undefined : '';
    case 'comma':
      return isContent(before) ? '' : undefined;
    case 'close':
      if (before.kind === 'property') return undefined;
      return before.kind === 'open' || text[token.start] === ']' ? '' : ' ';
    default:
      return before.kind === 'open' && text[before.start] === '[' ? '' : ' ';
  }
}

const isContent = ({ kind }: Token): boolean => kind === 'key' || kind === 'value' || kind === 'close';
