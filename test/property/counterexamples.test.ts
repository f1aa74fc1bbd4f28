import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Playbook } from '../../schemas/playbook';
import type { AutoReply } from '../../schemas/sections/auto-replies';
import type { Category } from '../../schemas/sections/priority';
import { memoize } from '../../server/src/service/collections/memoize';
import { autoRepliesFor, type StatusBy } from '../../server/src/service/triage/auto-replies';
import { plainInquiry } from '../../server/src/service/triage/inquiry';
import type { Inquiry } from '../../server/src/service/format/counterexample';
import { plainKeyword } from '../../server/src/service/triage/keywords';
import { triage } from '../../server/src/service/triage/triage';
import { addDays, datesIn } from '../../server/src/service/time/dates';
import { statusAt } from '../../server/src/service/time/status';
import { momentOf } from '../../server/src/service/time/zone';
import { today } from '../service/rule-runner';
import { checkCounterexamples, foundIn, witnessed } from '../service/counterexamples';
import { channels, keywords, orderStates, repliesWorld, tags, triageWorld } from './worlds';

const asText = (world: object): string => stringify(world, { aliasDuplicateObjects: false });

/** Nothing said, one of the words, or one of them among others. */
const messages = ['', ...keywords, ...keywords.flatMap((one) => [`${one}b`, `退${one}`])];
const everyChannel = [...channels, 'elsewhere'];

const inquiry = (given: Partial<Inquiry>): Inquiry => ({
  text: '',
  channel: 'im',
  tags: [],
  opensChat: true,
  ...given,
});

/** Every inquiry that could make a difference to the categories of a world. */
const inquiries = messages.flatMap((text) =>
  [[], ['vip'], ['new'], tags].flatMap((held) =>
    [undefined, ...orderStates].flatMap((orderState) =>
      everyChannel.map((channel) => plainInquiry(inquiry({ text, tags: held, orderState, channel }))),
    ),
  ),
);

function reached(playbook: Playbook): ReadonlySet<Category | undefined> {
  return new Set(inquiries.map((one) => triage(playbook.priority, one).winner?.category));
}

/** The categories that the rule says are never reached. */
function calledUnreachable(text: string): { playbook: Playbook; called: ReadonlySet<Category> } {
  const { snapshot, findings } = foundIn(text);
  const { playbook } = snapshot.documents[0]!;
  const called = findings.map(({ at }) =>
    playbook.priority!.categories!.find((one) => 'in' in at && (at.in === one || at.in === one.match)),
  );
  return { playbook, called: new Set(called.map((one) => one!)) };
}

/** Quarters of the days in which something changes, and of the week after them: hours change at those only. */
const moments = datesIn(today, addDays(today, 13)).flatMap((date) =>
  [0, 360, 720, 1080].map((minute) => momentOf({ shop: { name: '' } }, date, minute)),
);

/** The shop at each of the moments. */
const statusesOf = (playbook: Playbook): readonly StatusBy[] =>
  moments.map((moment) => memoize((calendar?: string) => statusAt(playbook, moment, calendar)));

/** Those of some replies that are sent for one of some messages, at some moment and in some channel. */
function sentOf(
  all: readonly AutoReply[],
  { when }: AutoReply,
  texts: readonly string[],
  statuses: readonly StatusBy[],
): ReadonlySet<AutoReply> {
  const situation = when === 'busy' ? when : undefined;
  const asked = texts.flatMap((text) =>
    everyChannel.map((channel) => plainInquiry(inquiry({ text, channel, situation }))),
  );
  const auto_replies = [...all];
  return new Set(
    statuses.flatMap((statusBy) =>
      asked.flatMap((one) => autoRepliesFor({ auto_replies }, one, statusBy).sent.map(({ reply }) => reply)),
    ),
  );
}

const neverSent = witnessed.find(({ id }) => id === 'auto-replies/overlap')!.messages.same;

/** A sample whose categories are shuffled, at other levels and with each other's words, and whose replies stand twice. */
function disordered(sample: Playbook): fc.Arbitrary<object> {
  const { categories = [] } = sample.priority ?? {};
  const replies = sample.auto_replies ?? [];
  const words = ['亲', 'a', ...categories.flatMap(({ match }) => match?.keywords ?? [])];
  const odd = fc.record({
    level: fc.constantFrom(1, 2, 3),
    borrowed: fc.subarray(words, { maxLength: 2 }),
    keeps: fc.boolean(),
  });
  const twice = fc.record({
    order: fc.constantFrom(undefined, 1, 2),
    from: fc.constantFrom(undefined, today, '2026-12-31'),
    to: fc.constantFrom(undefined, '2026-12-31'),
    channels: fc.constantFrom(undefined, ['im'], ['phone']),
  });
  const all = fc.tuple(
    fc.shuffledSubarray([...categories], { minLength: categories.length }),
    fc.tuple(...categories.map(() => odd)),
    fc.tuple(...replies.map(() => twice)),
  );
  return all.map(([shuffled, odds, copies]) => ({
    ...sample,
    priority: {
      ...sample.priority,
      categories: shuffled.map((category, index) => {
        const { level, borrowed, keeps } = odds[index]!;
        const own = keeps ? category.match : undefined;
        return { ...category, level, match: { ...own, keywords: [...(own?.keywords ?? []), ...borrowed] } };
      }),
    },
    auto_replies: [
      ...replies,
      ...replies.map((reply, index) => ({ ...reply, ...copies[index], id: `copy-${index}` })),
    ],
  }));
}

describe('what the rules call out of reach', function () {
  this.timeout(300_000);

  it('is what no inquiry reaches: categories', () => {
    fc.assert(
      fc.property(triageWorld, (world) => {
        const text = asText(world);
        const { playbook, called } = calledUnreachable(text);
        const found = reached(playbook);
        for (const category of playbook.priority!.categories!) {
          const conditions = Object.values(category.match ?? {}).some((list) => list.length > 0);
          // Without a default such a category is taken for one that people choose by hand.
          if (!conditions && playbook.priority!.default === undefined) continue;
          assert.equal(!called.has(category), found.has(category), `${category.id}\n${text}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is what no message is sent at any moment: automatic replies', () => {
    fc.assert(
      fc.property(repliesWorld, (world) => {
        const text = asText(world);
        const { snapshot, findings } = foundIn(text);
        const { playbook } = snapshot.documents[0]!;
        const all = playbook.auto_replies!;
        const statuses = statusesOf(playbook);
        for (const reply of all) {
          const { when, keywords: words = [] } = reply;
          // What would not be sent even if it were alone is in nobody's way.
          const alone = all.filter((one) => one === reply || one.when !== when);
          const tried = when === 'keyword' ? words.filter((word) => plainKeyword(word) !== '') : [undefined];
          for (const word of tried) {
            const texts = word === undefined ? ['在吗'] : [word, ...keywords.map((one) => `${word}${one}`)];
            const isSent = sentOf(all, reply, texts, statuses).has(reply);
            const couldBe = sentOf(alone, reply, texts, statuses).has(reply);
            const called = findings.some(
              ({ at, message }) =>
                'in' in at &&
                (word === undefined
                  ? at.in === reply && message === neverSent
                  : at.in === words && words[Number(at.key)] === word),
            );
            assert.equal(called, couldBe && !isSent, `${reply.id} ${word ?? ''}\n${text}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is shown by messages that the simulator confirms, and fixed by what puts it first', () => {
    for (const world of [triageWorld, repliesWorld])
      fc.assert(
        fc.property(world, (one) => {
          checkCounterexamples(asText(one));
        }),
        { numRuns: 150 },
      );
  });

  it('is so in samples whose categories and replies are in disorder', () => {
    for (const name of ['many-gaps', 'english', 'small-shop', 'kept-on']) {
      const sample = parse(readFileSync(`samples/${name}.playbook.yaml`, 'utf8')) as Playbook;
      fc.assert(
        fc.property(disordered(sample), (playbook) => {
          checkCounterexamples(asText(playbook));
        }),
        { numRuns: 25 },
      );
    }
  });
});
