/**
 * Glob patterns for paths with `/` between folders: `*` is part of a name, `**` any folders, `?` one character, `{a,b}`
 * one of several. Case-sensitive. Matching simulates a nondeterministic automaton (NFA), so that it takes at most the
 * length of the path times that of the pattern, whatever the pattern.
 */
type Matcher = (path: string) => boolean;

/** Compiles a pattern. */
export function globMatcher(pattern: string): Matcher {
  const states: State[] = [{ to: [] }];
  return walking(states, before(states, normalize(pattern), END));
}

/**
 * Whether a pattern matches the path, or names (without wildcards) a folder that contains it. A config is shared between
 * systems: folders may be written as Windows writes them, with a backslash.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = normalize(pattern.replaceAll('\\', '/'));
  const last = wanted.slice(wanted.lastIndexOf('/') + 1);
  const states: State[] = [{ to: [] }];
  const end = /[*?{]/.test(last) ? END : fork(states, [END, before(states, '/', loop(states, any, END))]);
  return walking(states, before(states, wanted, end))(path);
}

/** A state of the automaton. With `takes` it consumes a character; without, it has empty transitions to all of `to`. */
interface State {
  readonly takes?: (char: string) => boolean;
  readonly to: readonly number[];
}

/** The accepting state. */
const END = 0;

const normalize = (pattern: string): string => pattern.replace(/^(?:\.\/)+/, '').replace(/(?<!\/)\/+$/, '');

const parts = /\*\*\/|\/\*\*$|\*+|\?|\{[^{}/]*\}|[^*?{]+|\{/gu;

/** Adds the states of a pattern that leads to the state `next`. @returns its initial state */
function before(states: State[], pattern: string, next: number): number {
  return (pattern.match(parts) ?? []).reduceRight((at, part) => beforePart(states, part, at), next);
}

function beforePart(states: State[], part: string, next: number): number {
  if (part === '**/') {
    const folders = fork(states, [next]);
    const name = some(states, inName, literal(states, '/', folders));
    states[folders] = { to: [name, next] };
    return folders;
  }
  if (part === '/**') return literal(states, '/', some(states, any, next));
  if (part === '**') return some(states, any, next);
  if (part.startsWith('*')) return loop(states, inName, next);
  if (part === '?') return add(states, { takes: inName, to: [next] });
  if (part.startsWith('{') && part.endsWith('}')) {
    const choices = part.slice(1, -1).split(',');
    return fork(
      states,
      choices.map((choice) => before(states, choice, next)),
    );
  }
  return literal(states, part, next);
}

const any = (): boolean => true;
const inName = (char: string): boolean => char !== '/';

const literal = (states: State[], text: string, next: number): number =>
  [...text].reduceRight((at, wanted) => add(states, { takes: (char) => char === wanted, to: [at] }), next);

/** One or more such characters. */
function some(states: State[], takes: State['takes'], next: number): number {
  const again = fork(states, [next]);
  const first = add(states, { takes, to: [again] });
  states[again] = { to: [first, next] };
  return first;
}

/** Any number of such characters. */
const loop = (states: State[], takes: State['takes'], next: number): number =>
  fork(states, [some(states, takes, next), next]);

const fork = (states: State[], to: readonly number[]): number => add(states, { to });

const add = (states: State[], state: State): number => states.push(state) - 1;

const walking =
  (states: readonly State[], start: number): Matcher =>
  (path) => {
    let at = reached(states, [start]);
    for (const char of path)
      at = reached(
        states,
        [...at].flatMap((place) => (states[place]!.takes?.(char) ? states[place]!.to : [])),
      );
    return at.has(END);
  };

/** The closure of states under empty transitions. Iterating a Set includes what is added meanwhile. */
function reached(states: readonly State[], places: readonly number[]): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (!states[place]!.takes) for (const next of states[place]!.to) all.add(next);
  return all;
}
