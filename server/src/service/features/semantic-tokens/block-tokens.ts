import { memoizeWeak } from '../../collections/memoize';
import { type Block, schemaOfItem } from '../../document/block';
import { draftWord } from '../../document/drafts';
import type { IgnoreComment } from '../../document/suppression-comments';
import { format } from '../../format/format';
import { itemNode } from '../../yaml/parse/value';
import type { PlacedToken } from './token';
import { valueTokens } from './value-tokens';

/** The tokens of a block in source order, none overlapping another. */
export const blockTokens = memoizeWeak((block: Block): readonly PlacedToken[] => {
  const tokens = [...contentTokens(block), ...draftTokens(block), ...block.ignores.flatMap(ignoreTokens)];
  tokens.sort((a, b) => a.start - b.start);
  let end = 0;
  return tokens.filter((token) => {
    if (token.start < end || token.end <= token.start) return false;
    end = token.end;
    return true;
  });
});

function contentTokens({ segment, section, item }: Block): readonly PlacedToken[] {
  const { root, text } = segment;
  if (!root) return [];
  const schema = item && section !== undefined ? schemaOfItem(section) : format;
  return schema ? valueTokens(text, item ? itemNode(root) : root, schema) : [];
}

/** The word that marks a draft; the rest of the comment stays a comment. */
const draftTokens = ({ drafts, segment }: Block): readonly PlacedToken[] =>
  drafts.map((draft) => {
    const start = segment.text.indexOf(draftWord, draft.start);
    return { type: 'keyword', start, end: start + draftWord.length };
  });

/** The word of an ignore comment, and the rules that it names. */
function ignoreTokens({ segment, start, end, rules }: IgnoreComment): readonly PlacedToken[] {
  const comment = segment.text.slice(start, end);
  const word = /playbook-ignore(?:-(?:line|next-line|start|end|file)\b)?/.exec(comment);
  if (!word) return [];
  let behind = word.index + word[0].length;
  const named = rules.map((rule): PlacedToken => {
    const at = comment.indexOf(rule, behind);
    behind = at + rule.length;
    return { type: 'enumMember', start: start + at, end: start + behind };
  });
  return [{ type: 'keyword', start: start + word.index, end: start + word.index + word[0].length }, ...named];
}
