import type { Scope } from '../document/suppression-comments';

/** A scope that reaches over no more lines is looked up by each of them. */
const SHORT = 100;

/**
 * Looks up the first scope that holds a line and suppresses a rule there, without a look at all scopes: most reach over an
 * item, and there may be as many as items.
 */
export function scopeFinder(scopes: readonly Scope[]): (line: number, rule: string) => Scope | undefined {
  const byLine = new Map<number, Turn[]>();
  const long: Turn[] = [];
  for (const [turn, scope] of scopes.entries()) {
    if (scope.to - scope.from > SHORT) {
      long.push({ turn, scope });
      continue;
    }
    for (let line = scope.from; line <= scope.to; line++) {
      const known = byLine.get(line);
      if (known) known.push({ turn, scope });
      else byLine.set(line, [{ turn, scope }]);
    }
  }
  return (line, rule) => {
    const applies = ({ scope: { comment, from, to } }: Turn): boolean =>
      line >= from && line <= to && (comment.rules.length === 0 || comment.rules.includes(rule));
    const [short, other] = [byLine.get(line)?.find(applies), long.find(applies)];
    return short && other ? (short.turn < other.turn ? short : other).scope : (short ?? other)?.scope;
  };
}

interface Turn {
  readonly turn: number;
  readonly scope: Scope;
}
