import * as service from '../../../server/src/service';
import { everyRequest } from '../../service/every-request';
import { oddValues } from './odd-values';

/** A text of which every request is asked at each of some places. Plain data: it goes to a worker. */
export interface Task {
  readonly name: string;
  readonly text: string;
  /** From the last to the first. */
  readonly at: readonly number[];
  /** Whether the text ends at the place that is asked about, as if a person had come so far. */
  readonly cut?: boolean;
  /** Where an odd value is put into the text; `at` then counts the values. */
  readonly putAt?: number;
}

/** What is asked about, for people. */
export const whatOf = ({ putAt }: Task, at: number): string =>
  putAt === undefined ? `offset ${at}` : oddValues[at]!.slice(0, 60);

/** Tells what is asked now, before it is asked: should it never be answered, this is what is known of it. */
export type Tell = (at: number, request: number) => void;

/** Asks everything of a task. @returns what failed, as sentences */
export function failuresOf(task: Task, tell: Tell): string[] {
  const { name, text, at: places, cut, putAt } = task;
  const failures: string[] = [];
  const whole = service.openFile('file:///asked.playbook.yaml', 1, text);
  let snapshot = whole;
  for (const at of places) {
    tell(at, -1);
    if (cut) snapshot = cutAt(snapshot, at);
    if (putAt !== undefined) snapshot = withText(whole, putAt, oddValues[at]!);
    Object.entries(everyRequest(snapshot, putAt ?? at)).forEach(([request, ask], index) => {
      tell(at, index);
      try {
        nothingOdd(snapshot, ask());
      } catch (error) {
        const reason =
          error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error);
        failures.push(`${name}, ${whatOf(task, at)}, ${request}: ${reason}`);
      }
    });
  }
  return failures;
}

/** What a program says by mistake; where the file itself says it, that is quoted. */
const BROKEN = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|Invalid Date|\[native code\]/;

function nothingOdd({ text }: service.Analysis, answer: unknown): void {
  const [typo] = BROKEN.exec(JSON.stringify(answer) ?? '') ?? [];
  if (typo && !text.includes(typo)) throw new RangeError(`“${typo}” in the answer`);
}

function withText(whole: service.Analysis, at: number, text: string): service.Analysis {
  const place = service.positionAt(whole, at);
  return service.changeFile(whole, 2, [{ range: { start: place, end: place }, text }]);
}

function cutAt(snapshot: service.Analysis, at: number): service.Analysis {
  if (at >= snapshot.text.length) return snapshot;
  const range = {
    start: service.positionAt(snapshot, at),
    end: service.positionAt(snapshot, snapshot.text.length),
  };
  return service.changeFile(snapshot, snapshot.version + 1, [{ range, text: '' }]);
}

/** The names of the requests, in the order in which they are asked. */
export const requestNames: readonly string[] = Object.keys(
  everyRequest(service.openFile('file:///names.playbook.yaml', 1, ''), 0),
);
