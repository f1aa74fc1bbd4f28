import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding } from '../format/finding';
import { sectionNames } from '../format/format';
import type { SyntaxProblem } from '../yaml/parse/parse';
import { cutTexts } from './cut-texts';
import { doubleMerges } from './double-merge';
import { foldedLines } from './folded-lines';
import { misplacedFindings } from './yaml-stray-lines';
import { memoizeWeak } from '../collections/memoize';
import { diagnose, type Diagnosis } from './yaml/diagnose';
import { spotsOf } from './yaml/reading-quality';
import { pastedRowFindings } from './yaml/repairs/pasted-rows';
import { pitfalls } from './yaml-1.1-pitfalls';

/** Finds syntax errors, as the typos that cause them where these are known, and YAML that other parsers read differently. */
export function syntaxFindings(block: Block): readonly Finding[] {
  const { segment } = block;
  if (segment.kind === 'trivia' || segment.kind === 'marker') return none;
  const misplaced = misplacedFindings(block);
  if (misplaced.length > 0) return [...misplaced, ...pitfallsIn(block)];
  const { findings, problems } = diagnosisOf(block);
  return [
    ...findings,
    ...complaints(block, problems),
    ...pitfallsIn(block),
    ...doubleMerges(segment),
    ...cutTexts(block),
    ...(segment.problems.length === 0 ? foldedLines(block) : []),
  ];
}

/** Whether the parser cannot read a block as it stands. */
export const isBroken = ({ segment }: Block): boolean => segment.problems.length > 0;

/** Says that a block cannot be read and where, without a search for what causes it. */
export const unexplainedFindings = (block: Block): readonly Finding[] =>
  complaints(block, block.segment.problems);

/** The pitfalls of a block, without those at a format error: with quotes the word would still be wrong. */
function pitfallsIn({ segment, findings }: Block): readonly Finding[] {
  const found = pitfalls(segment);
  if (found.length === 0) return found;
  const wrong = new Set(spotsOf(findings).map(({ start }) => start));
  return found.filter(({ at }) => !('segment' in at) || !wrong.has(at.start));
}

/**
 * The format errors of a block. Where it has syntax errors, only those that remain with the typos fixed: the others are
 * artefacts of the parser's error recovery.
 */
export function formFindings(block: Block): readonly Finding[] {
  if (block.findings.length === 0) return none;
  const { undone } = diagnosisOf(block);
  if (!undone) return block.problems.length > 0 && block.segment.problems.length > 0 ? none : block.findings;
  if (undone.problems.length > 0) return none;
  const left = new Set(undone.findings.map(words));
  return block.findings.filter((finding) => left.has(words(finding)));
}

const words = ({ code, data }: Finding): string => `${code} ${JSON.stringify(data)}`;

/** The diagnosis of a block; blocks without errors are not searched for typos. */
const diagnosisOf = (block: Block): Diagnosis =>
  block.problems.length > 0 ||
  block.findings.some(({ level }) => level === 'error') ||
  block.entries.some(({ key }) => !sectionNames.includes(key))
    ? diagnosed(block)
    : sane;

const diagnosed = memoizeWeak(diagnose);

const sane: Diagnosis = { findings: [], problems: [], undone: undefined };

const none: readonly Finding[] = [];

/** The first of the parser's problems, since the others follow from it, and all of our own. */
function firstOfParser(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const first = problems.filter((problem) => !isOwn(problem)).sort((a, b) => a.start - b.start)[0];
  return [...(first ? [first] : []), ...problems.filter(isOwn)];
}

function complaints(block: Block, problems: readonly SyntaxProblem[]): readonly Finding[] {
  const rows = problems.some((problem) => !isOwn(problem)) ? pastedRowFindings(block) : [];
  const shown = rows.length > 0 ? problems.filter(isOwn) : firstOfParser(problems);
  return [...rows, ...shown.map((problem) => problemFinding(block, problem))];
}

/** Whether a problem is one of our own (anchors, aliases, merge keys), not of the parser; no typo explains these. */
const isOwn = ({ code }: SyntaxProblem): boolean => code in ownMessages;

function problemFinding({ segment }: Block, { code, start, end }: SyntaxProblem): Finding {
  const message = ownMessages[code] ?? parserMessages[code] ?? { id: 'syntax', text: unreadable };
  const at = { segment, start: Math.min(start, segment.text.length), end: oneLine(segment.text, start, end) };
  return { code: `yaml/${message.id}`, level: 'error', at, message: message.text };
}

/** Limits the range of a problem to one line and makes it at least one character long. */
function oneLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  return Math.min(Math.max(end, start + 1), Math.max(lineEnd, start), text.length);
}

interface Message {
  readonly id: string;
  readonly text: Text;
}

const unreadable: Text = {
  zh: '这里看不懂：缩进、冒号、引号或括号可能有一处不对。',
  en: 'This cannot be read: an indent, a colon, a quote or a bracket may be wrong here.',
};

const indent: Text = {
  zh: '缩进不对：同一组的键要左边对齐，下一层多缩进两个空格。',
  en: 'The indent is off: keys of one group line up on the left, the level below is two spaces further in.',
};

const parserMessages: Readonly<Record<string, Message>> = {
  BAD_INDENT: { id: 'indent', text: indent },
  TAB_AS_INDENT: {
    id: 'tab',
    text: {
      zh: '缩进用了制表符（Tab），YAML 只认空格。',
      en: 'The indent is a tab; YAML takes spaces only.',
    },
  },
  MISSING_CHAR: {
    id: 'missing-character',
    text: {
      zh: '少了一个符号：看看引号、括号有没有成对，冒号后面有没有空格。',
      en: 'A character is missing: see whether quotes and brackets come in pairs and a space follows the colon.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    id: 'missing-colon',
    text: {
      zh: '上一行可能少了冒号，或者这一行的缩进不对。',
      en: 'The line above may lack its colon, or this line is indented wrongly.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    id: 'nested-on-one-line',
    text: {
      zh: '一行里只能写一个“键: 值”。值里本来就有“: ”的话，请给整个值加上引号。',
      en: 'One line holds one "key: value". If the value itself has a ": ", put quotes round the whole value.',
    },
  },
  BAD_SCALAR_START: {
    id: 'quote-needed',
    text: {
      zh: '文字不能以 @、`、% 这类符号开头，请给整段文字加上引号。',
      en: 'A text cannot begin with a character such as @, ` or %; put quotes round the whole text.',
    },
  },
  BAD_DQ_ESCAPE: {
    id: 'bad-escape',
    text: {
      zh: '双引号里的反斜杠 \\ 有特殊含义，这里的写法不认识。要写反斜杠本身就写 \\\\，或改用单引号。',
      en: 'In double quotes a backslash has a meaning, and this one is not known. Write \\\\ for the backslash itself, or use single quotes.',
    },
  },
  UNEXPECTED_TOKEN: { id: 'unexpected', text: unreadable },
  BLOCK_IN_FLOW: {
    id: 'block-in-flow',
    text: {
      zh: '方括号或花括号里的各项用英文逗号分开，不能写成“- ”开头的列表。',
      en: 'Inside [ ] or { } put commas between the items; a list with "- " cannot be used there.',
    },
  },
  TOO_DEEP: {
    id: 'too-deep',
    text: {
      zh: '这里一层套一层，太深了，读不下去。请减少层数。',
      en: 'This is nested too deep to be read; use fewer levels.',
    },
  },
};

const ownMessages: Readonly<Record<string, Message>> = {
  UNKNOWN_ANCHOR: {
    id: 'unknown-anchor',
    text: {
      zh: '星号引用了一个没有定义的名字：它前面要先有“&名字”。想写普通文字，请加引号。',
      en: 'The asterisk names something that is not defined: "&name" must stand before it. If it is plain text, put quotes round it.',
    },
  },
  TOO_MANY_ALIASES: {
    id: 'too-many-aliases',
    text: {
      zh: '引用套引用，展开后太大，这一处不再展开。请把内容直接写在这里。',
      en: 'References to references grow too large here, so this one is not followed. Write the content itself here.',
    },
  },
  BAD_MERGE: {
    id: 'bad-merge',
    text: {
      zh: '“<<”后面只能引用一组或几组“键: 值”，例如 *a 或 [*a, *b]。',
      en: '"<<" only takes references to groups of "key: value" lines, such as *a or [*a, *b].',
    },
  },
};
