import tables from '../../../../schemas/generated/characters.json';
import { unpackCharacters } from './packed-numbers';

/** Traditional characters, each with its simplified one. */
export const simplified: ReadonlyMap<string, string> = new Map(
  unpackCharacters(tables.simplified.from).map((from, at) => [from, tables.simplified.to[at]!]),
);

/** Letters of other scripts that look like Latin letters or digits, each with what it looks like. */
export const lookAlikes = pairs(tables.letters);

/** Symbols that no normalisation form of Unicode turns into the letter or digit that they show. */
export function shownBy(symbol: string): string | undefined {
  const point = symbol.codePointAt(0)!;
  if (point < 0x2474 || point > 0x1f1ff) return undefined;
  const row = rows.find(({ first, last }) => first <= point && point <= last);
  return row && row.shown(point - row.first);
}

interface Row {
  readonly first: number;
  readonly last: number;
  shown(index: number): string;
}

const number = (index: number): string => String(index + 1);
const letter = (index: number): string => String.fromCharCode(0x61 + index);
const rows: readonly Row[] = [
  { first: 0x2474, last: 0x2487, shown: number },
  { first: 0x2488, last: 0x249b, shown: number },
  { first: 0x249c, last: 0x24b5, shown: letter },
  { first: 0x24eb, last: 0x24f4, shown: (index) => number(index + 10) },
  { first: 0x24f5, last: 0x24fe, shown: number },
  { first: 0x24ff, last: 0x24ff, shown: () => '0' },
  { first: 0x2776, last: 0x277f, shown: number },
  { first: 0x2780, last: 0x2789, shown: number },
  { first: 0x278a, last: 0x2793, shown: number },
  { first: 0x1f110, last: 0x1f129, shown: letter },
  { first: 0x1f150, last: 0x1f169, shown: letter },
  { first: 0x1f170, last: 0x1f189, shown: letter },
  { first: 0x1f1e6, last: 0x1f1ff, shown: letter },
];

/** Characters written as their two halves, each with what they make: 亻言 is 信. No word holds such halves side by side. */
export const halves: ReadonlyMap<string, string> = new Map([
  ...split('亻', '言信尔你尤优圭佳牛件分份寸付介价更便昔借呆保门们段假木休'),
  ...split('讠', '正证舌话平评午许寺诗青请射谢兑说吾语人认只识川训己记十计方访义议'),
  ...split('钅', '戋钱艮银十针昔错令铃'),
  ...split('扌', '口扣丁打彐扫白拍合拾是提广扩戈找非排安按票摽巴把隹推妾接喿操'),
  ...split('氵', '匋淘去法气汽肖消可河胡湖西洒工江包泡'),
  ...split('纟', '工红合给隹维及级色绝戋线吉结充统田细冬终周绸'),
  ...split('忄', '夬快青情曼慢不怀白怕生性'),
  ...split('犭', '句狗者猪苗猫良狼'),
  ...split('礻', '乚礼土社申神且祖'),
  ...split('辶', '反返关送寸过斤近元远车连力边首道米迷井进'),
  ...split('彳', '亍行艮很'),
  ...split('石', '马码'),
  ...split('马', '佥验'),
  ...split('君', '羊群'),
  ...split('禾', '厶私'),
  ...split('弓', '虽强'),
]);

function split(half: string, others: string): readonly (readonly [string, string])[] {
  const letters = [...others];
  return letters.flatMap((other, index) => (index % 2 ? [] : [[half + other, letters[index + 1]!] as const]));
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(split('', text));
}
