/** English whole numbers in words, as shops write times and amounts: one to twenty, the tens, 24, 36, 48 and 72. */
export const englishNumbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-eight': 48,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  'seventy-two': 72,
  eighty: 80,
  ninety: 90,
};

/** A pattern of the number words up to a highest one; longer words first, so that none is cut short. */
export const englishNumberWords = (highest = Infinity): string =>
  Object.keys(englishNumbers)
    .filter((word) => englishNumbers[word]! <= highest)
    .sort((a, b) => b.length - a.length)
    .join('|');
