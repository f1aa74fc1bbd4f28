import type { Text } from '../../../../../schemas/text';
import { textEdits } from '../../document/edits-to-text';
import { idsOfKind } from '../../document/ids';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { isSameText, textAsReply } from '../../shop/text-as-reply';
import { labelOf } from '../../wording/label';
import { isAnchored } from '../../yaml/parse/anchors';
import { pairOf } from '../../yaml/parse/nodes';
import { originOf } from '../../yaml/parse/value';
import type { CaretNodes } from './caret-nodes';
import { isAt, ownDocument, playbookAfter, type Refactoring } from './change';
import { shortened } from './name-of';

const words = {
  make: { zh: '用这条回答建一条常用语', en: 'Make a quick reply of this answer' },
  makeOfAll: {
    zh: '用这段话建一条常用语，{count} 条常见问题都引用它',
    en: 'Make one quick reply of this text, named by {count} FAQ entries',
  },
  name: {
    zh: '让常见问题“{question}”引用常用语“{reply}”',
    en: 'Let the FAQ entry "{question}" name the quick reply "{reply}"',
  },
  nameByAll: {
    zh: '让 {count} 条常见问题都引用常用语“{reply}”',
    en: 'Let {count} FAQ entries name the quick reply "{reply}"',
  },
} as const satisfies Record<string, Text>;

/**
 * The text for customers at the caret as one quick reply, named wherever the format has room for its id: by the entries of
 * the FAQ that answer with it.
 */
export function textsAsReplies(at: CaretNodes): readonly Refactoring[] {
  const { snapshot, document } = at;
  const text = textAt(at);
  const own = ownDocument(at);
  if (text === undefined || !own) return [];
  const taken = new Set(idsOfKind(document, 'quick-reply').map(({ id }) => id));
  const found = textAsReply({ own: own.playbook, whole: document.playbook, taken }, text);
  if (!found) return [];
  const { id, reply, entries } = found;
  const isTied = entries.some((entry) => {
    const origin = originOf(entry);
    return !origin || isAnchored(origin.segment, origin.node.start);
  });
  if (isTied) return [];
  const edits = textEdits(snapshot.alone ?? snapshot, own, found.edits);
  const after = playbookAfter(at, edits);
  const naming = after?.faq?.filter((entry) => entry.quick_reply === id && isSameText(entry.answer, text));
  const isThere = reply ?? after?.quick_replies?.some((one) => one.id === id && isSameText(one.text, text));
  if (!isThere || (naming?.length ?? 0) < entries.length) return [];
  const many = entries.length > 1;
  const title = reply ? (many ? words.nameByAll : words.name) : many ? words.makeOfAll : words.make;
  const data = {
    count: entries.length,
    question: shortened(entries[0]!.question),
    reply: reply ? shortened(labelOf('quick_replies.*', reply)) : id,
  };
  return [{ title, data, kind: 'refactor.extract.reply', edits }];
}

/** The text for customers at the caret; anywhere in an entry of the FAQ, its answer. */
function textAt(at: CaretNodes): string | undefined {
  const entry = at.chain.findLast((around) => isAt(at.pathOf(around), 'faq.*'))?.node;
  const answer = entry?.kind === 'map' ? pairOf(entry, 'answer')?.value : undefined;
  const path = at.pathOf(at.inner);
  const node = answer ?? (schemaNodeAt(format, path)?.customerText ? at.inner.node : undefined);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
