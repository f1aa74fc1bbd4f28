import type { Text } from '../../../../schemas/text';
import type { FormatNode } from '../../../../schemas/format';
import type { Finding } from '../model/finding';
import { format } from '../model/format';
import { walk } from '../syntax/nodes';
import type { Piece } from '../syntax/piece';

/** Slips of the pen that the parser complains of in other words, or not at all. Each can be mended at once. */
export function slips(piece: Piece): readonly Finding[] {
  const mayHave = slipKinds.filter(({ sign }) => piece.text.includes(sign));
  if (mayHave.length === 0) return none;
  const texts = textSpans(piece);
  return mayHave.flatMap(({ id, pattern, message, title, mend }) =>
    [...piece.text.matchAll(pattern)].flatMap((match) => {
      const { before = '', slip = '', key } = match.groups ?? {};
      const start = match.index + before.length;
      const inText = texts.some((span) => span.start < start && start < span.end);
      if (inText || (key !== undefined && !keyNames.has(key))) return [];
      const at = { piece, start, end: start + slip.length };
      const edits = [{ kind: 'replace', at, text: mend(slip) }] as const;
      return [
        {
          code: `yaml/${id}`,
          level: 'error',
          at,
          message,
          fixes: [{ title, kind: 'fix', edits }],
        } as Finding,
      ];
    }),
  );
}

const none: readonly Finding[] = [];

interface Slip {
  readonly id: string;
  /** A text without it has no such slip. */
  readonly sign: string;
  /** Groups: what stands `before`, the `slip` itself, and the `key` in it where that must be one of the format's. */
  readonly pattern: RegExp;
  readonly message: Text;
  readonly title: Text;
  readonly mend: (slip: string) => string;
}

const spacing: Omit<Slip, 'sign' | 'pattern'> = {
  id: 'wide-space',
  message: {
    zh: '缩进里有全角空格，YAML 只认普通空格。',
    en: 'The indent has a full-width or no-break space; YAML takes plain spaces only.',
  },
  title: { zh: '换成普通空格', en: 'Make them plain spaces' },
  mend: (slip) => slip.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '),
};

const slipKinds: readonly Slip[] = [
  {
    id: 'wide-colon',
    sign: '：',
    pattern: /^(?<before>[ \t]*(?:- +)*(?<key>[a-z_]+))(?<slip>：[ \t]*)/gm,
    message: {
      zh: '冒号是中文全角的“：”，YAML 只认英文冒号加一个空格“: ”。',
      en: 'The colon is the full-width one; YAML takes the plain ":" with a space behind it.',
    },
    title: { zh: '换成英文冒号', en: 'Make it a plain colon' },
    mend: () => ': ',
  },
  {
    id: 'tab',
    sign: '\t',
    pattern: /^(?<before> *)(?<slip>\t[ \t]*)(?=\S)/gm,
    message: {
      zh: '缩进用了制表符（Tab），YAML 只认空格。',
      en: 'The indent is a tab; YAML takes spaces only.',
    },
    title: { zh: '换成空格', en: 'Make it spaces' },
    mend: (slip) => slip.replaceAll('\t', '  '),
  },
  {
    ...spacing,
    sign: '\u3000',
    pattern: /^(?<before> *)(?<slip>\u3000[\u3000\u00a0 ]*)(?=(?:- |[a-z_]+:))/gm,
  },
  { ...spacing, sign: '\u00a0', pattern: /^(?<before> *)(?<slip>\u00a0[\u00a0 ]*)(?=(?:- |[a-z_]+:))/gm },
];

/** Every key of the format. */
const keyNames: ReadonlySet<string> = new Set(keysOf(format));

function keysOf(form: FormatNode): readonly string[] {
  const children = [
    ...Object.values(form.properties ?? {}),
    ...(form.items ? [form.items] : []),
    ...(form.additionalProperties ? [form.additionalProperties] : []),
    ...(form.anyOf ?? []),
  ];
  return [...Object.keys(form.properties ?? {}), ...children.flatMap(keysOf)];
}

/** Where quoted texts and block texts stand: what looks like a slip there is text. */
function textSpans({ root }: Piece): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if (root)
    walk(root, (node) => {
      if (node.kind === 'scalar' && node.style !== 'plain') spans.push(node);
    });
  return spans;
}
