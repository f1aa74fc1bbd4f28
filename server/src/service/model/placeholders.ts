import { onward } from '../syntax/onward';

/** A placeholder as it stands in a text. All offsets are into the text, ends exclusive. */
export interface PlaceholderMention {
  /** What stands between the braces, before the bar; empty where nothing does. */
  readonly name: string;
  /** What to say where the value is empty; absent without a bar. */
  readonly fallback?: string;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether it is written `{{name}}` or `{{name|fallback}}`. One that is not would be sent as it stands. */
  readonly wellFormed: boolean;
}

/**
 * The placeholders of a text, and what was meant as one: `{{name` without an end, `{name}`, `｛｛name｝｝`, `{{name}`.
 * Spaces around the name and the fallback do not count. Takes time in proportion to the text; never throws.
 */
export function parsePlaceholders(text: string): readonly PlaceholderMention[] {
  const found: PlaceholderMention[] = [];
  for (
    let at = nextOf(brace, text, 0), end: number;
    at < text.length;
    at = nextOf(brace, text, onward(at, end))
  ) {
    const openEnd = runEnd(text, at, opening);
    end = at + 1;
    if (openEnd === at) continue;
    const insideEnd = nextOf(braceOrLine, text, openEnd);
    end = runEnd(text, insideEnd, closing);
    const mention = read(text, { start: at, openEnd, insideEnd, closeEnd: end });
    if (mention) found.push(mention);
  }
  return found;
}

const opening = '{｛';
const closing = '}｝';

interface Braces {
  readonly start: number;
  readonly openEnd: number;
  readonly insideEnd: number;
  /** Equal to `insideEnd` where no brace closes. */
  readonly closeEnd: number;
}

function read(text: string, braces: Braces): PlaceholderMention | undefined {
  const { start, openEnd, insideEnd, closeEnd } = braces;
  if (closeEnd === insideEnd) return openEnd - start > 1 ? unclosed(text, braces) : undefined;
  const inside = text.slice(openEnd, insideEnd);
  const [open, close] = [text.slice(start, openEnd), text.slice(insideEnd, closeEnd)];
  if (open.length === 1 && close.length === 1 && !singleBraced.test(inside)) return undefined;
  const bar = inside.indexOf('|');
  const before = bar < 0 ? inside : inside.slice(0, bar);
  const name = before.trim();
  const nameStart = openEnd + before.length - before.trimStart().length;
  return {
    name,
    ...(bar < 0 ? {} : { fallback: inside.slice(bar + 1).trim() }),
    start,
    end: closeEnd,
    nameStart: name ? nameStart : openEnd,
    nameEnd: name ? nameStart + name.length : openEnd,
    wellFormed: open === '{{' && close === '}}' && name !== '',
  };
}

/** In single braces only a lone name is taken for a placeholder: braces also stand in faces and formulas. */
const singleBraced = /^\s*[\p{L}_][\p{L}\p{N}_.-]*\s*(\|.*)?$/u;

/** Nobody knows where one without an end was meant to end: it reaches as far as what looks like its name. */
function unclosed(text: string, { start, openEnd, insideEnd }: Braces): PlaceholderMention {
  const inside = text.slice(openEnd, insideEnd);
  const [all, space, name] = /^(\s*)(fill\.[\p{L}\p{N}_-]*|[\w.]*)/u.exec(inside) as unknown as string[];
  const nameStart = openEnd + (name ? space!.length : 0);
  return {
    name: name!,
    start,
    end: openEnd + (name ? all!.length : 0),
    nameStart,
    nameEnd: nameStart + name!.length,
    wellFormed: false,
  };
}

const brace = /[{｛}｝]/g;
const braceOrLine = /[{｛}｝\n]/g;

/** Where a pattern matches next; the end of the text where it does not. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function runEnd(text: string, from: number, braces: string): number {
  while (from < text.length && braces.includes(text[from]!)) from++;
  return from;
}
