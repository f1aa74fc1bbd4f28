/** Identity card numbers: 18 characters whose date is one and whose check character is right (GB 11643). */
export const identitiesIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/g),
    ([found]) => found,
  ).filter((found) => isDate(found.slice(6, 14)) && isChecked(found));

function isDate(digits: string): boolean {
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isChecked(found: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(found[at]), 0);
  return '10X98765432'[sum % 11] === found[17]!.toUpperCase();
}
