import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { headingKey } from './headings';
import { valueOf } from './value-words';
import { yesOrNo } from './yes-no';

type Status = NonNullable<QuickReply['status']>;

/**
 * The status that a cell says: by its own word, or by the yes or no to what its heading asks. 是否加入团队 and 是否启用 ask
 * whether a reply is in use, 审核 whether it is approved, 是否停用 whether it is out of use.
 */
export function statusOf(heading: string, cell: string): Status | undefined {
  const asked = headingKey(heading);
  const answer = yesOrNo(cell);
  if (/停用|禁用|disabled|archived/.test(asked)) {
    if (answer !== undefined) return answer ? 'retired' : 'active';
  } else if (/审核|审批|approved|reviewed/.test(asked)) {
    if (answer !== undefined) return answer ? 'approved' : 'draft';
  } else if (answer !== undefined) return answer ? 'active' : 'approved';
  return valueOf('status', cell) as Status | undefined;
}
