import type { FromWebview } from './messages';
import { timeByClock } from './time-by-clock';
import type { Tick } from './ticks';

/** Shows the ticks of a part: boxes, who and when, notes, and how far each list is. */
export function showTicks(part: HTMLElement, ticks: readonly Tick[], who: string): void {
  const known = new Map(ticks.map((tick) => [tick.id, tick]));
  for (const box of part.querySelectorAll<HTMLInputElement>('input[data-tick]')) {
    const tick = known.get(box.dataset.tick!);
    box.checked = tick?.on === true;
    showTick(box);
    const [by, note] = partsOf(box);
    if (by) tellBy(by, tick);
    note?.setAttribute('value', tick?.note ?? '');
  }
  for (const field of part.querySelectorAll('[data-who]')) field.setAttribute('value', who);
  for (const bar of part.querySelectorAll<HTMLElement>('[data-run]')) showProgress(bar);
}

/** Listens to boxes, notes and the buttons of the lists. */
export function listenToRuns(root: HTMLElement, post: (message: FromWebview) => void): void {
  /** What was filled in of a list before it was started over. */
  const cleared = new Map<string, readonly Tick[]>();
  const change = (put: readonly Tick[], drop: readonly string[] = []): void =>
    post({ type: 'ticks', put, drop, who: whoOf(root) });

  root.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const { tick: id, note: noted, who } = field.dataset;
    if (who !== undefined) {
      for (const one of root.querySelectorAll<HTMLInputElement>('[data-who]')) one.value = field.value;
      return change([]);
    }
    const box = id === undefined ? boxOf(root, noted) : field;
    if (!box) return;
    if (box === field) showTick(box);
    const tick = tickOf(box, box === field ? { at: new Date().toISOString(), who: whoOf(root) } : {});
    const [by] = partsOf(box);
    if (by) tellBy(by, tick);
    const bar = barOf(box);
    if (bar) showProgress(bar);
    change([tick]);
  });

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('.sp-run button');
    const bar = button?.closest<HTMLElement>('[data-run]');
    if (!button || !bar) return;
    const { runCopy, runReset, runRestore, runBack } = button.dataset;
    if (runCopy !== undefined) return post({ type: 'copy', text: recordOf(bar) });
    if (runRestore !== undefined) return restore(bar);
    if (runReset !== undefined) return reset(bar);
    const other = root.querySelector<HTMLElement>(`#${runBack} [data-run]`);
    if (!other) return;
    if (boxesOf(other).some(({ checked }) => checked)) reset(other);
    const [first] = boxesOf(other);
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  });

  const reset = (bar: HTMLElement): void => {
    const boxes = boxesOf(bar);
    const before = boxes.map((box) => tickOf(box)).filter(({ on, note }) => on || note);
    if (before.length === 0) return;
    cleared.set(bar.dataset.run!, before);
    fill(bar, []);
    change(
      [],
      boxes.map((box) => box.dataset.tick!),
    );
  };
  const restore = (bar: HTMLElement): void => {
    const before = cleared.get(bar.dataset.run!) ?? [];
    cleared.delete(bar.dataset.run!);
    fill(bar, before);
    change(before);
  };
  const fill = (bar: HTMLElement, ticks: readonly Tick[]): void => {
    showTicks(bar.parentElement!, ticks, whoOf(root));
    for (const box of boxesOf(bar)) {
      const [, note] = partsOf(box);
      // What was typed stands before the attribute.
      if (note) note.value = note.getAttribute('value') ?? '';
    }
    const button = bar.querySelector<HTMLElement>('[data-run-restore]');
    if (button) button.hidden = !cleared.has(bar.dataset.run!);
  };
}

/** Shows on the step, or whatever else is ticked off, whether its box is checked. */
function showTick(box: HTMLInputElement): void {
  box.closest('.sp-step')?.classList.toggle('sp-step-done', box.checked);
  box.closest('.sp-tickable')?.classList.toggle('sp-ticked', box.checked);
}

function showProgress(bar: HTMLElement): void {
  const boxes = boxesOf(bar);
  const done = boxes.filter(({ checked }) => checked).length;
  const progress = bar.querySelector('progress');
  progress?.setAttribute('max', String(boxes.length));
  progress?.setAttribute('value', String(done));
  const words = bar.querySelector('[role=status]');
  const text = (bar.dataset.progress ?? '')
    .replace('{done}', String(done))
    .replace('{all}', String(boxes.length));
  if (words && words.textContent !== text) words.textContent = text;
}

/** What a box and the fields of its step say. Who and when are read back from the element that tells them. */
function tickOf(box: HTMLInputElement, now: Pick<Tick, 'at' | 'who'> = {}): Tick {
  const [by, note] = partsOf(box);
  const [at, who] = [now.at ?? by?.dataset.at, now.who ?? by?.dataset.name];
  return {
    id: box.dataset.tick!,
    on: box.checked,
    ...(box.checked && { ...(at && { at }), ...(who && { who }) }),
    ...(note?.value.trim() && { note: note.value.trim() }),
  };
}

/** Tells who did a step, and when; the exact time is kept beside it. */
function tellBy(by: HTMLElement, tick: Tick | undefined): void {
  by.textContent = tick?.on ? doneBy(tick, barOf(by)) : '';
  by.dataset.at = (tick?.on && tick.at) || '';
  by.dataset.name = (tick?.on && tick.who) || '';
}

/** Who did it, and when by the shop's clock. */
const doneBy = ({ who, at = '' }: Pick<Tick, 'who' | 'at'>, bar: HTMLElement | null): string =>
  [who, bar && timeByClock(at, bar.lang, bar.dataset.zone!)].filter(Boolean).join(' · ');

/** The list as text: a line a step, what was filled in behind it. */
const recordOf = (bar: HTMLElement): string =>
  boxesOf(bar)
    .map((box, index) => {
      const { on, note, ...done } = tickOf(box);
      const title = box.closest('label')?.textContent?.trim() ?? '';
      return [`${index + 1}. ${on ? '✓' : '○'} ${title}`, on ? doneBy(done, bar) : '', note ?? '']
        .filter(Boolean)
        .join(' | ');
    })
    .join('\n');

const whoOf = (root: HTMLElement): string =>
  root.querySelector<HTMLInputElement>('[data-who]')?.value.trim() ?? '';

const boxesOf = (bar: HTMLElement): readonly HTMLInputElement[] => [
  ...(bar.parentElement?.querySelectorAll<HTMLInputElement>('input[data-tick]') ?? []),
];

const barOf = (box: HTMLElement): HTMLElement | null =>
  box.closest('section')?.querySelector<HTMLElement>('[data-run]') ?? null;

function boxOf(root: HTMLElement, id: string | undefined): HTMLInputElement | undefined {
  if (id === undefined) return undefined;
  return [...root.querySelectorAll<HTMLInputElement>('input[data-tick]')].find(
    ({ dataset }) => dataset.tick === id,
  );
}

/** Where the step of a box tells who and when, and its note. */
function partsOf(box: HTMLElement): readonly [by?: HTMLElement, note?: HTMLInputElement] {
  const step = box.closest('.sp-step');
  const [by, note] = [
    step?.querySelector<HTMLElement>('[data-by]'),
    step?.querySelector<HTMLInputElement>('[data-note]'),
  ];
  return [by ?? undefined, note ?? undefined];
}
