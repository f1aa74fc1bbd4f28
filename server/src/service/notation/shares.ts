import { exact, readDigits, readNumber } from './numbers';
import { plainValue } from './plain';

/** Reads a fraction: `80%`, `百分之八十`, `九成`, `九成五`, `八折`, `一半`, `9/10` → 0.8, 0.9 … */
export function readShare(written: string): number | undefined {
  const text = plainValue(written).replace(/ ?(?:以上|及以上)$|^(?:不低于|至少|at least|>=) ?/g, '');
  if (/^(?:一半|half|五五开)$/.test(text)) return 0.5;
  const percent = /^(.+?) ?(?:%|percent|个百分点)$|^百分之 ?(.+)$/.exec(text);
  if (percent) return parted(readNumber(percent[1] ?? percent[2]!), 100);
  const tenths = /^([\d一二两三四五六七八九十]) ?成(?:([一二三四五六七八九\d半])分?)?$/.exec(text);
  if (tenths) return sum(readNumber(tenths[1]!), tenths[2]);
  const price = /^([\d.]+|[一二三四五六七八九]{1,2}) ?折$/.exec(text);
  if (price) return offPrice(readDigits(price[1]!) ?? readNumber(price[1]!));
  const ratio = /^(\d+) ?\/ ?(\d+)$/.exec(text);
  return ratio && Number(ratio[2]) > 0 ? exact(Number(ratio[1]) / Number(ratio[2])) : undefined;
}

/** The fraction that a bare number above 1 may mean as a percentage: 80 is 0.8. */
export function shareChoices(written: string): readonly number[] {
  const value = readNumber(written);
  return value !== undefined && value > 1 && value <= 100 ? [exact(value / 100)] : [];
}

const parted = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : exact(value / by);

function sum(tenths: number | undefined, hundredths: string | undefined): number | undefined {
  const rest = hundredths === '半' ? 5 : hundredths === undefined ? 0 : readNumber(hundredths);
  return tenths === undefined || rest === undefined ? undefined : exact(tenths / 10 + rest / 100);
}

/** 八折 is 0.8, 八五折 and 85折 are 0.85. */
const offPrice = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : exact(value < 10 ? value / 10 : value / 100);
