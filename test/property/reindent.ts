/** A text whose indentation and spacing are somebody else's: the same playbook, laid out at random. */
export function reindented(text: string, random: () => number): string {
  return respaced(block(text.split('\n'), 0, random), random).join('\n');
}

/** A line that is laid out, and whether it is a line of a block scalar, where blanks are content. */
interface Line {
  readonly text: string;
  readonly isText: boolean;
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length;
const isBlank = (line: string): boolean => line.trim() === '';

/** Moves the lines of a block collection to a column; what lies inside goes wherever it may. */
function block(lines: readonly string[], column: number, random: () => number): readonly Line[] {
  const own = Math.min(...lines.filter((line) => !isBlank(line)).map(indentOf));
  const moved: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      moved.push({ text: '', isText: false });
      continue;
    }
    let end = at + 1;
    while (end < lines.length && (isBlank(lines[end]!) || indentOf(lines[end]!) > own)) end++;
    while (isBlank(lines[end - 1]!)) end--;
    moved.push(...entry(line.slice(own), lines.slice(at + 1, end), { own, column }, random));
    at = end - 1;
  }
  return moved;
}

function entry(
  head: string,
  inside: readonly string[],
  { own, column }: { readonly own: number; readonly column: number },
  random: () => number,
): readonly Line[] {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  if (head.startsWith('- ')) {
    const blanks = 1 + upTo(3);
    const rest = ' '.repeat(own + 2) + head.slice(2);
    const [first, ...more] = block([rest, ...inside], column + 1 + blanks, random);
    const dash = `${' '.repeat(column)}-${' '.repeat(blanks)}`;
    return [{ text: dash + first!.text.trimStart(), isText: false }, ...more];
  }
  const line = { text: ' '.repeat(column) + head, isText: false };
  if (inside.length === 0) return [line];
  if (/(?:^|\s)[|>][-+]?$/.test(head)) {
    const least = Math.min(...inside.filter((one) => !isBlank(one)).map(indentOf));
    const shift = ' '.repeat(column + 1 + upTo(4));
    return [
      line,
      ...inside.map((one) => ({ text: isBlank(one) ? one : shift + one.slice(least), isText: true })),
    ];
  }
  const isList = inside.some((one) => /^ *- /.test(one)) && /^ *(?:- |#)/.test(inside[0]!);
  return [line, ...block(inside, column + (isList ? upTo(4) : 1 + upTo(4)), random)];
}

const flow = /^(\s*(?:- +)?(?:[\w-]+:\s+)?)([[{][^"'#]*[\]}])$/;

/** Adds and takes blanks where YAML does not mind. */
function respaced(lines: readonly Line[], random: () => number): readonly string[] {
  const often = (share: number): boolean => random() < share;
  return lines.flatMap(({ text, isText }) => {
    if (isText) return [text];
    if (text === '') return often(0.5) ? ['', often(0.5) ? '   ' : ''] : [''];
    let line = text;
    const [, lead, inside] = flow.exec(line) ?? [];
    if (lead !== undefined && inside !== undefined && !inside.includes('{{') && often(0.5))
      line =
        lead +
        inside
          .replace(/, /g, () => (often(0.5) ? ',  ' : ' , '))
          .replace(/\{ /g, '{')
          .replace(/ \}/g, '   }');
    if (often(0.2)) line = line.replace(/^(\s*(?:- +)?[\w-]+): (?=\S)/, '$1:   ');
    if (often(0.1)) line = line.replace(/^(\s*(?:- +)?[\w-]+):(?=\s|$)/, '$1 :');
    return [often(0.2) && !/[|>][-+]?$/.test(line) ? `${line}  ` : line];
  });
}
