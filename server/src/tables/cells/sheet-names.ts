/** The longest name of a sheet, in UTF-16 code units. */
const MOST = 31;

/**
 * Names that a spreadsheet accepts for the sheets of one workbook, in the same order: at most 31 characters, none of
 * `[ ] : * ? / \`, no apostrophe at either end, none empty, none twice (upper and lower case are the same), none
 * `History`, which Excel keeps for itself.
 */
export function validSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const valid = uniqueName(validName(name), taken);
    taken.add(valid.toLowerCase());
    return valid;
  });
}

function validName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, '_')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const short = cutTo(plain, MOST).replace(/^'+|(?<!')'+$/g, '');
  if (short === '') return 'Sheet';
  return short.toLowerCase() === 'history' ? `${short}_` : short;
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    unique = cutTo(name, MOST - ending.length) + ending;
  }
  return unique;
}

/** Cut without halving a character that takes two code units. */
const cutTo = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
