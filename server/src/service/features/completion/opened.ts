/** A placeholder that is being typed; offsets in its line. */
export interface Opened {
  /** The start of its braces, and of its name. */
  readonly braces: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The closing braces that are missing. */
  readonly closing: '' | '}}';
}

/** The placeholder whose name contains the caret. */
export function openedAt(line: string, caret: number): Opened | undefined {
  const braces = line.lastIndexOf('{{', caret - 2);
  if (braces < 0 || caret < 2) return undefined;
  const typed = line.slice(braces + 2, caret);
  if (/[{}|]/.test(typed)) return undefined;
  const after = line.slice(caret, caret + LONGEST);
  const closed = /^([^{}|]*)(?:\|[^{}]*)?\}\}/.exec(after);
  const tail = closed ? closed[1]!.trimEnd() : /^[\w.]*/.exec(after)![0];
  const space = /^\s*/.exec(typed)![0];
  return {
    braces,
    nameStart: braces + 2 + space.length,
    nameEnd: caret + tail.length,
    closing: closed ? '' : '}}',
  };
}

/** The longest placeholder that is recognised. */
const LONGEST = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The plain scalars of a line that a placeholder may belong to: one in a flow collection, and one to the end of the
 * line.
 */
export function scalarsAround(line: string, { braces, nameEnd, closing }: Opened): readonly Span[] {
  const lead = line.slice(0, braces);
  const block = /^[\s\uFEFF]*(?:- +)*(?:[^\s"'#:{[][^"'#:{[]*:\s+)?/.exec(lead)![0].length;
  const flow = Math.max(/^.*[{[,]\s*/.exec(lead)?.[0].length ?? 0, /^.*:\s+/.exec(lead)?.[0].length ?? 0);
  const rest = line.slice(nameEnd);
  const own = closing ? 0 : rest.indexOf('}}') + 2;
  const inLine = /^(?:[^\s#]|#(?<!\s#)|\s+(?![\s#]|$))*/.exec(rest.slice(own))![0];
  const inFlow = /^(?:[^,[\]{}]|\{\{[^{}]*\}\})*/.exec(rest.slice(own))![0].trimEnd();
  const behind = nameEnd + own;
  const all = [{ start: block, end: behind + inLine.length }];
  const spans = flow > 0 ? [{ start: flow, end: behind + inFlow.length }, ...all] : all;
  // Behind a "#" there is a comment: quotes would make it part of the text.
  return spans.filter(({ start }) => !/(?:^|\s)#/.test(lead.slice(start)));
}
