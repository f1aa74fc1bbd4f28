import * as service from '../../../server/src/service';
import { everyRequest } from '../../service/every-request';

/** A text of which every request is asked at each of some places. Plain data: it goes to a worker. */
export interface Task {
  readonly name: string;
  readonly text: string;
  /** From the last to the first. */
  readonly at: readonly number[];
  /** Whether the text ends at the place that is asked about, as if a person had come so far. */
  readonly cut: boolean;
}

/** Tells what is asked now, before it is asked: should it never be answered, this is what is known of it. */
export type Tell = (at: number, request: number) => void;

/** Asks everything of a task. @returns what failed, as sentences */
export function failuresOf({ name, text, at: places, cut }: Task, tell: Tell): string[] {
  const failures: string[] = [];
  let snapshot = service.openSnapshot('file:///asked.playbook.yaml', 1, text);
  for (const at of places) {
    tell(at, -1);
    if (cut) snapshot = cutAt(snapshot, at);
    Object.entries(everyRequest(snapshot, at)).forEach(([request, ask], index) => {
      tell(at, index);
      try {
        ask();
      } catch (error) {
        const reason =
          error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error);
        failures.push(`${name}, offset ${at}, ${request}: ${reason}`);
      }
    });
  }
  return failures;
}

function cutAt(snapshot: service.Snapshot, at: number): service.Snapshot {
  if (at >= snapshot.text.length) return snapshot;
  const range = {
    start: service.positionAt(snapshot, at),
    end: service.positionAt(snapshot, snapshot.text.length),
  };
  return service.changeSnapshot(snapshot, snapshot.version + 1, [{ range, text: '' }]);
}

/** The names of the requests, in the order in which they are asked. */
export const requestNames: readonly string[] = Object.keys(
  everyRequest(service.openSnapshot('file:///names.playbook.yaml', 1, ''), 0),
);
