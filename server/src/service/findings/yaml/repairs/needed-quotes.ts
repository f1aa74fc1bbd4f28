import type { Candidate, Repair, RepairContext } from '../candidate';
import { takesText } from '../key-names';
import type { Line } from '../lines';
import { type MeantQuotes, meantQuotes } from '../meant-quotes';
import { insideTypographic } from '../quote-marks';
import { quoted } from '../quoted';

/** Plain scalars that need quotes: they begin with a YAML indicator, or have a `: `. */
export const neededQuotes: Repair = (view) => view.lines.flatMap((line) => inLine(view, line));

function inLine({ text, broken, problems }: RepairContext, line: Line): Candidate[] {
  const { start, end } = line.value;
  if (line.silent || line.inBlockText || end === start) return [];
  const value = text.slice(start, end);
  if (/^["']/.test(value)) return broken && isValue(line) ? ofQuotes(line, meantQuotes(value)) : [];
  const why = reasonOf(value, broken);
  if (!why || !isValue(line)) return [];
  if (/^[[{](?!\{)/.test(value) && line.key && !takesText(line.key.name)) return [];
  const isAlias = /^\*\S+$/.test(value) && problems.some(({ code }) => code === 'UNKNOWN_ANCHOR');
  return [
    {
      id: isAlias ? 'unknown-anchor' : 'quote-needed',
      start,
      end,
      message: isAlias ? namesNothing : why.message,
      data: { sign: why.sign },
      title: quoteWhole,
      kind: why.kind,
      changes: [{ start, end, text: quoted(insideTypographic(value) ?? value) }],
    },
  ];
}

const isValue = ({ key, dashes }: Line): boolean => key !== undefined || dashes.length > 0;

function ofQuotes({ value: { start, end } }: Line, meant: MeantQuotes | undefined): Candidate[] {
  if (!meant) return [];
  const { why, sign, source, isSure } = meant;
  const kind = isSure ? 'fix' : 'suggestion';
  return [
    { ...quoteTrouble[why], start, end, data: { sign }, kind, changes: [{ start, end, text: source }] },
  ];
}

function reasonOf(value: string, broken: boolean): Reason | undefined {
  if (value.startsWith('{{')) return { message: opensWithPlaceholder, sign: '{{', kind: 'fix' };
  if (!broken) return undefined;
  if (isStructure.test(value)) return undefined;
  if (/^[[{]/.test(value)) return { message: opensWithSign, sign: value[0]!, kind: 'suggestion' };
  const sign = /^[@`%*&!|>,\]}?-]/.exec(value)?.[0];
  if (sign) return { message: opensWithSign, sign, kind: /^[*&]/.test(sign) ? 'suggestion' : 'fix' };
  return /:(?:\s|$)/.test(value) ? { message: holdsColon, sign: ': ', kind: 'fix' } : undefined;
}

/** A value with both brackets, or a key after the first one: it is meant as a flow collection, whatever else is wrong with it. */
const isStructure = /^(?:\[.*[\]】］]|\{.*[}｝]|[[{]\s*(?:\{\s*)?[\w-]+\s*[:：].*)$/;

interface Reason {
  readonly message: Candidate['message'];
  readonly sign: string;
  readonly kind: Candidate['kind'];
}

const opensWithPlaceholder = {
  zh: '以“{{”开头的文字要加引号，不然花括号会被当成 YAML 自己的：{line}',
  en: 'A text that begins with "{{" needs quotes, or YAML takes the braces for its own: {line}',
};

const opensWithSign = {
  zh: '文字不能以“{sign}”开头，请给整段文字加上引号：{line}',
  en: 'A text cannot begin with "{sign}"; put quotes round the whole text: {line}',
};

const quoteWhole = { zh: '给整段文字加上引号', en: 'Put quotes round the whole text' };

/** What is said of values in quotes that YAML cannot read. */
const quoteTrouble: Readonly<Record<MeantQuotes['why'], Pick<Candidate, 'id' | 'message' | 'title'>>> = {
  inner: {
    id: 'quote-needed',
    message: {
      zh: '这段文字里面也用了 {sign}，读到那里引号就结束了。外面换一种引号：{line}',
      en: 'This text has a {sign} inside, where its quotes end too early. Use the other quotes around it: {line}',
    },
    title: { zh: '外面换一种引号', en: 'Use the other quotes around it' },
  },
  separator: {
    id: 'stray-mark',
    message: {
      zh: '引号后面多了一个“{sign}”，这里一行写一项，不用它隔开：{line}',
      en: 'There is a "{sign}" too many after the quotes; with one item a line nothing stands between them: {line}',
    },
    title: { zh: '删掉“{sign}”', en: 'Delete "{sign}"' },
  },
  words: {
    id: 'quote-needed',
    message: {
      zh: '引号在中间就结束了，后面还有“{sign}”。要么整段放进引号，要么去掉引号：{line}',
      en: 'The quotes end before the text does: "{sign}" follows. Put the whole text into quotes, or take them away: {line}',
    },
    title: quoteWhole,
  },
  backslash: {
    id: 'bad-escape',
    message: {
      zh: '双引号里的反斜杠有特殊含义，“{sign}”不认识。要反斜杠本身，这样写：{line}',
      en: 'In double quotes a backslash has a meaning, and "{sign}" is not known. For the backslash itself write: {line}',
    },
    title: { zh: '写成反斜杠本身', en: 'Write the backslash itself' },
  },
};

const holdsColon = {
  zh: '一行里只能写一个“键: 值”。值里本来就有“: ”的话，请给整个值加上引号：{line}',
  en: 'One line holds one "key: value". If the value itself has a ": ", put quotes round it: {line}',
};

const namesNothing = {
  zh: '星号引用了一个没有定义的名字：它前面要先有“&名字”。想写普通文字，请加引号：{line}',
  en: 'The asterisk names something that is not defined: "&name" must stand before it. If it is plain text, put quotes round it: {line}',
};
