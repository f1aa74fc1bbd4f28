import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding } from '../format/finding';
import { lineEndAt } from '../yaml/ranges/node-end';
import { type Pair, type ScalarNode, walk } from '../yaml/parse/nodes';
import type { Segment } from '../yaml/segments/segment';
import { spotOf } from '../yaml/ranges/place';
import { commentsBehind, isPartOfText } from './yaml/hash-in-text';
import { quoted } from './yaml/quoted';

/**
 * Finds texts that are cut short by ` #`, which begins a comment. Trailing comments are common, so it is reported only
 * where the text clearly goes on: a number (`#10086`), a word directly after the sign, or words before it that lead up
 * to it (`按 # 键`); of these only the first where its neighbours have comments behind them as well.
 */
export function cutTexts(block: Block): readonly Finding[] {
  const { segment } = block;
  if (!segment.root || segment.problems.length > 0 || !/[ \t]#/.test(segment.text)) return none;
  const ends: Cut[] = [];
  walk(segment.root, (node) => {
    if (node.kind !== 'map' || node.flow) return;
    for (const pair of node.pairs) ends.push(...cutOf(segment, pair));
  });
  if (ends.length === 0) return none;
  const forCustomers = new Set(block.texts.map(({ owner, key }) => spotOf({ in: owner, key })?.start));
  return ends.flatMap((cut) => cutFinding(segment, cut, cut.isEmpty || forCustomers.has(cut.start)));
}

const none: readonly Finding[] = [];

/** A text, or an absent one, with the comment after it. */
interface Cut {
  readonly start: number;
  /** The value before the comment; empty where there is none. */
  readonly own: string;
  readonly hash: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** Keys of texts for customers. */
const textKeys: ReadonlySet<unknown> = new Set(['text', 'answer', 'question', 'message']);

function cutOf(segment: Segment, { key, value }: Pair): Cut[] {
  if (value && !isCuttable(value)) return [];
  const { text } = segment;
  if (!value && !textKeys.has(key.value)) return [];
  const from = value ? value.end : text.indexOf(':', key.end) + 1;
  const lineEnd = lineEndAt(text, from);
  const comment = /^[ \t]*(?<=[ \t])#/.exec(text.slice(from, lineEnd))?.[0];
  if (comment === undefined) return [];
  const hash = from + comment.length - 1;
  if (value && text.slice(value.start, hash).includes('\n')) return [];
  const end = text.slice(0, lineEnd).trimEnd().length;
  return [{ start: value?.start ?? hash, own: String(value?.value ?? ''), hash, end, isEmpty: !value }];
}

/** Whether a value may be cut by a comment: a plain scalar, or one quoted only because it begins with a placeholder. */
const isCuttable = (node: NonNullable<Pair['value']>): node is ScalarNode =>
  node.kind === 'scalar' &&
  typeof node.value === 'string' &&
  (node.style === 'plain' || (node.style === 'double' && node.value.startsWith('{{')));

const leadsUp =
  /(?:按|拨|输入|键入|回复|工单|订单|编号|单号|话题|press|dial|ticket|order|case|number|no\.?)$/i;
/** So many lines with a comment behind a value are a habit: then a word behind another value is one more. */
const HABIT = 3;

function cutFinding(
  segment: Segment,
  { start, own, hash, end, isEmpty }: Cut,
  isForCustomers: boolean,
): Finding[] {
  const behind = segment.text.slice(hash + 1, end);
  const isNumber = /^\d/.test(behind);
  const isHabit = commentsBehind(segment.text) >= HABIT;
  const isWord = /^[^\s#!\d-]/.test(behind) && isForCustomers && !/[。！？.!?]$/.test(own);
  const isLed = leadsUp.test(own) && !isEmpty;
  if (!isPartOfText(behind) && (isHabit || (!isWord && !isLed))) return [];
  const gap = /(?<![ \t])[ \t]*$/.exec(segment.text.slice(0, hash))![0];
  const whole = own + (isEmpty ? '' : gap) + segment.text.slice(hash, end);
  const at = { segment, start: hash, end };
  return [
    {
      code: 'yaml/comment-in-text',
      level: isForCustomers && !(isWord && !isNumber && !isLed) ? 'warning' : 'info',
      at,
      message: isForCustomers ? cutForCustomers : cutShort,
      data: { rest: short(segment.text.slice(hash, end)), line: short(quoted(whole)) },
      fixes: [
        {
          title: { zh: '给整段文字加上引号', en: 'Put quotes round the whole text' },
          kind: 'suggestion',
          edits: [{ kind: 'replace', at: { segment, start, end }, text: quoted(whole) }],
        },
      ],
    },
  ];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const cutForCustomers: Text = {
  zh: '空格加“#”后面是注释：“{rest}”不会发给顾客。如果它本来是话的一部分，就给整段加上引号：{line}',
  en: 'What comes after " #" is a comment: "{rest}" is not sent to customers. If it belongs to the text, put quotes round the whole text: {line}',
};

const cutShort: Text = {
  zh: '空格加“#”后面是注释，“{rest}”不算在内。如果它本来是这段文字的一部分，就给整段加上引号：{line}',
  en: 'What comes after " #" is a comment, so "{rest}" does not count. If it belongs to the text, put quotes round the whole text: {line}',
};
