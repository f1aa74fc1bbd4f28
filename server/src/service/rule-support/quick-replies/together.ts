import type { QuickReply } from '../../../../../schemas/sections/quick-replies';

/** Whether an agent can have both replies in the list at the same time. */
export function standTogether(a: QuickReply, b: QuickReply): boolean {
  return meetInTime(a, b) && meetInChannel(a, b) && meetInPerson(a, b);
}

/** Whether their dates overlap. ISO dates compare as texts; an open end has no limit. */
function meetInTime({ valid: a = {} }: QuickReply, { valid: b = {} }: QuickReply): boolean {
  const before = (end: string | undefined, start: string | undefined): boolean =>
    end !== undefined && start !== undefined && end < start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}

function meetInChannel({ channels: a }: QuickReply, { channels: b }: QuickReply): boolean {
  return !a || !b || a.some((channel) => b.includes(channel));
}

/** Whether one agent can see both: personal replies of two agents never meet. */
function meetInPerson(a: QuickReply, b: QuickReply): boolean {
  return a.scope !== 'personal' || b.scope !== 'personal' || a.owner === b.owner;
}
