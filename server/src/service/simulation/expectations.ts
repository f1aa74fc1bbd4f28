import { readDateTime } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Example } from '../../../../schemas/sections/example';
import type { Inquiry } from '../format/counterexample';
import { momentOf, zoneOf } from '../time/zone';
import { localText } from './shop-clock';
import { type Outcome, repliesFor, simulate } from './outcome';

/** An expectation of an example that is not met. */
export interface UnmetExpectation {
  /** The key of `expect`. */
  readonly expected: keyof Example['expect'];
  /** What happens instead: ids, or a time; empty for nothing. */
  readonly actual: readonly string[];
}

/** The inquiry of an example. */
export const inquiryOf = ({
  message,
  channel,
  order_state,
  tags,
  opens_chat,
  situation,
}: Example): Inquiry => ({
  text: message,
  channel: channel ?? 'im',
  orderState: order_state,
  tags: tags ?? [],
  opensChat: opens_chat ?? true,
  situation,
});

/** The moment of an example, in epoch milliseconds. */
export function momentOfExample(playbook: Pick<Playbook, 'shop'>, { at }: Example): number {
  const { date, minute } = readDateTime(at)!;
  return momentOf(playbook, date, minute);
}

/** The expectations of an example that the playbook does not meet. */
export function mismatchesOf(playbook: Playbook, example: Example): readonly UnmetExpectation[] {
  const outcome = simulate(playbook, inquiryOf(example), momentOfExample(playbook, example));
  const { expect } = example;
  const found: UnmetExpectation[] = [];
  const hold = (expected: UnmetExpectation['expected'], holds: boolean, actual: readonly string[]): void => {
    if (!holds) found.push({ expected, actual });
  };
  if (expect.open !== undefined)
    hold('open', outcome.status.open === expect.open, [String(outcome.status.open)]);
  if (expect.category !== undefined) {
    const id = outcome.triage.winner?.category.id;
    hold('category', id === expect.category, id === undefined ? [] : [id]);
  }
  if (expect.auto_reply !== undefined) {
    const sent = outcome.autoReplies.sent.map(({ reply }) => reply.id ?? reply.when);
    hold('auto_reply', sends(sent, expect.auto_reply), sent);
  }
  if (expect.assigned !== undefined) {
    const takers = [...new Set(outcome.assignment.now.map(({ member }) => member))];
    hold('assigned', takers.includes(expect.assigned), takers);
  }
  if (expect.answer_by !== undefined) {
    const due = firstAnswer(outcome);
    hold(
      'answer_by',
      due === secondsOf(playbook, expect.answer_by),
      due === undefined ? [] : [localText(playbook, due)],
    );
  }
  if (expect.reply !== undefined) {
    const offered = repliesFor(playbook, outcome).flatMap(({ kind, entry }) =>
      kind === 'quick-reply' ? [entry.id ?? ''] : [],
    );
    hold('reply', offered.includes(expect.reply), offered.filter(Boolean));
  }
  return found;
}

/** One id has to be among those sent; a list has to be all that is sent. */
function sends(sent: readonly string[], expected: string | readonly string[]): boolean {
  if (typeof expected === 'string') return sent.includes(expected);
  return sent.length === expected.length && expected.every((id) => sent.includes(id));
}

const firstAnswer = ({ deadlines }: Outcome): number | undefined =>
  deadlines.find(({ of }) => of === 'first_response')?.due;

function secondsOf(playbook: Pick<Playbook, 'shop'>, written: string): number {
  const { date, minute } = readDateTime(written)!;
  return zoneOf(playbook).at(date, minute) * 60;
}
