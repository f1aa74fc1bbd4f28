import { grouped } from '../grouped';
import type { Candidate, Repair, RepairContext } from '../candidate';
import { looksLikeKey } from '../key-names';
import type { Line } from '../lines';
import type { Text } from '../../../../../../schemas/text';

/** Colons that are full-width, doubled, missing or without a space, and equals signs in their place. */
export const colons: Repair = (view) =>
  typos.flatMap((typo) => grouped(view.lines.flatMap((line) => inLine(view, line, typo))));

interface Typo {
  readonly id: string;
  readonly message: Text;
  readonly title: Text;
  /** Matches the text after the key that is replaced by a colon and a space. */
  readonly marks: RegExp;
  /** Whether it is only tried after keys of the format. */
  readonly knownOnly: boolean;
}

const typos: readonly Typo[] = [
  {
    id: 'wide-colon',
    message: {
      zh: '冒号是中文全角的“：”，YAML 只认英文冒号加一个空格：“{line}”。',
      en: 'The colon is the full-width one; YAML takes the plain ":" with a space after it: "{line}".',
    },
    title: { zh: '换成英文冒号', en: 'Make it a plain colon' },
    marks: /^[ \t]*:*：[:：]*[ \t]*/,
    knownOnly: false,
  },
  {
    id: 'colon-space',
    message: {
      zh: '冒号后面要空一格：“{line}”。',
      en: 'Put a space after the colon: "{line}".',
    },
    title: { zh: '冒号后面加上空格', en: 'Add the space after the colon' },
    marks: /^:(?=[^\s:：/])/,
    knownOnly: false,
  },
  {
    id: 'double-colon',
    message: {
      zh: '多写了冒号，一个就够：“{line}”。',
      en: 'There are too many colons; one is enough: "{line}".',
    },
    title: { zh: '只留一个冒号', en: 'Keep one colon' },
    marks: /^[ \t]*:(?:[ \t]*:)+[ \t]*/,
    knownOnly: false,
  },
  {
    id: 'equals-sign',
    message: {
      zh: '“=”要换成冒号加一个空格：“{line}”。',
      en: 'Write a colon and a space instead of the "=": "{line}".',
    },
    title: { zh: '换成冒号', en: 'Make it a colon' },
    marks: /^[ \t]*[=＝][ \t]*/,
    knownOnly: true,
  },
  {
    id: 'missing-colon',
    message: {
      zh: '键的后面少了冒号：“{line}”。',
      en: 'The colon after the key is missing: "{line}".',
    },
    title: { zh: '加上冒号', en: 'Add the colon' },
    marks: /^(?:[ \t]+(?=[^\s:：=＝#])|[ \t]*$)/,
    knownOnly: true,
  },
];

const word = /^[\p{L}_][\p{L}\p{N}_,-]*/u;

function inLine(view: RepairContext, line: Line, typo: Typo): Candidate[] {
  if (line.silent || line.inBlockText) return [];
  const { text } = view;
  const found: Candidate[] = [];
  if (!line.key || typo.id === 'double-colon') found.push(...at(view, line, line.body, typo));
  else if (typo.id !== 'missing-colon' && !/^[[{]/.test(text.slice(line.value.start, line.end))) return [];
  const source = text.slice(line.body, line.end);
  if (/[{]/.test(source))
    for (const { index, 0: before } of source.matchAll(/[{,][ \t]*(?=[\p{L}_])/gu))
      found.push(...at(view, line, line.body + index + before.length, { ...typo, knownOnly: true }));
  return found;
}

function at({ text, broken }: RepairContext, line: Line, start: number, typo: Typo): Candidate[] {
  const source = text.slice(start, line.end);
  const quotedKey = /^(?:"[^"\n]*"|'[^'\n]*')/.exec(source)?.[0];
  const name = quotedKey ?? word.exec(source)?.[0];
  if (name === undefined) return [];
  const known = looksLikeKey(name);
  if (!known && (typo.knownOnly || !broken)) return [];
  const marks = typo.marks.exec(source.slice(name.length))?.[0];
  if (marks === undefined) return [];
  const from = start + name.length;
  const end = from + marks.length;
  const isLast = end === line.end;
  return [
    {
      id: typo.id,
      start: marks ? from : start,
      end: marks && marks.trim() ? end : from,
      message: typo.message,
      title: typo.title,
      kind: 'fix',
      ...(typo.id === 'missing-colon' ? {} : { reachesFar: true }),
      changes: [{ start: from, end, text: isLast ? ':' : ': ' }],
    },
  ];
}
