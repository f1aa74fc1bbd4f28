import type { Memento, Uri } from 'vscode';

/** A box of a checklist as a person has left it. */
export interface Tick {
  readonly id: string;
  readonly on: boolean;
  /** When it was checked, ISO 8601. */
  readonly at?: string;
  readonly who?: string;
  readonly note?: string;
}

/** What was filled in on the checklists of a playbook, and who does so now. */
export interface SentTicks {
  readonly ticks: readonly Tick[];
  readonly who: string;
}

/** Whose ticks they are: the URI of a playbook, as editors have it. */
export type TickedPlaybook = Pick<Uri, 'scheme' | 'toString'>;

/** What was filled in, by playbook. It is stored in the workspace, never in the file. */
export interface Ticks {
  of(uri: TickedPlaybook): SentTicks;
  /** Puts boxes in the place of those with their ids, and forgets others. */
  set(uri: TickedPlaybook, change: { put: readonly Tick[]; drop: readonly string[]; who: string }): void;
  /** Moves the ticks of a playbook to its new URI. */
  move(from: TickedPlaybook, to: TickedPlaybook): void;
}

/** The key of the name of the person who works at this window. */
const WHO = 'ticks who';

/** Stores ticks in the workspace state; those of an unsaved buffer live only as long as the window. */
export function makeTicks(memento: Pick<Memento, 'get' | 'update'>): Ticks {
  const unsaved = new Map<string, readonly Tick[]>();
  const key = (uri: TickedPlaybook) => `ticks:${uri.toString()}`;
  const ticksOf = (uri: TickedPlaybook): readonly Tick[] =>
    uri.scheme === 'untitled'
      ? (unsaved.get(key(uri)) ?? [])
      : // An id alone is what was stored before there was more to a tick.
        memento
          .get<readonly (Tick | string)[]>(key(uri), [])
          .map((one) => (typeof one === 'string' ? { id: one, on: true } : one));
  const put = (uri: TickedPlaybook, ticks: readonly Tick[]) => {
    // The name Untitled-1 is used again in the next window, for another playbook.
    if (uri.scheme === 'untitled') unsaved.set(key(uri), ticks);
    else void memento.update(key(uri), ticks.length > 0 ? ticks : undefined);
  };
  return {
    of: (uri) => ({ ticks: ticksOf(uri), who: memento.get(WHO, '') }),
    set: (uri, { put: fresh, drop, who }) => {
      const gone = new Set([...drop, ...fresh.map(({ id }) => id)]);
      const kept = ticksOf(uri).filter(({ id }) => !gone.has(id));
      put(uri, [...kept, ...fresh.filter(({ on, note }) => on || note !== undefined)]);
      if (who !== memento.get(WHO, '')) void memento.update(WHO, who || undefined);
    },
    move: (from, to) => {
      put(to, ticksOf(from));
      put(from, []);
    },
  };
}
