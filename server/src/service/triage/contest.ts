import type { Playbook } from '../../../../schemas/playbook';
import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { memoize } from '../collections/memoize';
import { holds, standsIn, whyIdle } from './auto-replies';
import type { Inquiry } from '../format/counterexample';
import type { Counterexample } from '../format/counterexample';
import type { LocalDate } from '../time/dates';
import { clockText } from '../wording/clock';
import { type Slot, slotsFor } from './slots';

/** A moment and a channel. */
interface Point {
  readonly slot: Slot;
  readonly channel: string;
}

/** Compares the replies for one occasion at every moment and in every channel that makes a difference. */
export class Contest {
  /** The points, by number, at which a reply would be sent if it were the only one for its occasion. */
  readonly pointsOf = memoize((reply: AutoReply): ReadonlySet<number> => {
    const fitting = new Set<number>();
    for (const [number, point] of this.points.entries()) if (this.fits(reply, point)) fitting.add(number);
    return fitting;
  });

  private readonly when: AutoReply['when'];
  private readonly holidayReplies: readonly AutoReply[];
  private readonly points: readonly Point[];
  private readonly announced: boolean;

  /** @param rivals replies for one occasion, at least one */
  constructor(playbook: Playbook, rivals: readonly AutoReply[], today: LocalDate) {
    this.when = rivals[0]!.when;
    this.holidayReplies = (playbook.auto_replies ?? []).filter(({ when }) => when === 'holiday');
    const bearing = this.when === 'after_hours' ? [...rivals, ...this.holidayReplies] : rivals;
    const { slots, announced } = slotsFor(playbook, this.when, bearing, today);
    this.points = channelsOf(bearing).flatMap((channel) => slots.map((slot) => ({ slot, channel })));
    this.announced = announced;
  }

  /** Whether the first would be sent wherever the second would. */
  covers(first: AutoReply, second: AutoReply): boolean {
    const points = this.pointsOf(first);
    return [...this.pointsOf(second)].every((point) => points.has(point));
  }

  /**
   * The counterexample of a customer who writes at a point; undefined where the file does not say when the occasion
   * comes.
   */
  counterexample(
    point: number,
    text: string,
    { expected, actual }: { readonly expected: AutoReply; readonly actual: AutoReply },
  ): Extract<Counterexample, { of: 'auto_reply' }> | undefined {
    if (!this.announced) return undefined;
    const { slot, channel } = this.points[point]!;
    const at = `${slot.date} ${clockText(slot.minute, 'en')}`;
    const inquiry = { text, channel, tags: [], ...this.inquiry() };
    return { of: 'auto_reply', inquiry, at, expected, actual };
  }

  private fits(reply: AutoReply, { slot, channel }: Point): boolean {
    if (whyIdle(reply, slot.date, channel) !== undefined) return false;
    const answeredBy = slot.answeredBy(reply.calendar);
    if (!standsIn(reply, answeredBy)) return holds(this.when, answeredBy, this.inquiry());
    return !this.holidayReplies.some(
      (one) => whyIdle(one, slot.date, channel) === undefined && slot.answeredBy(one.calendar) === 'holiday',
    );
  }

  private inquiry(): Pick<Inquiry, 'opensChat' | 'situation'> {
    const { when } = this;
    return {
      opensChat: true,
      situation: when === 'busy' || when === 'queue' || when === 'closing' ? when : undefined,
    };
  }
}

/** The channels to compare in: the default one first, those that the replies name, and one that none of them names. */
function channelsOf(replies: readonly AutoReply[]): readonly string[] {
  const named = new Set(['im', ...replies.flatMap(({ channels = [] }) => channels)]);
  let other = 'other';
  while (named.has(other)) other += '-channel';
  return [...named, other];
}
