import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { headingKey } from './headings';
import { valueOf } from './value-words';
import { yesOrNo } from './yes-no';

type Status = NonNullable<QuickReply['status']>;

/** What a cell says of the status. */
export interface SaidStatus {
  readonly status: Status;
  /** Others that it says as well: a no alone does not tell a draft from what is out of use, and does not change the one into the other. */
  readonly or?: readonly Status[];
}

/**
 * The status that a cell says: by its own word, or by the yes or no to what its heading asks. 是否启用, 是否有效 and active
 * ask whether a reply is in use, 是否停用 whether it is out of use, 是否加入团队 and 是否上线 whether it is in use already,
 * published whether it is more than a draft, 审核 whether it is approved.
 */
export function statusOf(heading: string, cell: string): SaidStatus | undefined {
  const asked = headingKey(heading);
  const answer = yesOrNo(cell);
  const word = valueOf('status', cell) as Status | undefined;
  if (answer === undefined) return word && { status: word };
  if (/审核|审批|approved|reviewed/.test(asked)) return { status: answer ? 'approved' : 'draft' };
  const isInUse = /停用|禁用|disabled|archived/.test(asked) ? !answer : answer;
  if (isInUse) return { status: 'active' };
  const status = /加入|上线/.test(asked) ? 'approved' : /发布|published/.test(asked) ? 'draft' : 'retired';
  return { status, or: outOfUse.filter((one) => one !== status) };
}

const outOfUse: readonly Status[] = ['draft', 'approved', 'retired'];
