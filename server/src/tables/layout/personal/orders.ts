/** Numbers of orders and parcels: long ones as they stand, shorter ones behind a word for them. */
export function ordersIn(text: string): readonly string[] {
  const found = [...matches(text, long).filter(isOrder), ...matches(text, called), ...matches(text, parcel)];
  return [...new Set(found.map(({ number }) => number))];
}

interface Match {
  readonly number: string;
  /** What stands before it. */
  readonly before: string;
}

function matches(text: string, pattern: RegExp): readonly Match[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const number = match[1]!;
    const at = match.index + match[0].indexOf(number);
    return { number, before: text.slice(Math.max(0, at - 16), at) };
  }).filter(({ number }) => !isMadeUp(number) && !isDay(number));
}

/** Orders of Douyin and Taobao have 16 to 19 digits. */
const long = /(?<![\dA-Za-z.*/=-])(\d{16,20})(?![\dA-Za-z*]|\.\d)/g;

const called =
  /(?:订单编?号?|单号|运单号?|快递号|order(?: ?(?:no\.?|number|id|#))?|tracking(?: ?(?:no\.?|number))?)\s*(?:[:：#为是]\s*)?#?([A-Za-z]{0,4}\d{8,20})(?![\dA-Za-z*])/gi;

/** Numbers of parcels with the letters of their carriers. */
const parcel = /(?<![\dA-Za-z])((?:SF|YT|JT|JD|ZTO?|STO?|YD|YUNDA|DPK|EMS|JDV[A-Z])\d{10,15})(?![\dA-Za-z])/g;

/** Accounts, tax numbers, barcodes and item numbers are the shop's own. */
const isOrder = ({ before }: Match): boolean =>
  !/(?:账号|帐号|账户|帐户|卡号|税号|开户|识别号|信用代码|许可证?|备案|执照|条形?码|货号|商品(?:id|编号)|链接|id|account|tax|licen[cs]e|sku|iban)[^，。；\n]{0,8}$/i.test(
    before,
  );

/** Digits that stand for a number: one digit again and again, or 123456789… */
const isMadeUp = (number: string): boolean => {
  const digits = number.replace(/\D/g, '');
  return /^(\d)\1+$/.test(digits) || '01234567890123456789012345'.includes(digits);
};

/** 20261111 is a day. */
const isDay = (number: string): boolean => /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number);
