/**
 * The throughput of one person with several concurrent chats, relative to one with a single chat. It grows less than
 * the number of chats, since each slows the others down. Beyond the list its last number applies.
 * @param chats at once, 1 or more
 * @param factors for 1, 2, 3 … chats
 * @throws RangeError for less than one chat, and for a list that is empty or not all over 0
 */
export function concurrencyFactor(chats: number, factors: readonly number[]): number {
  if (!(Number.isInteger(chats) && chats >= 1)) {
    throw new RangeError(`chats at once must be a whole number from 1 on, not ${chats}`);
  }
  const factor = factors[Math.min(chats, factors.length) - 1];
  if (factor === undefined || !(factor > 0))
    throw new RangeError(`no factor over 0 for ${chats} chats at once`);
  return factor;
}

/**
 * The effective handling time: seconds of an agent's time per customer at a given concurrency. It is the handling time
 * of a chat alone over the factor.
 * @param handleTime seconds from the first word to the last, of a chat alone
 * @throws RangeError as `concurrencyFactor` does, and for a handling time that is not over 0
 */
export function effectiveHandleTime(handleTime: number, chats: number, factors: readonly number[]): number {
  if (!(handleTime > 0)) throw new RangeError(`the handling time must be over 0, not ${handleTime}`);
  return handleTime / concurrencyFactor(chats, factors);
}
