import {
  type Analysis,
  changeFile,
  type Edit,
  editsAsChanges,
  type PlaybookDocument,
  textEdits,
} from '../../service';
import { choiceEdit } from '../../service/document/choice-edit';

/** A playbook that has come into force. */
export interface InForce {
  readonly snapshot: Analysis;
  /** How many approved replies are active now. */
  readonly activated: number;
}

/**
 * Sets the playbook to active as of a day, and what is approved in it to active; what is written in files that it extends
 * stays.
 * @returns undefined where that cannot be written in this file without changing more
 */
export function intoForce(
  snapshot: Analysis,
  document: PlaybookDocument,
  today: string,
): InForce | undefined {
  const { shop, quick_replies: replies = [] } = document.playbook;
  const approved = replies.filter(({ status }) => status === 'approved');
  const edits: readonly Edit[] = [
    ...(shop.status === 'active' ? [] : [choiceEdit(shop, 'status', 'active')]),
    ...(shop.updated === today ? [] : [choiceEdit(shop, 'updated', today)]),
    ...approved.map((reply) => choiceEdit(reply, 'status', 'active')),
  ];
  const written = textEdits(snapshot, document, edits);
  const after = changeFile(snapshot, 2, editsAsChanges(written));
  const now = after.documents[snapshot.documents.indexOf(document)]?.playbook;
  if (now?.shop.status !== 'active' || now.shop.updated !== today) return undefined;
  const left = (now.quick_replies ?? []).filter(({ status }) => status === 'approved').length;
  return { snapshot: after, activated: approved.length - left };
}
