/** A text that costs much where something is compared with everything, or gone through again for each of its parts. */
export interface HostileText {
  readonly name: string;
  /** @param size about how many characters it is to have */
  readonly of: (size: number) => string;
}

export const head = 'playbook: 1\nshop: { name: 小满家居 }\n';
export const many = (count: number, one: (nth: number) => string): string => {
  const parts: string[] = [];
  for (let nth = 0; nth < count; nth++) parts.push(one(nth));
  return parts.join('');
};

/** Behind a start, the same again and again. */
export const repeated = (name: string, part: string, start = '', end = ''): HostileText => ({
  name,
  of: (size) => start + part.repeat(Math.ceil(size / part.length)) + end,
});
