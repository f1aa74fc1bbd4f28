import type { Grip, Span } from './minutes';
import { gripped } from './minutes';
import { placeAll } from './place';
import { act, barAt, choose, spanOf, type State } from './state';
import { commit } from './commit';

/** The width of the grip at the ends of a bar, in pixels. */
const GRIP = 9;
/** How far the pointer moves before it drags, in pixels. */
const SLACK = 4;
/** How far it moves up or down before the bar leaves its day, in pixels. */
const LEAVE = 20;
/** How near to the page's edge it scrolls, and by how much a move, in pixels. */
const EDGE = 24;
const STEP = 15;
const FINE_STEP = 5;

interface Drag {
  readonly bar: HTMLElement;
  readonly grip: Grip;
  readonly line: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly span: Span;
  hasMoved: boolean;
  /** The day that a whole bar is over, where it is another one. */
  over: HTMLElement | undefined;
}

/** Drags bars and their ends with the pointer; a click chooses a bar. */
export function listenToPointer(state: State): void {
  const { root } = state;
  let drag: Drag | undefined;
  let wasDragged = false;

  const end = (isDone: boolean) => {
    const done = drag;
    drag = undefined;
    done?.over?.classList.remove('wk-target');
    wasDragged = done?.hasMoved ?? false;
    if (!done?.hasMoved) return;
    if (isDone && done.over) return moveDay(state, done.bar, done.over);
    if (isDone) return commit(state);
    state.draft = undefined;
    placeAll(state);
  };

  root.addEventListener('pointerdown', (event) => {
    wasDragged = false;
    const bar = barAt(event.target);
    if (!bar) state.focused = undefined;
    if (!bar || event.button !== 0 || bar.classList.contains('wk-locked')) return;
    const line = bar.closest<HTMLElement>('.wk-line')!;
    drag = {
      bar,
      line,
      grip: gripAt(bar, event.clientX),
      x: event.clientX,
      y: event.clientY,
      span: spanOf(bar),
      hasMoved: false,
      over: undefined,
    };
    bar.setPointerCapture(event.pointerId);
  });
  root.addEventListener('pointermove', (event) => {
    const bar = barAt(event.target);
    if (!drag) return void (bar && bar.classList.toggle('wk-at-end', gripAt(bar, event.clientX) !== 'whole'));
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.hasMoved && Math.hypot(dx, dy) < SLACK) return;
    drag.hasMoved = true;
    drag.over?.classList.remove('wk-target');
    drag.over = drag.grip === 'whole' && Math.abs(dy) > LEAVE ? otherLine(drag.line, event) : undefined;
    drag.over?.classList.add('wk-target');
    const minutes = Number(drag.line.dataset.end) - Number(drag.line.dataset.start);
    const by = drag.over ? 0 : (dx / drag.line.clientWidth) * minutes;
    const step = event.altKey ? FINE_STEP : STEP;
    const span = by === 0 ? drag.span : gripped(drag.span, drag.grip, by, step);
    state.draft = { shift: drag.bar.dataset.shift!, span };
    placeAll(state);
    if (drag.grip === 'whole') scrollNearEdge(event.clientY);
  });
  root.addEventListener('pointerup', () => end(true));
  root.addEventListener('pointercancel', () => end(false));
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && drag && end(false), true);
  root.addEventListener('click', (event) => {
    const bar = barAt(event.target);
    if (!bar || wasDragged) return;
    bar.focus();
    choose(root, bar.dataset.select ?? '');
  });
}

/** Puts one day of a shift onto the day of a line. */
export function moveDay(state: State, bar: HTMLElement, line: HTMLElement): void {
  state.draft = undefined;
  const { shift = '', as = '', day = '' } = bar.dataset;
  const { weekday = '', line: index = '' } = line.dataset;
  state.focused = bar.id.replace(`wk-${day}-`, `wk-${index}-`);
  act(state, { kind: 'move-day', shift, from: as, to: weekday });
}

/** Scrolls on while a bar is held near the upper or lower edge of the page. */
function scrollNearEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -EDGE);
  if (y > window.innerHeight - EDGE) window.scrollBy(0, EDGE);
}

function gripAt(bar: HTMLElement, x: number): Grip {
  const { left, right, width } = bar.getBoundingClientRect();
  const grip = Math.min(GRIP, width / 4);
  return x < left + grip ? 'start' : x > right - grip ? 'end' : 'whole';
}

function otherLine(own: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement | undefined {
  const line = document
    .elementsFromPoint(clientX, clientY)
    .map((one) => one.closest<HTMLElement>('.wk-day')?.querySelector<HTMLElement>('.wk-line'))
    .find((one) => one);
  return line && line !== own ? line : undefined;
}
