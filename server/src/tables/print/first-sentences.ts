import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { groupName, type Html, isInUse } from '../../service';
import type { PrintContext } from './print-context';

/** What is said first, and when. */
export interface Sentence {
  readonly when: string;
  readonly text: string;
  readonly shown: Html;
}

/**
 * What is said first: the first reply of each category, the most urgent first, then the first of each group that has none
 * yet. Replies that are not in use or must not be sent are left out.
 */
export function firstSentences(print: PrintContext): readonly Sentence[] {
  const { priority, quick_replies: all = [] } = print.playbook;
  const usable = all.filter(
    (reply) =>
      isInUse(reply) && print.barred(reply) === undefined && (reply.valid?.to ?? '9999') >= print.today,
  );
  const byId = new Map(usable.map((reply) => [reply.id, reply]));
  const ranked = [...(priority?.categories ?? [])].sort((a, b) => (a.level ?? 3) - (b.level ?? 3));
  const chosen = new Map<QuickReply, string>();
  for (const { name, id, replies = [] } of ranked) {
    const first = replies.map((reply) => byId.get(reply)).find((reply) => reply && !chosen.has(reply));
    if (first) chosen.set(first, name ?? id);
  }
  const groups = new Set([...chosen.keys()].map(groupName));
  for (const reply of usable) {
    if (groups.has(groupName(reply))) continue;
    groups.add(groupName(reply));
    chosen.set(reply, reply.title ?? groupName(reply));
  }
  return [...chosen].map(([reply, when]) => ({
    when,
    text: reply.text,
    shown: print.text(reply.text, { language: reply.language, fill: reply.fill }),
  }));
}
