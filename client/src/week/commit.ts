import { clock } from './minutes';
import { placeAll } from './place';
import { act, barsOf, spanOf, type State, tell } from './state';

/** Sends what a bar has been dragged or stretched to. It stays there until the page has been drawn anew. */
export function commit(state: State): void {
  const { draft } = state;
  const bar = draft && barsOf(state.root).find(({ dataset }) => dataset.shift === draft.shift);
  if (!draft || !bar) return;
  const { shift, span } = draft;
  const old = spanOf(bar);
  const [start, end] = [span.from - old.from, span.to - old.to];
  tell(`${clock(span.from, false)}–${clock(span.to, true)}`);
  if (start === 0 && end === 0) {
    state.draft = undefined;
    return placeAll(state);
  }
  if (start === end) return act(state, { kind: 'move', shift, by: start });
  act(state, {
    kind: 'time',
    shift,
    ...(start !== 0 && { start: span.from }),
    ...(end !== 0 && { end: span.to }),
  });
}
