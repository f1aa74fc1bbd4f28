import type { Playbook } from '../../../../schemas/playbook';
import type { Example } from '../../../../schemas/sections/example';
import type { Inquiry } from '../format/counterexample';
import type { Edit } from '../yaml/edit/edit';
import { epochMinuteOf } from '../time/zone';
import { inquiryOf, mismatchesOf, momentOfExample } from './expectations';
import { localText } from './shop-clock';
import { repliesFor, simulate } from './outcome';

/** The example of the playbook with an identical inquiry at the same time. */
export function exampleAsking(playbook: Playbook, inquiry: Inquiry, moment: number): Example | undefined {
  const wanted = inWords(inquiry);
  return playbook.checks?.examples?.find(
    (one) =>
      epochMinuteOf(momentOfExample(playbook, one)) === epochMinuteOf(moment) &&
      inWords(inquiryOf(one)) === wanted,
  );
}

const inWords = ({ text, channel, orderState, tags, opensChat, situation }: Inquiry): string =>
  JSON.stringify([text.trim(), channel, orderState, [...tags].sort(), opensChat, situation]);

/**
 * The edits that save an inquiry, and what happens to it now, as an example of the playbook. An existing example of the
 * same inquiry is updated; none are needed where it is up to date. Examples that the playbook takes over are written
 * into its own file with the new one, since a list of its own stands in place of theirs.
 * @param isHere whether a list or map is written in the playbook's own file
 */
export function keepAsExample(
  playbook: Playbook,
  inquiry: Inquiry,
  moment: number,
  isHere: (value: object) => boolean = () => true,
): readonly Edit[] {
  const known = exampleAsking(playbook, inquiry, moment);
  const example = exampleOf(playbook, inquiry, moment);
  if (known && mismatchesOf(playbook, known).length === 0) return [];
  if (known && isHere(known)) return [{ kind: 'set', in: known, key: 'expect', value: example.expect }];
  const { checks } = playbook;
  if (!known && checks?.examples && isHere(checks.examples))
    return [{ kind: 'add', in: checks.examples, value: example }];
  const others = checks?.examples ?? [];
  const examples = known
    ? others.map((one) => (one === known ? { ...known, expect: example.expect } : one))
    : [...others, example];
  return checks && isHere(checks)
    ? [{ kind: 'set', in: checks, key: 'examples', value: examples }]
    : [{ kind: 'section', name: 'checks', value: { examples } }];
}

/** An inquiry as an example that passes: what cannot be named by a single id is left out. */
export function exampleOf(playbook: Playbook, inquiry: Inquiry, moment: number): Example {
  const { text, channel, orderState, tags, opensChat, situation } = inquiry;
  const asked = {
    message: text,
    at: localText(playbook, epochMinuteOf(moment) * 60),
    ...(channel === 'im' ? {} : { channel }),
    ...(orderState === undefined ? {} : { order_state: orderState }),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
    ...(opensChat ? {} : { opens_chat: false }),
    ...(situation === undefined ? {} : { situation }),
  };
  const expect = whatHappens(playbook, inquiry, moment);
  const wrong = mismatchesOf(playbook, { ...asked, expect }).map(({ expected }) => expected as string);
  const kept = Object.entries(expect).filter(([key, value]) => value !== undefined && !wrong.includes(key));
  return { ...asked, expect: Object.fromEntries(kept) };
}

function whatHappens(playbook: Playbook, inquiry: Inquiry, moment: number): Example['expect'] {
  const outcome = simulate(playbook, inquiry, moment);
  const { status, triage, autoReplies, assignment, deadlines } = outcome;
  const sent = autoReplies.sent.map(({ reply }) => reply.id);
  const takersNow = [...new Set(assignment.now.map(({ member }) => member))];
  const due = deadlines.find(({ of }) => of === 'first_response')?.due;
  const reply = repliesFor(playbook, outcome).find(({ kind }) => kind === 'quick-reply');
  return {
    open: status.open,
    category: triage.winner?.category.id,
    auto_reply: sent.every((id) => id !== undefined) ? sent : undefined,
    // With several assignees on shift, naming one would expect too much.
    assigned: takersNow.length === 1 ? takersNow[0] : undefined,
    answer_by: due !== undefined && due % 60 === 0 ? localText(playbook, due) : undefined,
    reply: reply?.entry.id,
  };
}
