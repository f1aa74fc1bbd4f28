/** Mobile numbers of mainland China, and landlines that are not called the shop's own. */
export const phonesIn = (text: string): readonly string[] => [...mobiles(text), ...landlines(text)];

const mobile = /(?<![\dA-Za-z.*])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\d*]|\.\d)/g;

const mobiles = (text: string): string[] =>
  Array.from(text.matchAll(mobile))
    .filter(
      ({ index, 0: found }) =>
        !isExample(found) && !trackingWords.test(text.slice(Math.max(0, index - 24), index)),
    )
    .map(([found]) => found);

/** Numbers that stand for a number: thirteen eights, or digits in a row. */
const isExample = (found: string): boolean => /(\d)\1{7}$/.test(found.replace(/\D/g, ''));

/** A number behind these is one of a parcel, an item or an account. */
const trackingWords = /(?:运单号?|快递单号|物流单号|货号|款号|批次号?|条码|编码|ID)\s*(?:[:：是]\s*)?$/i;

const landline = /(?<![\dA-Za-z.-])(?:\(0\d{2,3}\)|0\d{2,3}[- ]?)\s?[2-9]\d{2,3}[- ]?\d{4}(?![\d-])/g;

/** How a shop introduces its own number. */
const ownWords =
  /(?:客服|热线|售后|官方|门店|店铺|公司|总机|服务|投诉|咨询|品牌|厂家|仓库|我们|前台|hotline|service|support|call us|store|office)[^，。；！？,;!?\n]{0,12}$/i;

const landlines = (text: string): string[] =>
  Array.from(text.matchAll(landline))
    .filter(({ index }) => !ownWords.test(text.slice(Math.max(0, index - 24), index)))
    .map(([found]) => found);
