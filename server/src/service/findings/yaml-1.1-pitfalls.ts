import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import { type ScalarNode, walk } from '../yaml/parse/nodes';
import { contentEnd } from '../yaml/ranges/node-end';
import type { Segment } from '../yaml/segments/segment';
import { insideTypographic } from './yaml/quote-marks';
import { quoted } from './yaml/quoted';

/** Finds plain scalars that are strings in YAML 1.2 and something else in YAML 1.1, and typographic quotes. */
export function pitfalls(segment: Segment): readonly Finding[] {
  const found: Finding[] = [];
  if (segment.root)
    walk(segment.root, (node) => {
      const trap = node.kind === 'scalar' ? trapOf(node) : undefined;
      if (trap) found.push(finding(segment, node as ScalarNode, trap));
    });
  return found;
}

interface Trap {
  readonly id: string;
  readonly message: Text;
  /** Makes of what is written, over several lines perhaps, what is safe. */
  readonly fixed: (source: string) => string;
  readonly title: Text;
}

function trapOf({ value, style }: ScalarNode): Trap | undefined {
  if (style !== 'plain' || typeof value !== 'string') return undefined;
  if (/^(?:y|n|yes|no|on|off)$/i.test(value)) return booleanWord;
  if (/^[1-9]\d*(?::[0-5]?\d)+$/.test(value)) return baseSixty;
  return insideTypographic(value) === undefined ? undefined : wideQuotes;
}

function finding(segment: Segment, node: ScalarNode, { id, message, fixed, title }: Trap): Finding {
  const word = String(node.value);
  const at = { segment, start: node.start, end: contentEnd(segment.text, node) };
  const source = segment.text.slice(at.start, at.end);
  return {
    code: `yaml/${id}`,
    level: 'info',
    at,
    message,
    data: { word },
    fixes: [{ title, kind: 'fix', edits: [{ kind: 'replace', at, text: fixed(source) }] }],
  };
}

const quote = (value: string): string => `'${value}'`;
const addQuotes: Text = { zh: '加上引号', en: 'Put quotes round it' };

const booleanWord: Trap = {
  id: 'boolean-word',
  message: {
    zh: '有些软件会把没加引号的 {word} 读成“是/否”，而不是文字。加上引号就不会错。',
    en: 'Some programs read {word} without quotes as yes or no, not as text. With quotes it is safe.',
  },
  fixed: quote,
  title: addQuotes,
};

const baseSixty: Trap = {
  id: 'base-60',
  message: {
    zh: '有些软件会把没加引号的 {word} 按六十进制读成一个数。加上引号就不会错。',
    en: 'Some programs read {word} without quotes as a number in base 60. With quotes it is safe.',
  },
  fixed: quote,
  title: addQuotes,
};

const wideQuotes: Trap = {
  id: 'wide-quotes',
  message: {
    zh: '这是中文引号，会原样成为文字的一部分。想用引号把文字包起来，请用英文引号。',
    en: 'These are typographic quotes, which become part of the text. To quote a text, use plain quotes.',
  },
  fixed: (source) => quoted(source.slice(1, -1)),
  title: { zh: '换成英文引号', en: 'Make them plain quotes' },
};
