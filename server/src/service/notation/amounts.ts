import { numberChoices, readNumber } from './numbers';
import { plainValue } from './plain';

/** Reads an amount of money or a count, and drops its unit: `89元`, `¥1,299`, `3人`, `180 条/天`, `三倍` → the number alone. */
export const readAmount = (written: string): number | undefined => readNumber(withoutUnit(written));

/** The amounts that an approximate one may mean: `两三百元` is 200 or 300. */
export const amountChoices = (written: string): readonly number[] => numberChoices(withoutUnit(written));

function withoutUnit(written: string): string {
  const text = plainValue(written);
  const money = /^(?:[¥￥]|rmb|cny|人民币) ?(.+)$/.exec(text)?.[1] ?? text;
  const bare = /^(.+?) ?(?:元|块|块钱|rmb|cny|yuan|人民币)$/.exec(money)?.[1] ?? money;
  const counted =
    /^(.+?) ?(?:个人|[人个位名条次单件级遍倍句分]|times|people|chats?)(?: ?(?:\/|每) ?(?:天|日|day))?$/.exec(
      bare,
    );
  return counted?.[1] ?? bare;
}
