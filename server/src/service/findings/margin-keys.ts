import { joinTexts, type Text } from '../../../../schemas/text';
import type { PlaybookDocument } from '../document/assemble';
import { type AstrayKeys, astrayKeys } from '../document/astray-keys';
import type { Finding } from '../format/finding';
import { format } from '../format/format';
import { type MarginFirst, marginFirsts } from './margin-firsts';
import { titleOf } from '../format/key-findings';
import { lineEndAt } from '../yaml/ranges/node-end';
import type { Edit } from '../yaml/edit/edit';

/** What is told of keys at column 0 that lack their indent, and which findings of others that makes needless. */
export interface MarginKeys {
  readonly findings: readonly Finding[];
  readonly isTold: (finding: Finding) => boolean;
}

/**
 * Tells keys at column 0 that belong to the section or item above as what they are, lines that lack their indent, in place
 * of each as an unknown key, of items between them as stray ones, and of the section as empty.
 */
export function marginKeys(document: PlaybookDocument): MarginKeys {
  const all = astrayKeys(document.blocks);
  const firsts = marginFirsts(document.blocks);
  if (all.length === 0 && firsts.length === 0) return none;
  const owners = new Set<object>(
    all.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries.map(({ owner }) => owner))),
  );
  const heads = new Set<object>(
    [...all, ...firsts.map(({ home }) => home)].flatMap(({ head }) => head ?? []),
  );
  const broken = new Set(firsts.map(({ segment }) => segment));
  const items = new Set(all.flatMap((one) => one.items.map(({ segment }) => segment)));
  const isTold = ({ code, at }: Finding): boolean =>
    'in' in at
      ? (owners.has(at.in) && /^(?:schema\/unknown-key|yaml\/duplicate-key)$/.test(code)) ||
        (heads.has(at.in) && /^schema\/(?:empty|missing-key)$/.test(code))
      : 'segment' in at &&
        ((code === 'yaml/stray-line' && items.has(at.segment)) ||
          (code.startsWith('yaml/') && broken.has(at.segment)));
  return { findings: [...all.map(outOfPlace), ...firsts.map(firstOutOfPlace)], isTold };
}

const none: MarginKeys = { findings: [], isTold: () => false };

function outOfPlace({ blocks, keys, section, spaces }: AstrayKeys): Finding {
  const { segment } = blocks[0]!;
  const blanks = ' '.repeat(spaces);
  const edits = blocks.flatMap(({ segment: one }) =>
    [...one.text.matchAll(/^(?=[^\r\n])/gm)].map(({ index }): Edit => ({
      kind: 'replace',
      at: { segment: one, start: index, end: index },
      text: blanks,
    })),
  );
  return {
    code: 'yaml/indent',
    level: 'error',
    at: { segment, start: 0, end: lineEndAt(segment.text, 0) },
    message,
    data: {
      keys: joinTexts(
        keys.map((key) => ({ zh: `“${key}”`, en: `"${key}"` })),
        { zh: '、', en: ', ' },
      ),
      section,
      title: titleOf(format.properties?.[section], section),
      spaces,
    },
    fixes: [{ title, kind: 'fix', edits }],
  };
}

const message: Text = {
  zh: '{keys}顶格写了，其实是上面“{section}”（{title}）里的：每行前面加 {spaces} 个空格，才算在里面。',
  en: 'At the margin, {keys} is not part of "{section}" ({title}) above: put {spaces} spaces before each line.',
};

const title: Text = { zh: '往里缩进，算作上面那一节的', en: 'Indent it into the section above' };

function firstOutOfPlace({ segment, key, home: { section }, spaces }: MarginFirst): Finding {
  return {
    code: 'yaml/indent',
    level: 'error',
    at: { segment, start: 0, end: lineEndAt(segment.text, 0) },
    message: ofFirst,
    data: { key, section, title: titleOf(format.properties?.[section], section), spaces },
    fixes: [
      {
        title,
        kind: 'fix',
        edits: [{ kind: 'replace', at: { segment, start: 0, end: 0 }, text: ' '.repeat(spaces) }],
      },
    ],
  };
}

const ofFirst: Text = {
  zh: '“{key}”顶格写了，其实和下面几行一样，是上面“{section}”（{title}）里的：这一行前面加 {spaces} 个空格，和它们对齐。',
  en: 'At the margin, "{key}" is not part of "{section}" ({title}) above, as the lines below are: put {spaces} spaces before this line to line it up with them.',
};
