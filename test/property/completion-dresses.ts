/** Ways in which people's files look otherwise and say the same; the caret is marked with `‸`. */
export const dresses: Readonly<Record<string, (marked: string) => string>> = {
  'four columns a level': (marked) => moved(marked, (depth) => depth * 2),
  'several spaces behind the dash': wideDashes,
  'comments beside the caret': commented,
  'a playbook before it': (marked) =>
    `playbook: 1\nshop: { name: 别家店 }\ntags:\n  - id: old\n---\n${marked}`,
  CRLF: (marked) => marked.replace(/\n/g, '\r\n'),
};

const columnOf = (line: string): number => /^ */.exec(line)![0].length;

/** Lines at other columns; what stands behind a dash keeps its distance from it. */
function moved(marked: string, columnFor: (column: number) => number): string {
  const behindDash = new Map<number, number>();
  return marked
    .split('\n')
    .map((line) => {
      const column = columnOf(line);
      if (line.trim() !== '')
        for (const known of behindDash.keys()) if (known > column) behindDash.delete(known);
      const to = behindDash.get(column) ?? columnFor(column);
      if (/^ *- /.test(line)) behindDash.set(column + 2, to + 2);
      return ' '.repeat(to) + line.slice(column);
    })
    .join('\n');
}

function wideDashes(marked: string): string {
  let dashes: readonly number[] = [];
  return marked
    .split('\n')
    .map((line) => {
      const column = columnOf(line);
      if (line.trim() !== '') dashes = dashes.filter((dash) => dash < column);
      const shifted = ' '.repeat(2 * dashes.length) + line;
      if (!/^ *- /.test(line)) return shifted;
      dashes = [...dashes, column];
      return shifted.replace(/^( *)- /, '$1-   ');
    })
    .join('\n');
}

/** A comment above the caret's line, and one behind the caret where its line ends there. */
function commented(marked: string): string {
  return marked.replace(/^( *)(.*‸)(.*)$/m, (_, indent: string, before: string, rest: string) => {
    const behind = rest === '' ? ' # 后面的说明' : rest;
    return `${indent}# 上面的说明\n${indent}${before}${behind}`;
  });
}

/** Every choice of some things, none and all among them. */
export const choicesOf = <T>(things: readonly T[]): readonly (readonly T[])[] =>
  things.reduce<readonly (readonly T[])[]>(
    (choices, thing) => [...choices, ...choices.map((choice) => [...choice, thing])],
    [[]],
  );
