import type { QuickReply } from '../../../../schemas/sections/quick-replies';

type Grouped = Pick<QuickReply, 'group'>;

/** The path of a reply's group, from the outer group to the inner one; empty where it has none. */
export const groupPath = ({ group }: Grouped): readonly string[] =>
  (typeof group === 'string' ? [group] : (group ?? [])).map((name) => name.trim()).filter(Boolean);

/** A reply's group on one line, such as 售前 › 尺码; empty where it has none. */
export const groupName = (reply: Grouped): string => groupPath(reply).join(' › ');
