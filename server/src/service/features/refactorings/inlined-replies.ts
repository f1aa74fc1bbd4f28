import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../../schemas/text';
import { textEdits } from '../../document/edits-to-text';
import { mentionsOf } from '../../document/mention-at';
import { isWhole } from '../../format/unread';
import { isInUse } from '../../shop/reply-topics';
import { isSameText } from '../../shop/text-as-reply';
import { labelOf } from '../../wording/label';
import { editMap } from '../../yaml/edit/edit-map';
import { type MapNode, pairOf } from '../../yaml/parse/nodes';
import { originOf, type Written, writtenItems } from '../../yaml/parse/value';
import { writtenLines } from '../../yaml/ranges/item-lines';
import { contentEnd, lineEndAt } from '../../yaml/ranges/node-end';
import { hasComments, isAnchoredAround } from '../../yaml/rewrite/copy-source';
import { rangeIn } from '../../yaml/segments/layout';
import type { CaretNodes } from './caret-nodes';
import { isAt, ownDocument, playbookAfter, type Refactoring } from './change';
import { shortened } from './name-of';

const words = {
  answer: {
    zh: '把常用语“{reply}”的内容抄到这里当回答',
    en: 'Copy the text of the quick reply "{reply}" here as the answer',
  },
  inline: {
    zh: '删掉常用语“{reply}”，只留这条说得一样的常见问题',
    en: 'Delete the quick reply "{reply}" and keep this FAQ entry, which says the same',
  },
} as const satisfies Record<string, Text>;

const named = 'quick_reply' satisfies keyof FaqEntry;

/**
 * The quick reply that the entry of the FAQ at the caret names, inlined: written as its answer where it has none; taken away
 * where the entry says it all and nothing else names it. Where the two say different things a person has to choose.
 */
export function inlinedReplies(at: CaretNodes): readonly Refactoring[] {
  const { segment, document } = at;
  const node = at.chain.findLast((around) => isAt(at.pathOf(around), 'faq.*'))?.node;
  const id = node?.kind === 'map' ? pairOf(node, named)?.value : undefined;
  if (node?.kind !== 'map' || id?.kind !== 'scalar' || isAnchoredAround(segment.root!, node)) return [];
  const reply = document.playbook.quick_replies?.find((one) => one.id === id.value);
  if (!reply || !isInUse(reply) || (reply.fill ?? []).length > 0) return [];
  const entry = document.playbook.faq?.find((one) => originOf(one)?.node === node);
  return entry ? withoutReply(at, node, entry) : withAnswer(at, node, reply);
}

function withAnswer(at: CaretNodes, node: MapNode, reply: QuickReply): readonly Refactoring[] {
  const { snapshot, segment, index } = at;
  if (pairOf(node, 'answer' satisfies keyof FaqEntry)?.value) return [];
  const changes = editMap(segment, node, { kind: 'set', in: node, key: 'answer', value: reply.text });
  const edits = changes.map((edit) => ({ range: rangeIn(snapshot, index, edit), newText: edit.text }));
  const isSaid = playbookAfter(at, edits)?.faq?.some(
    ({ answer, quick_reply }) => quick_reply === reply.id && isSameText(answer, reply.text),
  );
  return isSaid
    ? [{ title: words.answer, data: { reply: nameIn(reply) }, kind: 'refactor.inline.reply', edits }]
    : [];
}

function withoutReply(at: CaretNodes, node: MapNode, entry: FaqEntry): readonly Refactoring[] {
  const { snapshot, document } = at;
  const own = ownDocument(at);
  const [ownEntry, reply] = [
    own?.playbook.faq?.find((one) => originOf(one)?.node === node),
    own?.playbook.quick_replies?.find((one) => one.id === entry.quick_reply),
  ];
  if (!own || !ownEntry || !reply || own.playbook.shared === true || !saysNoMore(reply, ownEntry)) return [];
  const uses = mentionsOf(snapshot, document, { kind: 'quick-reply', id: reply.id! });
  if (uses.references.length !== 1 || uses.definitions.length !== 1) return [];
  const list = own.playbook.quick_replies!;
  const key = list.indexOf(reply);
  const written = writtenItems(originOf(list)!)[key];
  if (!written || isCommented(written) || isLineCommented(at.segment.text, node)) return [];
  const edits = textEdits(snapshot.alone ?? snapshot, own, [
    { kind: 'remove', in: list, key },
    { kind: 'remove', in: ownEntry, key: named },
  ]);
  const after = playbookAfter(at, edits);
  const isGone = (after?.quick_replies?.length ?? 0) === list.length - 1;
  const isKept = after?.faq?.some(
    ({ question, answer, quick_reply }) =>
      question === entry.question && answer === entry.answer && quick_reply === undefined,
  );
  return isGone && isKept
    ? [{ title: words.inline, data: { reply: nameIn(reply) }, kind: 'refactor.inline.reply', edits }]
    : [];
}

const nameIn = (reply: QuickReply): string => shortened(labelOf('quick_replies.*', reply));

/** Whether a reply has nothing that an entry does not say, but for its id. */
function saysNoMore(reply: QuickReply, { question, variants = [], answer }: FaqEntry): boolean {
  const { title, text } = reply;
  return (
    isWhole(reply) &&
    Object.keys(reply).every((key) => ['id', 'title', 'text'].includes(key)) &&
    isSameText(text, answer) &&
    (title === undefined || [question, ...variants].includes(title))
  );
}

/** Whether comments, which would be lost, or an anchor belong to an item. */
function isCommented(written: Written): boolean {
  const { segment, node } = written;
  const { text, at, start, end } = writtenLines(written);
  const around = text.slice(start, at + node.start) + text.slice(at + contentEnd(segment.text, node), end);
  return around.includes('#') || hasComments(segment.text, node) || isAnchoredAround(segment.root!, node);
}

/** Whether a comment stands on the line of the key that goes. */
function isLineCommented(text: string, node: MapNode): boolean {
  const end = contentEnd(text, pairOf(node, named)!.value!);
  return !node.flow && text.slice(end, lineEndAt(text, end)).includes('#');
}
